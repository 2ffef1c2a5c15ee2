// From key press to results: files in the browser's cache, the processor slowed four times. (Chromium slows a page, not its workers.)
const slowed = 4;
/** Milliseconds between the answer to a key and the next: nobody types faster than ten keys a second. */
const between = 100;
/** Milliseconds to the first key, from when our page has asked for nothing for half a second. */
const untilFirst = 1000;
/** How often a query is typed; each key counts with the median. */
const visits = 5;

const medianOf = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
/** The median of each key over the visits; keys that came while an answer waited were answered together with the next, and are fewer in such a visit. */
const keysOf = (typed) => Array.from({ length: Math.min(...typed.map((visit) => visit.length)) }, (_, key) => medianOf(typed.map((visit) => visit[key])));

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
}

/**
 * Each key of a query through window.run, on a fresh page each visit.
 * @returns {keys, opening}: from each key to results; what window.ready took before the first, which our page and Pagefind's do when they are loaded
 */
export async function typed(page, address, query) {
  const type = (each) => page.evaluate(async ([query, each, between]) => {
    const times = [];
    for (let end = 1; end <= query.length; end++) {
      const start = performance.now();
      await window.run(query.slice(0, end));
      if (each) {
        document.body.offsetHeight; // what was shown is laid out
        times.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, between));
      }
    }
    return times;
  }, [query, each, between]);
  await page.goto(address);
  await type(false);
  await slow(page);
  const typed = [];
  const opened = [];
  for (let visit = 0; visit < visits; visit++) {
    await page.goto(address);
    await page.waitForFunction("window.run");
    opened.push(process.env.READY === "0" ? undefined : await page.evaluate(async () => {
      const start = performance.now();
      await window.ready?.();
      return performance.now() - start;
    }));
    typed.push(await type(true));
  }
  return { keys: keysOf(typed), opening: medianOf(opened) };
}

/**
 * The same on our search page, by its own keyboard handling: from each input event until results are drawn, or the answer says that there are none.
 * The first key comes a second and a half after the page has asked for the last file.
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
    await page.waitForTimeout(untilFirst);
    await page.focus("#q");
    let answered = 0;
    for (const key of query) {
      await page.keyboard.insertText(key);
      answered = await page.evaluate(`answeredAfter(${answered})`);
      await page.waitForTimeout(between);
    }
    return page.evaluate("keyTimes");
  };
  await type();
  await page.goto("about:blank");
  await slow(page);
  const typed = [];
  for (let visit = 0; visit < visits; visit++) typed.push(await type());
  return { keys: keysOf(typed) };
}
