// From key press to results: files in the browser's cache, the processor slowed four times. (Chromium slows a page, not its workers.)
const slowed = 4;

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
}

/**
 * Each key of a query through window.run, on a fresh page.
 * @returns {keys, opening}: from each key to results; what window.ready took before the first, which our page and Pagefind's do when they are loaded
 */
export async function typed(page, address, query) {
  const type = (each) => page.evaluate(async ([query, each]) => {
    const times = [];
    for (let end = 1; end <= query.length; end++) {
      const start = performance.now();
      await window.run(query.slice(0, end));
      if (each) {
        document.body.offsetHeight; // what was shown is laid out
        times.push(performance.now() - start);
      }
    }
    return times;
  }, [query, each]);
  await page.goto(address);
  await type(false);
  await page.goto(address);
  await page.waitForFunction("window.run");
  await slow(page);
  const opening = process.env.READY === "0" ? undefined : await page.evaluate(async () => {
    const start = performance.now();
    await window.ready?.();
    return performance.now() - start;
  });
  return { keys: await type(true), opening };
}

/**
 * The same on our search page, by its own keyboard handling: from each input event until results are drawn, or the answer says that there are none.
 * The first key comes when the page has asked for nothing for half a second, each of the others as soon as the one before it is answered.
 */
export async function typedIntoPage(page, address, query) {
  await page.addInitScript(() => {
    const pressed = [];
    let tell = () => {};
    window.keyTimes = [];
    /** Resolves to how many keys were answered, when that is more than before or a second has passed. Told by the page, because asking it over and over would take its time. */
    window.answeredAfter = (before) => new Promise((done) => {
      tell = () => done(window.keyTimes.length);
      if (window.keyTimes.length > before) tell();
      else setTimeout(tell, 1000);
    });
    addEventListener("input", () => pressed.push(performance.now()), true);
    document.addEventListener("DOMContentLoaded", () => {
      const area = document.querySelector(".search-answer");
      const observer = new MutationObserver((changes) => {
        if (area.hasAttribute("aria-busy") && changes.every((change) => change.type === "attributes")) return;
        const start = pressed.shift();
        pressed.length = 0;
        if (start === undefined) return;
        window.keyTimes.push(performance.now() - start);
        tell();
      });
      observer.observe(document.getElementById("results"), { childList: true });
      observer.observe(area, { attributeFilter: ["aria-busy"] });
    });
  });
  const type = async () => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.focus("#q");
    let answered = 0;
    for (const key of query) {
      await page.keyboard.insertText(key);
      answered = await page.evaluate(`answeredAfter(${answered})`);
    }
    return page.evaluate("keyTimes");
  };
  await type();
  await page.goto("about:blank");
  await slow(page);
  return { keys: await type() };
}
