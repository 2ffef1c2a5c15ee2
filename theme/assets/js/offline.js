// What was searched once can be searched without a network: keeps the search page, the theme's files and the index, and nothing of what was typed or read.
const store = "search-1";
const isLasting = (path) => path.startsWith("/assets/") || path.startsWith("/search/");

/** Files of one kind: those with one name in former builds. */
const kindOf = (path) => path.replace(/[-.][0-9a-f]{10}[./].*$/, "");

/** From the network, or as it was kept. The page is kept as a new answer: the one that came remembers its address, with the words that were searched. */
async function pageFrom(event, pathname, cache) {
  try {
    const response = await fetch(event.request);
    if (response.ok) {
      const copy = response.clone();
      event.waitUntil(copy.blob().then((body) => cache.put(pathname, new Response(body, { headers: copy.headers }))));
    }
    return response;
  } catch (error) {
    const kept = await cache.match(pathname);
    if (kept) return kept;
    throw error;
  }
}

/** When a page last asked for a file of the index: those that somebody waits for go first. */
let asked = 0;

async function untilQuiet() {
  while (Date.now() - asked < 2000) await new Promise((done) => setTimeout(done, 500));
}

/** Keeps files by their addresses, and lets go of those of former builds; what the other language's page had kept stays. */
async function keep(cache, addresses) {
  const wanted = new Set(addresses);
  const kinds = new Set(addresses.map(kindOf));
  const kept = new Set();
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (isLasting(pathname) && kinds.has(kindOf(pathname)) && !wanted.has(pathname)) await cache.delete(request);
    else kept.add(pathname);
  }
  for (const address of addresses.filter((address) => !kept.has(address))) {
    await untilQuiet();
    await cache.add(address).catch(() => {});
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(caches.open(store).then((cache) => keep(cache, event.data))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/search/")) asked = Date.now();
  if (isLasting(pathname)) event.respondWith(caches.open(store).then(async (cache) => (await cache.match(pathname)) ?? fetch(request)));
  else if (request.mode === "navigate") event.respondWith(caches.open(store).then((cache) => pageFrom(event, pathname, cache)));
});
