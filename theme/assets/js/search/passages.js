// The best passage of a page for a query, read from the page itself: nothing of it stands twice, and the page is at hand when the reader opens it.
import { made } from "../elements.js";
import { idle } from "./search.js";

const shortest = 140;
const longestPassage = 280;
const skipped = "nav, form, svg, script, h1, [aria-hidden=true], .cite, .related, .unsearched";
const blocks = "p, li, td, th, dt, dd, figcaption, caption, summary";
const fetchedPages = new Map();

/** Fetches a page; what it resolves to reads the page's sections when they are first needed. */
async function fetchPage(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  const [html] = (await response.text()).match(/<main[^]*<\/main>/);
  let sections;
  return () => (sections ??= sectionsIn(html));
}

/** The sections of a page's main part, numbered as the build numbers them: {id, heading, blocks}. */
function sectionsIn(html) {
  const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  main.querySelectorAll(skipped).forEach((element) => element.remove());
  main.querySelectorAll("br, span[class], span[lang]").forEach((element) => element.before(" "));
  const sections = [{ id: "", heading: "", blocks: [] }];
  for (const element of main.querySelectorAll("h2[id], h3[id], " + blocks)) {
    // Spaces that keep words together stay; those left by what was taken out go.
    const text = element.textContent.replace(/[^\S\u00a0\u202f]+/g, " ").replace(/(\() | (?=[.,)])/g, "$1").trim();
    if (/^H[23]$/.test(element.tagName)) sections.push({ id: element.id, heading: text, blocks: [] });
    else if (text && !element.querySelector(blocks)) sections.at(-1).blocks.push(text);
  }
  return sections;
}

/** Which words of a text the query found, as weights. */
export function matcherOf(understood, store) {
  const weights = new Map();
  for (const term of understood.terms) weights.set(term.stem, Math.max(weights.get(term.stem) ?? 0, term.weight));
  return (text) => {
    const word = store.wordsOf(text)[0];
    if (!word || word.stop) return null;
    if (weights.has(word.stem)) return { stem: word.stem, weight: weights.get(word.stem) };
    return understood.completions.length > 0 && word.folded.startsWith(understood.last.folded) ? { stem: word.stem, weight: 10 } : null;
  };
}

/** How much of the query stands in a text; a word counts once. */
function worthOf(text, match) {
  const found = new Map();
  for (const [word] of text.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
    const hit = match(word);
    if (hit) found.set(hit.stem, hit.weight);
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The sentences of a section that hold most of the query; cut at the ends of sentences, or words. */
function passageOf(section, match) {
  let best = { worth: 0, text: section.blocks[0] ?? "" };
  for (const block of section.blocks) {
    const sentences = block.match(/[^.!?…]+(?:[.!?…]+(?!\s)[^.!?…]*)*[.!?…]*\s*/g) ?? [block];
    for (let i = 0; i < sentences.length; i++) {
      let text = sentences[i];
      for (let next = i + 1; text.length < shortest && next < sentences.length; next++) text += sentences[next];
      const worth = worthOf(text, match);
      if (worth > best.worth) best = { worth, text };
    }
  }
  return { ...best, text: shortened(best.text.trim(), match) };
}

function shortened(text, match) {
  if (text.length <= longestPassage) return text;
  const first = [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].find(([word]) => match(word))?.index ?? 0;
  const start = first < longestPassage - 80 ? 0 : text.lastIndexOf(" ", first - 60) + 1;
  const end = text.lastIndexOf(" ", start + longestPassage);
  return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

/** Text with the words of the query marked. */
export function marked(text, match) {
  const parts = document.createDocumentFragment();
  let end = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
    if (!match(found[0])) continue;
    parts.append(text.slice(end, found.index), made("mark", found[0]));
    end = found.index + found[0].length;
  }
  parts.append(text.slice(end));
  return parts;
}

/**
 * The best passage of a page and the headings that hold most of the query.
 * @param places numbers of sections, best first
 * @param isWanted whether it is still of use; asked before the page is read, which takes the time of a key
 * @returns {text, sections: [{url, heading}]}; null when the page cannot be had or is not wanted any more
 */
export async function bestPassage(url, places, match, isWanted) {
  if (!fetchedPages.has(url)) fetchedPages.set(url, fetchPage(url).catch(() => fetchedPages.delete(url) && null));
  const page = await fetchedPages.get(url);
  await idle();
  if (!page || !isWanted()) return null;
  const sections = page();
  const found = places.slice(0, 3).map((place) => sections[place]).filter(Boolean);
  const candidates = (found.length > 0 ? found : sections.slice(0, 2)).map((section) => ({ section, ...passageOf(section, match) }));
  const best = candidates.reduce((one, other) => (other.worth > one.worth ? other : one));
  return { text: best.text, sections: [best, ...candidates.filter((other) => other !== best)].filter(({ section }) => section.id && section.id !== "sources").map(({ section }) => ({ url: `${url}#${section.id}`, heading: section.heading })) };
}
