// A query to its results. Everything here works without a page, so that it can be measured and tested by itself.
import { openStore } from "./store.js";
import { parse } from "./query.js";
import { resolve } from "./terms.js";
import { pagesOf, placesOfWord, rank } from "./rank.js";
import { sectionsOfPair } from "./phrases.js";
import { editsIn } from "./spelling.js";
import { keyOf } from "./words.js";
import { variantsOf, wordingsIn } from "./wordings.js";

const leastCoverage = 0.2;
const otherWording = 0.8;
const wholeTitle = 1.5;
const inTitle = 1.2;
const beside = 0.7;

/**
 * Which parts are looked up: the rarest, as far as the number of files allows; a query must not cost more for being long. In a large index
 * a mistake takes three files (its own, the words that end alike, the right one's), and what joins two parts is looked up if a file is left.
 */
function partsToFetch(parts, store, wordings) {
  const most = store.index.fetch;
  const isSmall = most > 3;
  const files = new Set();
  let used = 0;
  const order = [...parts].sort((a, b) => (b.partial ? 1 : 0) - (a.partial ? 1 : 0) || store.rarityOf(b.word.stem) - store.rarityOf(a.word.stem) || b.word.folded.length - a.word.folded.length);
  const fetched = new Set(order.filter(({ word, partial }) => {
    const file = store.fileOf(word.folded);
    const isMistake = !isSmall && !partial && !store.isKnown(word.folded);
    const cost = isMistake ? 3 : files.has(file) ? 0 : 1;
    if (used + cost > most + (isMistake ? 1 : 0)) return false;
    files.add(file);
    used += cost;
    return true;
  }));
  used += wordings;
  for (const part of isSmall ? [] : parts) {
    const file = part.joined && store.fileOf(part.joined.folded);
    if (!part.joined || files.has(file)) continue;
    if (used > most || !store.isKnown(part.joined.folded)) part.joined = undefined;
    else files.add(file) && used++;
  }
  return fetched;
}

/** Asks for what a word will need besides its own file, so that both are on their way together. A failure is met where the file is used. */
function askAhead({ word, partial }, store) {
  const ignore = () => {};
  const [first, last] = store.filesOfPrefix(word.folded);
  if (partial && word.folded.length > 1 && word.folded.length < 5 && last - first > 1) store.prefix(word.folded).catch(ignore);
  if (!partial && editsIn(word.folded) > 0 && !store.isKnown(word.folded)) store.wordsEndingLike(word.folded).catch(ignore);
}

/** The pages that have a phrase, or null when it has one word only. */
async function pagesOfPhrase(phrase, store) {
  if (phrase.length < 2) return null;
  const pairs = await Promise.all(phrase.slice(1).map(({ word, stops }, i) => sectionsOfPair(phrase[i].word.stem, word.stem, stops, store)));
  return new Set([...pairs[0]].filter((section) => pairs.every((pair) => pair.has(section))).map((section) => store.pageOfSection[section]));
}

async function pagesOfExcluded(word, store) {
  const file = store.fileOf(word.folded);
  const table = await store.words(file);
  const terms = [...new Set([...(table.words.get(word.folded) ?? []), ...(table.stems.get(word.stem) ?? [])])];
  const pages = pagesOf(terms, store);
  if (terms.some((term) => term.cut)) {
    const rest = await store.rest(file);
    const more = terms.map((term) => ({ onPages: "", onSections: rest[`${term.stem}/${term.accented ?? ""}`] ?? "" }));
    for (const page of pagesOf(more, store)) pages.add(page);
  }
  return pages;
}

/** Sections where neighbours of the query are neighbours too; where the index is small enough to ask for it. */
async function besideEachOther(parts, resolved, words, store) {
  const isFound = (i) => resolved[i] && resolved[i].terms.size > 0 && !resolved[i].corrected;
  const pairs = parts.map((_, i) => i).filter((i) => i > 0 && isFound(i) && isFound(i - 1));
  return Promise.all(pairs.map(async (i) => {
    const sections = await sectionsOfPair(parts[i - 1].word.stem, parts[i].word.stem, parts[i].stops ?? 0, store);
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

/** One wording of a query, of which so many others are looked up: pages with their scores, and what was understood. */
async function findOne(text, store, wordings = 0) {
  const { parts, phrases, excluded } = parse(text, store);
  const fetched = partsToFetch(parts, store, wordings);
  fetched.forEach((part) => askAhead(part, store));
  const [resolved, allowed, forbidden] = await Promise.all([
    Promise.all(parts.map((part) => (fetched.has(part) ? resolve(part, store) : null))),
    Promise.all(phrases.map((phrase) => pagesOfPhrase(phrase, store))),
    Promise.all(excluded.map((word) => pagesOfExcluded(word, store))),
  ]);
  const words = [];
  const understood = { corrected: [], missing: [], terms: [], completions: [] };
  parts.forEach((part, i) => {
    const found = resolved[i];
    if (!found) {
      const places = titleOnly(part, store);
      if (places) words.push(places);
      return;
    }
    if (found.corrected) understood.corrected.push({ typed: part.word.surface, used: found.corrected });
    if (found.terms.size === 0 && found.lists.length === 0) understood.missing.push(part.word.surface);
    else {
      words.push(placesOfWord(found));
      understood.terms.push(...found.terms.keys());
    }
    if (part.partial) [understood.completions, understood.partial] = [found.completions, part.word];
  });
  if (store.index.fetch > 3) words.push(...(await besideEachOther(parts, resolved, words, store)));
  const pages = rank(words, store);
  const key = keyOf(text);
  for (const [page, entry] of pages) {
    if (allowed.some((some) => some && !some.has(page)) || forbidden.some((some) => some.has(page))) pages.delete(page);
    else if (store.allNames && key.includes(" ")) {
      const name = store.allNames[page];
      name.key ??= " " + keyOf(name.title);
      if (name.key === " " + key) entry.score *= wholeTitle;
      else if (name.key.includes(" " + key)) entry.score *= inTitle;
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
     * corrected [{typed, used}], missing [word], instead (a wording used in place of the one typed), terms, completions
     */
    async find(query) {
      const wordings = wordingsIn(query, store.isWording);
      const reading = Promise.all(wordings.map(async (key) => [key, await store.wordings(key).catch(() => [])]));
      const { pages, understood } = await findOne(query, store, wordings.length);
      const variants = variantsOf(query, new Map(await reading));
      for (const variant of variants) {
        const other = await findOne(variant.text, store);
        if (other.understood.missing.length > 0 || other.pages.size === 0) continue;
        const isUnknown = understood.missing.length + understood.corrected.length > 0 || store.wordsOf(variant.typed).every((word) => word.stop);
        if (isUnknown) {
          pages.clear();
          [understood.missing, understood.corrected] = [[], []];
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
