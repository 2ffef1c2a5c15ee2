// From key press to results: files in the browser's cache, the processor slowed four times. (Chromium slows a page, not its workers.)
const slowed = 4;

async function slow(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
}

/** Times of each key of a query through window.run, on a fresh page: the first also reads the script and opens the index. */
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
  return type(true);
}

/** The same on our search page, by its own keyboard handling: from each input event until results are drawn, or the answer says that there are none. */
export async function typedIntoPage(page, address, query) {
  await page.addInitScript(() => {
    const drawn = [];
    window.keyTimes = [];
    addEventListener("input", () => drawn.push(performance.now()), true);
    document.addEventListener("DOMContentLoaded", () => {
      const area = document.querySelector(".search-answer");
      const observer = new MutationObserver((changes) => {
        if (area.hasAttribute("aria-busy") && changes.every((change) => change.type === "attributes")) return;
        const start = drawn.shift();
        drawn.length = 0;
        if (start !== undefined) window.keyTimes.push(performance.now() - start);
      });
      observer.observe(document.getElementById("results"), { childList: true });
      observer.observe(area, { attributeFilter: ["aria-busy"] });
    });
  });
  const type = async () => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.focus("#q");
    for (const key of query) {
      const before = await page.evaluate("keyTimes.length");
      await page.keyboard.insertText(key);
      await page.waitForFunction((before) => window.keyTimes.length > before, before, { timeout: 1000, polling: 5 }).catch(() => {});
    }
    return page.evaluate("keyTimes");
  };
  await type();
  await page.goto("about:blank");
  await slow(page);
  return type();
}
