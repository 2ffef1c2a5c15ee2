// Prints the bars of the search from what ../measure-search.sh kept.     node bars.mjs FOLDER SIZE…
import fs from "node:fs";
import path from "node:path";

const [folder, ...sizes] = process.argv.slice(2);
const languages = ["en", "fr"];
const json = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8"));
const lines = (name) => fs.readFileSync(path.join(folder, name), "utf8").trim().split("\n").map((line) => JSON.parse(line));
const both = (start, end) => languages.flatMap((language) => lines(`${start}-${language}${end}.jsonl`));
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const ordered = (list) => [...list].sort((a, b) => a - b);
const median = (list) => ordered(list)[list.length >> 1];
const within = (list, share) => ordered(list)[Math.min(list.length - 1, Math.floor(list.length * share))];
const greatest = (rows, key) => Math.max(...rows.map((row) => row[key]));

const table = [];
/** @param bar a number, with what makes it met; none for figures that have no bar */
const row = (what, ours, theirs, bar, isMet, show = (value) => value.toFixed(0)) =>
  table.push([what, show(ours), theirs === undefined ? "" : show(theirs), bar === undefined ? "" : show(bar), bar === undefined ? "" : isMet(ours, bar) ? "met" : "NOT MET"]);
const atMost = (value, bar) => value <= bar;
const atLeast = (value, bar) => value >= bar;
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const milliseconds = (value) => `${value.toFixed(0)} ms`;
const share = (value) => `${(value * 100).toFixed(0)} %`;
const mark = (value) => value.toFixed(3);

for (const size of sizes) {
  const isSmall = size === "1000";
  const [ours, theirs] = ["cswbsite", "pagefind"].map((engine) => both(`${size}-${engine}`, "-cold"));
  const worst = ours.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  table.push([`— ${size} × 2 documents, cold cache to ten results, ${ours.length} queries —`]);
  row(`bytes, worst (${worst.lang}: ${worst.q})`, worst.bytes, greatest(theirs, "bytes"), isSmall ? 45000 : 90000, atMost, kilobytes);
  row("bytes, mean", mean(ours.map((each) => each.bytes)), mean(theirs.map((each) => each.bytes)), undefined, undefined, kilobytes);
  row("requests, most", greatest(ours, "requests"), greatest(theirs, "requests"), isSmall ? 6 : undefined, atMost);
  row("round trips in a row, most", greatest(ours, "trips"), greatest(theirs, "trips"), isSmall ? 3 : undefined, atMost);
  row("time at 150 ms, 200 kB/s, slowest", greatest(ours, "cold_ms"), greatest(theirs, "cold_ms"), isSmall ? undefined : 1200, atMost, milliseconds);
  row("time at 150 ms, 200 kB/s, mean", mean(ours.map((each) => each.cold_ms)), mean(theirs.map((each) => each.cold_ms)), undefined, undefined, milliseconds);
  row("script alone, as sent", greatest(ours.map((each) => each.kinds), "js+css"), Math.max(...theirs.map(({ kinds }) => kinds["js+css"] + kinds.wasm)), 14000, atMost, kilobytes);

  const [typedOurs, typedTheirs] = ["cswbsite", "pagefind"].map((engine) => both(`${size}-${engine}`, "-keys"));
  const [ourKeys, theirKeys] = [typedOurs, typedTheirs].map((rows) => rows.flatMap((each) => each.keys));
  const keyBar = isSmall ? 50 : 100;
  row(`key to results, 4 × slower, median of ${ourKeys.length}`, median(ourKeys), median(theirKeys), keyBar, atMost, milliseconds);
  row("key to results, 95 in 100 within", within(ourKeys, 0.95), within(theirKeys, 0.95), undefined, undefined, milliseconds);
  row("key to results, worst", within(ourKeys, 1), within(theirKeys, 1), keyBar, atMost, milliseconds);
  row("opened before the first key, 4 × slower, median", median(typedOurs.map((each) => each.opening)), median(typedTheirs.map((each) => each.opening)), undefined, undefined, milliseconds);

  const page = both(`${size}-page`, "-cold");
  const pageKeys = both(`${size}-page`, "-keys").flatMap((each) => each.keys);
  row("our page by its address, 150 ms, 200 kB/s, slowest", greatest(page, "cold_ms"), undefined, undefined, undefined, milliseconds);
  row("our page: key to results, 4 × slower, median", median(pageKeys), undefined, keyBar, atMost, milliseconds);
  row("our page: key to results, 95 in 100 within", within(pageKeys, 0.95), undefined, undefined, undefined, milliseconds);
  row("our page: key to results, worst", within(pageKeys, 1), undefined, keyBar, atMost, milliseconds);
  row("the index adds to the build's processor time", json(`${size}-index-cost.json`).share, undefined, 0.4, atMost, share);
}

table.push(["— wordings of probe.py —"]);
for (const [language, bar] of [["fr", 58], ["en", 37]]) {
  const right = (engine) => lines(`probe-${engine}-${language}.jsonl`).filter((each) => !each.rank === !!each.absent).length;
  row(`${language}: right of ${lines(`probe-cswbsite-${language}.jsonl`).length}`, right("cswbsite"), right("pagefind"), bar, atLeast);
}

/** Rows of a set of judged queries, of which some kinds have a bar of their own. */
function judgedRows(judged, hasBars, kinds = []) {
  const of = (engine, key, choose) => mean(judged[engine].filter(choose).map((each) => each[key]));
  const add = (name, key, choose, barOf) => {
    const [ours, pagefind, lunr] = ["cswbsite", "pagefind", "lunr"].map((engine) => of(engine, key, choose));
    row(name, ours, pagefind, barOf?.(pagefind, lunr), atLeast, mark);
    table.at(-1)[2] += ` ${mark(lunr)}`;
  };
  for (const language of languages) {
    const isIn = (each) => each.lang === language;
    add(`${language}: nDCG@10`, "ndcg", isIn, hasBars ? (pagefind, lunr) => Math.max(0.9, Math.max(pagefind, lunr) + 0.1) : undefined);
    for (const [key, name] of [["one", "success@1"], ["three", "success@3"]]) add(`${language}: ${name}`, key, isIn);
    for (const kind of kinds) add(`${language}: success@3, ${kind}`, "three", (each) => isIn(each) && each.kind === kind, () => 0.9);
  }
}

const [judged, everyday] = [json("judged.json"), json("everyday.json")];
table.push([`— the real site, ${judged.cswbsite.length} judged queries; beside ours Pagefind, then lunr —`]);
judgedRows(judged, true, ["typo", "missing-accents", "other-language"]);
table.push([`— the real site, ${everyday.cswbsite.length} queries in everyday words —`]);
judgedRows(everyday, false);
table.push(["— the real site —"]);
row("the index adds to the build's processor time", json("real-index-cost.json").share, undefined, 0.4, atMost, share);
const agreement = json("agreement.json");
for (const language of languages) row(`${language}: first ten shared with Lucene's BM25 over the same fields`, agreement.mean[language], undefined, undefined, undefined, share);
for (const [kind, value] of Object.entries(agreement.kinds)) row(`   ${kind}`, value, undefined, undefined, undefined, share);

const head = ["", "ours", "Pagefind", "bar", ""];
const width = (column) => Math.max(...[head, ...table].filter((cells) => cells.length > 1).map((cells) => (cells[column] ?? "").length));
const widths = head.map((_, column) => width(column));
for (const cells of [head, ...table]) console.log(cells.length === 1 ? `\n${cells[0]}` : cells.map((cell, i) => (i === 0 || i === 4 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ").trimEnd());
