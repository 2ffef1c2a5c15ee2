// What was searched once can be searched without a network: keeps the search page, the theme's files and the index, and nothing of what was typed or read.
const store = "search-1";
const isLasting = (path) => path.startsWith("/assets/") || path.startsWith("/search/");

/** From the network, or as it was kept. The page is kept without the words that were searched. */
async function pageFrom(request, pathname, cache) {
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(pathname, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(pathname);
    if (kept) return kept;
    throw error;
  }
}

/** Keeps files by their addresses, and lets go of those of former builds in the same folders. */
async function keep(cache, addresses) {
  const wanted = new Set(addresses);
  const kept = new Set();
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    const isOurs = addresses.some((address) => address.slice(0, 11) === pathname.slice(0, 11));
    if (isLasting(pathname) && isOurs && !wanted.has(pathname)) await cache.delete(request);
    else kept.add(pathname);
  }
  for (const address of addresses) if (!kept.has(address)) await cache.add(address).catch(() => {});
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => event.waitUntil(caches.open(store).then((cache) => keep(cache, event.data))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (isLasting(pathname)) event.respondWith(caches.open(store).then(async (cache) => (await cache.match(pathname)) ?? fetch(request)));
  else if (request.mode === "navigate") event.respondWith(caches.open(store).then((cache) => pageFrom(request, pathname, cache)));
});
