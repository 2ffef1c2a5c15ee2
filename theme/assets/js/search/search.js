// A query to its results. Everything here works without a page, so that it can be measured and tested by itself.
import { openStore } from "./store.js";
import { longest, parse } from "./query.js";
import { resolve, tablesOf } from "./terms.js";
import { pagesOf, placesOfWord, rank } from "./rank.js";
import { sectionsOfPair } from "./phrases.js";
import { keyOf } from "./words.js";
import { keysIn, variantsOf } from "./wordings.js";

const leastCoverage = 0.2;
const otherWording = 0.8;
/** A page that is called as the query stands before all that is not. */
const wholeTitle = 1.25;
const inTitle = 1.2;
const beside = 0.7;
/** Of a query's parts so many are looked up among the wordings, the longest first. */
const mostWordings = 4;

/** Which parts are looked up: the rarest, as far as the number of files allows; a query must not cost more for being long. */
function partsToFetch(parts, store) {
  const files = new Set();
  const order = [...parts].sort((a, b) => (b.partial ? 1 : 0) - (a.partial ? 1 : 0) || store.rarityOf(b.word.stem) - store.rarityOf(a.word.stem) || b.word.folded.length - a.word.folded.length);
  return new Set(order.filter((part) => {
    const file = store.fileOf(part.word.folded);
    if (!files.has(file) && files.size >= store.index.fetch) return false;
    files.add(file);
    return true;
  }));
}

/** The pages that have a phrase, or null when it has one word only. */
async function pagesOfPhrase(phrase, store) {
  if (phrase.length < 2) return null;
  const pairs = await Promise.all(phrase.slice(1).map(({ word, stops }, i) => sectionsOfPair(phrase[i].word.stem, word.stem, stops, store)));
  return new Set([...pairs[0]].filter((section) => pairs.every((pair) => pair.has(section))).map((section) => store.pageOfSection[section]));
}

async function pagesOfExcluded(word, store) {
  const pages = new Set();
  for (const [file, table] of await tablesOf(word.folded, store)) {
    const terms = [...(table.words.get(word.folded) ?? []), ...(table.stems.get(word.stem) ?? [])];
    const rest = terms.some((term) => term.cut) ? await store.rest(file) : {};
    const cutOff = terms.map((term) => ({ onPages: "", onSections: rest[`${term.stem}/${term.accented ?? ""}`] ?? "" }));
    for (const page of pagesOf([...terms, ...cutOff], store)) pages.add(page);
  }
  return pages;
}

/** Sections where neighbours of the query are neighbours too; where the index is small enough to ask for it. */
async function besideEachOther(parts, resolved, words, store) {
  const isFound = (i) => resolved[i] && resolved[i].terms.size > 0 && !resolved[i].corrected;
  const pairs = parts.map((_, i) => i).filter((i) => i > 0 && isFound(i) && isFound(i - 1));
  return Promise.all(pairs.map(async (i) => {
    const sections = await sectionsOfPair(parts[i - 1].word.stem, parts[i].word.stem, parts[i].stops ?? 0, store).catch(() => new Set());
    const score = Math.min(words[i - 1]?.weight ?? 0, words[i]?.weight ?? 0) * beside;
    return { pages: new Map(), sections: new Map([...sections].map((section) => [section, score])), weight: 0 };
  }));
}

/** Words that are not looked up still count where a title has them. */
function titleOnly(part, store) {
  const places = { pages: new Map(), sections: new Map(), weight: 30 };
  const start = part.word.folded.slice(0, Math.max(4, part.word.folded.length - 3));
  store.allNames?.forEach((name, page) => {
    name.key ??= " " + keyOf(name.title);
    if (name.key.includes(" " + start)) places.pages.set(page, 25);
  });
  return places.pages.size > 0 ? places : null;
}

/** Of the wordings that a query may hold, the groups by key. */
async function wordingsOf(text, store) {
  const keys = keysIn(text, store.isWording).slice(0, mostWordings);
  const files = new Set(await Promise.all(keys.map((key) => store.wordings(key).catch(() => new Map()))));
  return (key) => [...files].flatMap((groups) => groups.get(key) ?? []);
}

/** One letter says nothing yet. */
const isBegun = (part) => part.partial && part.word.surface.length < 2;

/** What is to be said when a query finds nothing. */
function reasonOf(text, parts, excluded, store) {
  if (parts.length > 0) return parts.every(isBegun) ? "begun" : "none";
  if (excluded.length > 0) return "onlyExcluded";
  return store.wordsOf(text).length > 0 ? "onlyCommon" : "none";
}

/** One wording of a query: pages with their scores, and what was understood. */
async function findOne(text, store) {
  const { parts, phrases, excluded } = parse(text, store);
  const fetched = partsToFetch(parts, store);
  const [resolved, allowed, forbidden] = await Promise.all([
    Promise.all(parts.map((part) => (fetched.has(part) ? resolve(part, store) : null))),
    Promise.all(phrases.map((phrase) => pagesOfPhrase(phrase, store))),
    Promise.all(excluded.map((word) => pagesOfExcluded(word, store))),
  ]);
  const words = [];
  const understood = { corrected: [], missing: [], terms: [], completions: [], nothing: reasonOf(text, parts, excluded, store) };
  parts.forEach((part, i) => {
    const found = resolved[i];
    if (!found) {
      const places = titleOnly(part, store);
      if (places) words.push(places);
      return;
    }
    if (found.corrected) understood.corrected.push({ typed: part.word.surface, used: found.corrected });
    if (found.terms.size === 0 && found.lists.length === 0) {
      if (!isBegun(part)) understood.missing.push(part.word.surface);
    } else {
      words.push(placesOfWord(found));
      understood.terms.push(...found.terms.keys());
    }
    if (part.partial) [understood.completions, understood.partial] = [found.completions, part.word];
  });
  if (store.index.fetch > 3) words.push(...(await besideEachOther(parts, resolved, words, store)));
  const pages = rank(words, store);
  const best = bestOf(pages);
  const key = keyOf(text);
  for (const [page, entry] of pages) {
    if (allowed.some((some) => some && !some.has(page)) || forbidden.some((some) => some.has(page))) pages.delete(page);
    else if (store.allNames) {
      const name = store.allNames[page];
      name.key ??= " " + keyOf(name.title);
      if (name.key === " " + key) entry.score += best * wholeTitle;
      else if (key.includes(" ") && name.key.includes(" " + key)) entry.score *= inTitle;
    }
  }
  return { pages, understood };
}

/** Takes over the better score of another wording. */
function merge(into, from, factor) {
  for (const [page, entry] of from) {
    const score = entry.score * factor;
    if (!(into.get(page)?.score >= score)) into.set(page, { ...entry, score });
  }
}

const unknownIn = ({ understood }) => understood.missing.length + understood.corrected.length;
const bestOf = (pages) => Math.max(0, ...[...pages.values()].map((entry) => entry.score));

/**
 * Opens the search of one language.
 * @param folder of the index, from the root, with a slash at the end
 */
export async function openSearch(folder) {
  const store = await openStore(folder);

  return {
    store,
    /**
     * @returns {results, understood}: results best first as {page, score, sections}; understood says what was made of the words:
     * corrected [{typed, used}], missing [word], instead (a wording used in place of the one typed), terms, completions,
     * nothing (what is to be said when there are no results)
     */
    async find(query) {
      const text = query.slice(0, longest);
      const [{ pages, understood }, groupsOf] = await Promise.all([findOne(text, store), wordingsOf(text, store)]);
      const isExact = /["“”«»]/.test(text) && pages.size > 0;
      for (const variant of isExact ? [] : variantsOf(text, groupsOf)) {
        const other = await findOne(variant.text, store);
        if (other.pages.size === 0 || unknownIn(other) > unknownIn({ understood })) continue;
        const isUnknown = unknownIn(other) < unknownIn({ understood }) || store.wordsOf(variant.typed).every((word) => word.stop);
        if (isUnknown) {
          pages.clear();
          [understood.missing, understood.corrected] = [other.understood.missing, other.understood.corrected];
        }
        if (variant.isOther && (isUnknown || bestOf(other.pages) > bestOf(pages))) understood.instead ??= variant.text;
        merge(pages, other.pages, variant.isOther || variant.isShort ? 1 : otherWording);
        understood.terms.push(...other.understood.terms);
      }
      const widest = Math.max(0, ...[...pages.values()].map((entry) => entry.coverage));
      const results = [...pages].filter(([, entry]) => entry.coverage >= widest * leastCoverage)
        .map(([page, entry]) => ({ page, score: entry.score, sections: entry.sections.map(([section]) => section - store.firstSections[page]) }))
        .sort((a, b) => b.score - a.score || a.page - b.page);
      return { results, understood };
    },
  };
}
