// A query to its results. Everything here works without a page, so that it can be measured and tested by itself.
import { openStore, wordTable } from "./store.js";
import { fold } from "./words.js";
import { longest, parse, phraseOf } from "./query.js";
import { isListed, resolve, tablesOf, tablesOfBeginning } from "./terms.js";
import { bestOf, followLinks, keep, pagesOf, placesOfWord, rank, weightsFor } from "./rank.js";
import { sectionsOfPair } from "./phrases.js";
import { editsIn } from "./spelling.js";
import { stemsOf, titleOnly, weighTitles } from "./titles.js";
import { variantsOf, wordingsIn } from "./wordings.js";

const leastCoverage = 0.2;
/** Of pages found by another wording of this language for one that the site writes itself. */
const otherWording = 0.8;
/** Of a page that two wordings find, what the lesser of its scores counts. */
const alsoFound = 0.5;
/** What a section gains by neighbours of the query beside each other. */
const beside = 0.6;

/**
 * Which parts are looked up: the rarest, as far as the number of files allows; a query must not cost more for being long. In a large index
 * a mistake takes three files (its own, the words that end alike, the right one's), one of which a wording takes that is looked up as well,
 * and what joins two parts is looked up if a file is left. Marks the parts for which files beyond their own are planned.
 */
function partsToFetch(parts, store, wordings) {
  const most = store.index.fetch;
  const files = new Set();
  let used = 0;
  const order = [...parts].sort((a, b) => (b.partial ? 1 : 0) - (a.partial ? 1 : 0) || store.rarityOf(b.word.stem) - store.rarityOf(a.word.stem) || b.word.folded.length - a.word.folded.length);
  const fetched = new Set(order.filter((part) => {
    const { word, partial } = part;
    const file = store.fileOf(word.folded);
    const isMistake = !store.isSmall && !partial && !store.isKnown(word);
    part.isPlanned = isMistake || partial || store.isSmall || parts.length === 1;
    const cost = isMistake ? 3 : files.has(file) ? 0 : 1;
    if (used + cost > (isMistake ? most + 1 - wordings : most)) return false;
    files.add(file);
    used += cost;
    return true;
  }));
  used += wordings;
  for (const part of store.isSmall ? [] : parts) {
    const file = part.joined && store.fileOf(part.joined.folded);
    if (!part.joined || files.has(file)) continue;
    if (used > most || !store.isKnown(part.joined)) part.joined = undefined;
    else files.add(file) && used++;
  }
  return fetched;
}

/** Asks for what a word will need besides its own file, so that all are on their way together. A failure is met where the file is used. */
function askAhead({ word, partial }, store) {
  if (!partial) {
    if (!store.isKnown(word) && editsIn(word.folded) > 0) store.wordsLike(word.folded, 0).catch(() => {});
  } else if (isListed(word, store)) {
    store.prefix(word.folded);
    if (store.isKnown(word)) store.words(store.fileOf(word.folded));
  } else if (word.folded.length > 1) tablesOfBeginning(word.folded, store).catch(() => {});
}

/** The pages that have a phrase, or null when it has one word only; while its last word is typed and no page has it so far, the pages that have the rest. */
async function pagesOfPhrase(phrase, store) {
  if (phrase.length < 2) return null;
  const pairs = await Promise.all(phrase.slice(1).map(({ word, stops }, i) => (store.isKnown(word) ? sectionsOfPair(phrase[i].word.stem, word.stem, stops, store) : new Set())));
  const pages = new Set([...pairs[0]].filter((section) => pairs.every((pair) => pair.has(section))).map((section) => store.pageOfSection[section]));
  return pages.size === 0 && phrase.at(-1).partial ? pagesOfPhrase(phrase.slice(0, -1), store) : pages;
}

/** Whether any page has these words beside each other; not asked in a large index. */
async function isWritten(text, store) {
  const pages = store.isSmall ? await pagesOfPhrase(phraseOf(store.wordsOf(text)), store).catch(() => null) : null;
  return pages === null || pages.size > 0;
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

/**
 * Sections where neighbours of the query are neighbours too, for each pair of words that were found.
 * @returns [{sections, headings, score}]: the sections, those with the pair in the heading, what a section gains by it
 */
async function neighbours(parts, resolved, places, store) {
  const isFound = (i) => resolved[i] && resolved[i].terms.size > 0 && !resolved[i].corrected;
  const pairs = parts.map((_, i) => i).filter((i) => i > 0 && isFound(i) && isFound(i - 1));
  return Promise.all(pairs.map(async (i) => {
    const [sections, headings] = await Promise.all([false, true].map((inHeading) =>
      sectionsOfPair(parts[i - 1].word.stem, parts[i].word.stem, parts[i].stops ?? 0, store, inHeading).catch(() => new Set())));
    return { sections, headings, score: Math.min(places[i - 1].weight, places[i].weight) * beside };
  }));
}

/** Sections with neighbours as a word that was found there. */
function placesOfPair({ sections, score }, store) {
  const found = { pages: weightsFor(0), sections: weightsFor(store.pageOfSection.length), weight: 0 };
  for (const section of score > 0 ? sections : []) keep(found.sections, section, score);
  return found;
}

/** One letter says nothing yet. */
const isBegun = (part) => part.partial && part.word.surface.length < 2;

/** What is to be said when a query finds nothing; undefined while it has only begun. */
function reasonOf(text, parts, excluded, store) {
  if (parts.length > 0) return parts.every(isBegun) ? undefined : "none";
  if (excluded.length > 0) return "onlyExcluded";
  return store.wordsOf(text).length > 0 ? "onlyCommon" : "none";
}

/** One wording of a query, of which so many others are looked up: pages with their scores, and what was understood. */
async function findOne(text, store, wordings = 0) {
  const { parts, phrases, excluded, last } = parse(text, store);
  const fetched = partsToFetch(parts, store, wordings);
  fetched.forEach((part) => askAhead(part, store));
  const [resolved, allowed, forbidden] = await Promise.all([
    Promise.all(parts.map((part) => (fetched.has(part) ? resolve(part, store) : null))),
    Promise.all(phrases.map((phrase) => pagesOfPhrase(phrase, store))),
    Promise.all(excluded.map((word) => pagesOfExcluded(word, store))),
  ]);
  const understood = { corrected: [], missing: [], terms: [], completions: [], last, nothing: reasonOf(text, parts, excluded, store) };
  const places = parts.map((part, i) => {
    const found = resolved[i];
    if (!found) return titleOnly(part, store);
    if (found.corrected) understood.corrected.push({ typed: part.word.surface, used: found.corrected });
    if (part.partial) understood.completions = found.completions;
    if (found.terms.size === 0 && found.lists.length === 0) {
      if (!isBegun(part)) understood.missing.push(part.word.surface);
      return null;
    }
    understood.terms.push(...found.terms.keys());
    return (found.places ??= placesOfWord(found, store));
  });
  const pairs = store.isSmall ? await neighbours(parts, resolved, places, store) : [];
  const pages = rank([...places.filter(Boolean), ...pairs.map((pair) => placesOfPair(pair, store))], store);
  const isStrict = [...phrases, excluded].flat().length > 0;
  for (const page of isStrict ? [...pages.keys()] : []) {
    if (allowed.some((some) => some && !some.has(page)) || forbidden.some((some) => some.has(page))) pages.delete(page);
  }
  const meant = understood.corrected.reduce((all, { typed, used }) => all.toLowerCase().replace(typed, used), text);
  if (store.allNames) weighTitles(meant, pages, pairs, store);
  return { pages, understood, isStrict };
}

/** Takes over the better score of another wording, and a share of the lesser: what two wordings find is meant more likely. */
function merge(into, from, factor) {
  for (const [page, entry] of from) {
    const had = into.get(page);
    const score = entry.score * factor;
    if (had?.score >= score) had.score += alsoFound * score;
    else into.set(page, { ...entry, score: score + alsoFound * (had?.score ?? 0) });
  }
}

const unknownIn = (understood) => understood.missing.length + understood.corrected.length;

/** The answer to a query; what it consists of stands at openSearch. */
async function answer(query, store) {
  const text = query.slice(0, longest);
  const wordings = wordingsIn(text, store);
  const finding = findOne(text, store, wordings.length);
  const reading = Promise.all(wordings.map(async (key) => [key, await store.wordings(key).catch(() => [])]));
  const linking = store.isSmall ? store.links().catch(() => []) : [];
  const { pages, understood, isStrict } = await finding;
  const isExact = /["“”«»]/.test(text) && pages.size > 0;
  let isHidden = false;
  for (const variant of variantsOf(text, new Map(await reading), store)) {
    if (isExact && !variant.isOther) continue;
    const other = await findOne(variant.text, store);
    if (other.pages.size === 0 || unknownIn(other.understood) > unknownIn(understood)) continue;
    const isUnknown = unknownIn(other.understood) < unknownIn(understood) || (variant.isHidden && !isHidden);
    isHidden ||= variant.isHidden;
    if (isUnknown) {
      pages.clear();
      [understood.missing, understood.corrected] = [other.understood.missing, other.understood.corrected];
    }
    if (variant.isOther && (isUnknown || bestOf(other.pages) > bestOf(pages))) understood.instead ??= variant.text;
    const isSame = variant.isOther || variant.isShort || !(await isWritten(variant.typed, store));
    merge(pages, other.pages, isSame ? 1 : otherWording);
    understood.terms.push(...other.understood.terms);
  }
  const widest = bestOf(pages, "coverage");
  for (const { page, coverage } of pages.values()) if (coverage < widest * leastCoverage) pages.delete(page);
  understood.found = pages.size;
  followLinks(pages, await linking, !isStrict);
  const results = [...pages.values()].sort((a, b) => b.score - a.score || a.page - b.page);
  return { results, understood };
}

/** When the browser has nothing else to do: at once while much is left of the time that an earlier call was given. */
export const idle = (left) => (left?.timeRemaining() > 20 ? left : new Promise((done) => (self.requestIdleCallback ?? setTimeout)(done)));

/** Does before the first key what needs none, in short steps: reads the titles as a query compares them, and answers a query over made-up words, because code is slow the first few times. */
async function prepare(store) {
  let left;
  for (const [page, name] of (store.allNames ?? []).entries()) {
    if (page % 5 === 0) left = await idle(left);
    stemsOf(name, store);
  }
  const { common } = store.index;
  const places = "}a" + " ".repeat(224); // as many places as two signs can say, the first of all
  const file = { t: common.split(" ", 20).map((stem) => [stem, "- -s -ed -er", 9, 9, places, places]), a: {} };
  const rehearsal = { ...store, isWording: () => false, filesOfPrefix: () => [0, 0], words: async () => wordTable(file), phrases: async () => [], once: (name, make) => make(), links: async () => Array(store.index.pages).fill([]) };
  for (let end = 1; end < 12; end++) {
    await idle();
    await answer(common.slice(0, end), rehearsal);
  }
}

/**
 * Opens the search of one language.
 * @param folder of the index, from the root, with a slash at the end
 */
export async function openSearch(folder) {
  const store = await openStore(folder);
  let asked = 0;

  return {
    store,
    /**
     * @returns {results, understood}: results best first as {page, score, onSection: weights of sections}; understood says what was made of the words:
     * corrected [{typed, used}], missing [word], instead (a wording used in place of the one typed), terms, completions, last (the word still being typed, or none),
     * nothing (what is to be said when there are no results)
     */
    find(query) {
      asked++;
      return answer(query, store);
    },
    /** Reads what the next key is likely to ask for, until it comes: the names of pages, and the files of what the word being typed is likely to be by then. */
    async readAhead({ completions, last }) {
      const current = asked;
      const begun = last?.folded ?? " ";
      // One letter further; false of what does not begin so.
      const likely = ["", ...completions.map(fold), ...store.likely].map((word) => word.startsWith(begun) && word.slice(0, begun.length + 1));
      let left;
      for (const folded of new Set(likely)) {
        left = await idle(left);
        if (current !== asked) return;
        await (folded ? askAhead({ word: { folded, stem: folded }, partial: true }, store) : store.readNames().catch(() => {}));
      }
    },
    /** Makes the first keys as quick as those that follow; resolves when that is done. */
    prepare: () => prepare(store),
  };
}
