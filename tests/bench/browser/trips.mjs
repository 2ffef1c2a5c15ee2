// How many requests of a query had to wait for one another.

/** Notes when the browser wants each request, its workers' too. A server sees it later where a browser has more to ask than connections. */
export function watched(context) {
  const issued = [];
  context.on("request", (request) => issued.push({ path: new URL(request.url()).pathname, at: performance.now() }));
  return issued;
}

/** The longest chain of requests of which each was wanted only after the one before had been answered. Means something where answers take time (SLOW=1), so that requests wanted together overlap. */
export function tripsInARow(log, issued) {
  const left = [...issued];
  const wanted = log.map((entry) => {
    const place = left.findIndex((request) => request.path === entry.path);
    return { ...entry, at: Math.min(entry.start, place < 0 ? entry.start : left.splice(place, 1)[0].at) };
  }).sort((a, b) => a.at - b.at);
  wanted.forEach((entry, i) => {
    entry.trips = 1 + Math.max(0, ...wanted.slice(0, i).filter((before) => before.end <= entry.at).map((before) => before.trips));
  });
  return Math.max(0, ...wanted.map((entry) => entry.trips));
}
