// What was searched once can be searched without a network: keeps the search page, the theme's files and the index, and nothing of what was typed or read.
/** Opened once for all files: opening takes as long as finding one. */
const opened = caches.open("search-1");
const isLasting = (path) => path.startsWith("/assets/") || path.startsWith("/search/");

/** Files of one kind: those with one name in former builds. */
const kindOf = (path) => path.replace(/[-.][0-9a-f]{10}[./].*$/, "");

/** What is kept under a path; undefined when nothing is, or the store cannot be read. */
const keptAt = (pathname) => opened.then((cache) => cache.match(pathname)).catch(() => undefined);

/** From the network, or as it was kept. The page is kept as a new answer: the one that came remembers its address, with the words that were searched. */
async function pageFor(event, pathname) {
  try {
    const response = await fetch(event.request);
    if (response.ok) {
      const copy = response.clone();
      event.waitUntil(copy.blob().then(async (body) => (await opened).put(pathname, new Response(body, { headers: copy.headers }))));
    }
    return response;
  } catch (error) {
    const found = await keptAt(pathname);
    if (found) return found;
    throw error;
  }
}

/** When a page last asked for a file of the index: those that somebody waits for go first. */
let asked = 0;

async function untilQuiet() {
  while (Date.now() - asked < 2000) await new Promise((done) => setTimeout(done, 500));
}

/** The paths of all files that are kept; unknown in a worker that has just started. */
let kept;

/** Keeps files by their addresses, and lets go of those of former builds; what the other language's page had kept stays. */
async function keep(addresses) {
  const cache = await opened;
  const wanted = new Set(addresses);
  const kinds = new Set(addresses.map(kindOf));
  const found = new Set();
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (isLasting(pathname) && kinds.has(kindOf(pathname)) && !wanted.has(pathname)) await cache.delete(request);
    else found.add(pathname);
  }
  kept = found;
  for (const address of addresses.filter((address) => !kept.has(address))) {
    await untilQuiet();
    await cache.add(address).then(() => kept.add(address), () => {});
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
// Each page that is opened asks for the same: one after the other, so that nothing is fetched twice.
let keeping = Promise.resolve();
self.addEventListener("message", (event) => event.waitUntil((keeping = keeping.then(() => keep(event.data)).catch(() => {}))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/search/")) asked = Date.now();
  if (request.mode === "navigate") event.respondWith(pageFor(event, pathname));
  // What is not kept the browser fetches by itself, which is the shorter way.
  else if (isLasting(pathname) && kept?.has(pathname) !== false) event.respondWith(keptAt(pathname).then((found) => found ?? fetch(request)));
});
