// The files of the index: fetched when a query needs them, once, and read into tables.
import { analysisOf, fold, keysOf, slugOf } from "./words.js";
import { languageRules } from "./french.js";
import { hashOf, numbersOf } from "./numbers.js";
import { readWordings } from "./wordings.js";

/** The last boundary that is not behind the text. */
function lastNotBehind(boundaries, text) {
  let [low, high] = [0, boundaries.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (boundaries[middle] <= text) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Ascending numbers, which are written as the differences between them. */
function ascending(text) {
  let number = -1;
  return numbersOf(text).map((step) => (number += step + 1));
}

const reverse = (text) => [...text].reverse().join("");
const listOf = (text) => (text === "" ? [] : text.split(" "));

/** A set of texts as the build wrote it, each marked by so many bits; it may also hold a few that were never put in. */
function setOf(text, marks) {
  const bits = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return (member) => {
    const [one, other] = [hashOf(member, 0), hashOf(member, 1)];
    for (let mark = 0; mark < marks; mark++) {
      const bit = ((one + Math.imul(mark, other)) >>> 0) % (bits.length * 8);
      if (!((bits[bit >> 3] >> (bit & 7)) & 1)) return false;
    }
    return true;
  };
}

/** A file of words as tables: its terms by word and by stem, and all its words. A term's words are those without accents, each as it is written, most frequent first; "" when it is not. */
export function wordTable({ t, a }) {
  const table = { words: new Map(), stems: new Map(), aliases: a };
  const add = (map, key, term) => (map.has(key) ? map.get(key).push(term) : map.set(key, [term]));
  for (const [stem, forms, weight, pages, onPages, onSections, accented, cut] of t) {
    const words = new Map(listOf(forms).map((form) => {
      const word = form[0] === "-" ? stem + form.slice(1) : form.replace("=", "");
      return [fold(word), form[0] === "=" ? "" : word];
    }));
    const term = { stem, words, weight, pages, onPages, onSections, accented, cut };
    add(table.stems, stem, term);
    for (const word of words.keys()) add(table.words, word, term);
  }
  return table;
}

/** Titles and addresses of pages; an address is worked out for those that are shown, a key for those that are compared. */
function namesOf({ T, U }) {
  const titles = T.split("\n");
  let keys;
  let folder = "";
  return U.split("\n").map((line, i) => {
    const end = line.lastIndexOf("/") + 1;
    if (end > 0) folder = line.slice(0, end);
    const before = folder;
    return {
      title: titles[i],
      get url() {
        const [common, rest] = line.slice(end).split(" ");
        const slug = slugOf(titles[i]);
        return before + (rest === undefined ? slug : slug.slice(0, common) + rest) + "/";
      },
      get key() {
        keys ??= keysOf(T);
        return keys[i];
      },
    };
  });
}

/** For each page those that it leads to, or that lead to it; each link is written once, at the earlier page. */
function linksOf(text, pages) {
  const links = Array.from({ length: pages }, () => []);
  const numbers = numbersOf(text);
  for (let page = 0, i = 0; i < numbers.length; page++) {
    let other = page;
    for (let left = numbers[i++]; left > 0; left--) {
      other += numbers[i++] + 1;
      links[page].push(other);
      links[other].push(page);
    }
  }
  return links;
}

/** Opens the index in a folder. Rejects when its first file cannot be had. */
export async function openStore(folder) {
  const kept = new Map();
  const once = (name, make) => {
    if (!kept.has(name)) {
      const made = make();
      made.catch(() => kept.delete(name));
      kept.set(name, made);
    }
    return kept.get(name);
  };
  // A page that says "not found" is no JSON.
  const load = (name, make) => once(name, () => fetch(folder + name + ".json").then((response) => response.json()).then(make));

  const index = await load("index");
  const stopWords = new Set(listOf(index.stop));
  const rules = languageRules();
  const analysis = analysisOf(rules, stopWords, listOf(index.forms));
  const boundaries = index.words.split(" ");
  const endings = index.endings.split(" ");
  const isStem = setOf(index.known, 4);
  const firstSections = [0];
  for (const count of numbersOf(index.sections)) firstSections.push(firstSections.at(-1) + count);
  const pageOfSection = new Int32Array(firstSections.at(-1));
  for (let page = 0; page < index.pages; page++) pageOfSection.fill(page, firstSections[page], firstSections[page + 1]);
  const common = new Map(listOf(index.common).map((stem, place) => [stem, place]));
  const allNames = index.names && namesOf(index.names);
  const fileOf = (word) => lastNotBehind(boundaries, word);
  let names = allNames;

  return {
    ...analysis,
    index,
    /** Makes something for a name that no file has, unless it was made before; what failed is tried again. */
    once,
    /** Whether a query may ask for all that could help it: of a large index it asks for what it needs. */
    isSmall: index.fetch > 3,
    pageOfSection,
    firstSections,
    /** Words that are likely to be typed: the most frequent, then the first of each file. */
    likely: [...common.keys(), ...boundaries],
    fileOf,
    allNames,
    /** Whether a query is a question, which guidance answers. */
    isQuestion: (text) => /\?\s*$/.test(text) || rules.question.test(text.trim()),
    guidance: new Set(ascending(index.guidance)),
    /** The pages most like each page, five for each; none in a large index. */
    like: numbersOf(index.like),
    /** The pages that each page is linked with; of a small index. */
    links: () => load("links", (text) => linksOf(text, index.pages)),
    /** False only for words of which no page has any form; a few others pass as well. */
    isKnown: (word) => word !== undefined && isStem(word.stem),
    /** The same for other wordings. */
    isWording: setOf(index.wordings, 7),
    /** The smaller, the more pages have it; rare words are all alike. */
    rarityOf: (stem) => common.get(stem) ?? common.size,
    words: (file) => load("w" + file, wordTable),
    filesOfPrefix: (prefix) => [fileOf(prefix), fileOf(prefix + "\uffff")],
    prefix: (prefix) => load("p-" + prefix),
    /** Words that begin or end like one: of the files in which it would stand, or of those so many steps beside them. */
    async wordsLike(word, step) {
      const [begin, end] = [fileOf(word) + step, lastNotBehind(endings, reverse(word)) + step];
      const beginning = begin in boundaries ? load("w" + begin, wordTable).then(({ words }) => [...words.keys()]) : [];
      const ending = end in endings ? load("s" + end, listOf).catch(() => []) : [];
      return (await Promise.all([beginning, ending])).flat();
    },
    phrases: (number) => load("f" + number, numbersOf),
    rest: (file) => load("w" + file + "~"),
    facets: () => load("facets", (facets) => facets.map((facet) => ({
      ...facet,
      values: facet.values.map(([id, label, text]) => ({ id, label, pages: new Set(ascending(text)) })),
    }))),
    /** The groups that a wording belongs to. */
    wordings: async (key) => (await load("o" + (hashOf(key, 3) % index.others), (text) => readWordings(text, analysis))).get(key) ?? [],
    /** The names of all files, where the index is small enough to be kept whole. */
    files: () => load("files", listOf),
    /** Title and address of a page. */
    async nameOf(page) {
      if (names) return names[page];
      const block = await load("n" + Math.floor(page / index.block), namesOf);
      return block[page % index.block];
    },
    /** Reads the names of all pages, of which a large index else asks for a few at a time. */
    async readNames() {
      names ??= await load("names", namesOf);
    },
  };
}
