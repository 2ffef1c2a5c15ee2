// How well the search of the built site answers judged queries (tests/search/queries.json), beside the peers on the same pages.
//   node evaluate.mjs SITE_DIR [ENGINE …]       ENGINE: cswbsite pagefind lunr (all three when none is named)
// Prints nDCG@10 and success@1 and @3 for each language and kind of query. Pagefind and lunr are set up by ../setup.sh;
// their indexes of the site are written under $BENCH/evaluate. SHOW=1 prints each query of ours with what was missed.
// QUERIES=FILE takes other queries: ../../search/everyday.json has everyday words, one to four right pages each, written without sight of the search.
// OUT=FILE keeps what each engine found for each query, with its marks.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { serve } from "./serve.mjs";

const bench = process.env.BENCH ?? `${process.env.TMPDIR ?? "/tmp"}/bench`;
const { chromium } = createRequire(`${bench}/browser/`)("playwright-core");
const [dir, ...named] = process.argv.slice(2);
const engines = named.length > 0 ? named : ["cswbsite", "pagefind", "lunr"];
const queries = JSON.parse(fs.readFileSync(process.env.QUERIES ?? new URL("../../search/queries.json", import.meta.url), "utf8"));

/** The pages that the site's own search knows, so that all engines search the same: {url, title, main}. */
async function pagesOf(site) {
  const pages = [];
  for (const lang of ["en", "fr"]) {
    const server = await serve(site, { pages: { "/evaluate.html": shellOf("cswbsite", site, lang) } });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/evaluate.html`);
    await page.waitForFunction("window.run");
    for (const url of await page.evaluate(() => window.addresses())) {
      const html = fs.readFileSync(path.join(site, url, "index.html"), "utf8");
      pages.push({ url, html, lang, title: /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "", main: /<main.*<\/main>/s.exec(html)?.[0] ?? "" });
    }
    await page.close();
    server.close();
  }
  return pages;
}

/** A copy of the pages with Pagefind's index. */
function setUpPagefind(pages) {
  const site = `${bench}/evaluate/pagefind`;
  fs.rmSync(site, { recursive: true, force: true });
  for (const page of pages) {
    fs.mkdirSync(site + page.url, { recursive: true });
    fs.writeFileSync(`${site}${page.url}index.html`, page.html);
  }
  execFileSync(`${bench}/peers/pagefind/node_modules/@pagefind/linux-x64/bin/pagefind_extended`, ["--site", site, "--root-selector", "main", "--exclude-selectors", "nav, form, .related, .unsearched"]);
  return site;
}

/** lunr with lunr-languages over title, summary and text, the title counting most. */
function setUpLunr(pages) {
  const site = `${bench}/evaluate/lunr`;
  const require = createRequire(`${bench}/peers/lunr/`);
  const lunr = require("lunr");
  require("lunr-languages/lunr.stemmer.support")(lunr);
  require("lunr-languages/lunr.fr")(lunr);
  fs.mkdirSync(site, { recursive: true });
  const plain = (html) => html.replace(/<(nav|form|script|svg)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " ").replace(/&amp;/g, "&").replace(/\s+/g, " ");
  for (const lang of ["en", "fr"]) {
    const index = lunr(function () {
      if (lang === "fr") this.use(lunr.fr);
      this.ref("url");
      this.field("title", { boost: 8 });
      this.field("lead", { boost: 3 });
      this.field("text");
      for (const page of pages.filter((page) => page.lang === lang)) this.add({ url: page.url, title: plain(page.title), lead: plain(/<p class="lead">(.*?)<\/p>/s.exec(page.main)?.[1] ?? ""), text: plain(page.main) });
    });
    fs.writeFileSync(`${site}/index.${lang}.json`, JSON.stringify(index));
  }
  for (const file of ["lunr/lunr.min.js", "lunr-languages/min/lunr.stemmer.support.min.js", "lunr-languages/min/lunr.fr.min.js"]) fs.copyFileSync(`${bench}/peers/lunr/node_modules/${file}`, `${site}/${path.basename(file)}`);
  return site;
}

const shell = (script, head = "") => `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body><script type="module">${script}</script></body></html>`;
function shellOf(engine, site, lang) {
  if (engine === "pagefind") return shell(`const pf = await import("/pagefind/pagefind.js"); window.run = async (q) => (await Promise.all((await pf.search(q)).results.slice(0, 10).map((r) => r.data()))).map((r) => r.url);`).replace("<html>", `<html lang="${lang === "fr" ? "fr-CA" : "en-CA"}">`);
  if (engine === "lunr") {
    return shell(`const json = await (await fetch("/index.${lang}.json")).json(); const index = lunr.Index.load(json);
      window.run = (q) => { try { return index.search(q).slice(0, 10).map((r) => r.ref); } catch { return []; } };`,
    ["lunr.min.js", ...(lang === "fr" ? ["lunr.stemmer.support.min.js", "lunr.fr.min.js"] : [])].map((file) => `<script src="/${file}"></script>`).join(""));
  }
  const html = fs.readFileSync(`${site}/${lang}/${lang === "fr" ? "recherche" : "search"}/index.html`, "utf8");
  const [script, folder] = [html.match(/src="([^"]*search-[^"]*)"/)[1], html.match(/data-index="([^"]*)"/)[1]];
  return shell(`import { openSearch } from "${script}"; const search = await openSearch("${folder}");
    const addressesOf = async (pages) => (await Promise.all(pages.map(search.store.nameOf))).map((name) => name.url);
    window.addresses = () => addressesOf([...Array(search.store.index.pages).keys()]);
    window.run = async (q) => addressesOf((await search.find(q)).results.slice(0, 10).map((r) => r.page));`);
}

const gain = (grade, place) => (2 ** grade - 1) / Math.log2(place + 2);
function measure(urls, relevant) {
  const best = Object.values(relevant).sort((a, b) => b - a).slice(0, 10).reduce((sum, grade, i) => sum + gain(grade, i), 0);
  const got = urls.slice(0, 10).reduce((sum, url, i) => sum + gain(relevant[url] ?? 0, i), 0);
  const right = (url) => (relevant[url] ?? 0) >= Math.min(2, Math.max(...Object.values(relevant)));
  return { ndcg: got / best, one: right(urls[0]) ? 1 : 0, three: urls.slice(0, 3).some(right) ? 1 : 0 };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const pages = await pagesOf(dir);
const sites = { cswbsite: () => dir, pagefind: () => setUpPagefind(pages), lunr: () => setUpLunr(pages) };
const kept = {};
const mean = (rows, key) => (rows.reduce((sum, row) => sum + row[key], 0) / rows.length).toFixed(3);
for (const engine of engines) {
  const site = sites[engine]();
  for (const lang of ["en", "fr"]) {
    const server = await serve(site, { pages: { "/evaluate.html": shellOf(engine, site, lang) } });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/evaluate.html`);
    await page.waitForFunction("window.run");
    const rows = [];
    for (const query of queries.filter((query) => query.lang === lang)) {
      const urls = await page.evaluate((q) => window.run(q), query.q);
      const row = { ...query, urls, ...measure(urls, query.relevant) };
      rows.push(row);
      (kept[engine] ??= []).push(row);
      if (process.env.SHOW && engine === "cswbsite" && row.ndcg < Number(process.env.SHOW)) {
        console.log(`${row.ndcg.toFixed(2)} ${query.id} ${query.kind}: ${query.q}`);
        urls.forEach((url) => console.log(`      ${query.relevant[url] ?? "-"} ${url}`));
        console.log("   missed", Object.entries(query.relevant).filter(([url, grade]) => grade > 1 && !urls.includes(url)).map(([url, grade]) => `${grade} ${url}`).join(" "));
      }
    }
    console.log(`${engine} ${lang}: nDCG@10 ${mean(rows, "ndcg")}, success@1 ${mean(rows, "one")}, success@3 ${mean(rows, "three")} (${rows.length} queries)`);
    for (const kind of [...new Set(rows.map((row) => row.kind))]) {
      const of = rows.filter((row) => row.kind === kind);
      console.log(`   ${kind.padEnd(16)} ${String(of.length).padStart(2)}  nDCG@10 ${mean(of, "ndcg")}  success@1 ${mean(of, "one")}  success@3 ${mean(of, "three")}`);
    }
    await page.close();
    server.close();
  }
}
await browser.close();
if (process.env.OUT) fs.writeFileSync(process.env.OUT, JSON.stringify(kept));
