// Adds up what the build computed: how much each word of a query counts in each page and section.
import { numbersOf } from "./numbers.js";

const levels = 8;
const ofPage = 1.6;
const ofOtherSections = 0.25;
const coverageCounts = 1;

/** [place, level, place, level …], read once for a list. */
const decoded = new Map();
function placesOf(text) {
  let places = decoded.get(text);
  if (!places) {
    places = [];
    const numbers = numbersOf(text);
    for (let i = 0; i < numbers.length;) {
      const level = (numbers[i] & 7) + 1;
      let place = -1;
      for (let left = (numbers[i++] >> 3) + 1; left > 0; left--) places.push((place += numbers[i++] + 1), level);
    }
    if (decoded.size > 3000) decoded.clear();
    decoded.set(text, places);
  }
  return places;
}

/** Keeps the greater of two weights of a place. */
function addPlaces(scores, text, weight) {
  const places = placesOf(text);
  for (let i = 0; i < places.length; i += 2) {
    const score = (weight * places[i + 1]) / levels;
    if (!(scores.get(places[i]) >= score)) scores.set(places[i], score);
  }
}

/** Where a resolved word stands: {pages, sections, weight}, the first two as place → weight. */
export function placesOfWord({ terms, lists }) {
  const places = { pages: new Map(), sections: new Map(), weight: 0 };
  for (const [term, factor] of terms) {
    addPlaces(places.pages, term.onPages, term.weight * factor);
    addPlaces(places.sections, term.onSections, term.weight * factor);
    places.weight = Math.max(places.weight, term.weight * factor);
  }
  for (const list of lists) {
    addPlaces(places.pages, list.p, list.w * list.factor);
    addPlaces(places.sections, list.s, list.w * list.factor);
    places.weight = Math.max(places.weight, list.w * list.factor);
  }
  return places;
}

/** The pages that hold any of the terms. */
export function pagesOf(terms, store) {
  const pages = new Set();
  for (const term of terms) {
    const onPages = placesOf(term.onPages);
    const onSections = placesOf(term.onSections);
    for (let i = 0; i < onPages.length; i += 2) pages.add(onPages[i]);
    for (let i = 0; i < onSections.length; i += 2) pages.add(store.pageOfSection[onSections[i]]);
  }
  return pages;
}

/**
 * Scores of pages for words that were looked up.
 * @returns Map of page → {score, coverage, sections: [[section, score] …] best first}
 */
export function rank(words, store) {
  const pages = new Map();
  const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
  const entryOf = (page) => {
    if (!pages.has(page)) pages.set(page, { onPage: 0, covered: 0, last: -1, sections: new Map() });
    return pages.get(page);
  };
  words.forEach((word, number) => {
    const cover = (entry) => {
      if (entry.last !== number) [entry.last, entry.covered] = [number, entry.covered + word.weight];
    };
    // A file of another build may name places that this one has not.
    for (const [page, score] of word.pages) {
      if (page >= store.index.pages) continue;
      const entry = entryOf(page);
      entry.onPage += score;
      cover(entry);
    }
    for (const [section, score] of word.sections) {
      if (section >= store.pageOfSection.length) continue;
      const entry = entryOf(store.pageOfSection[section]);
      entry.sections.set(section, (entry.sections.get(section) ?? 0) + score);
      cover(entry);
    }
  });
  for (const entry of pages.values()) {
    entry.sections = [...entry.sections].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const best = entry.sections[0]?.[1] ?? 0;
    const others = entry.sections.reduce((sum, [, score]) => sum + score, 0) - best;
    entry.coverage = entry.covered / total;
    entry.score = ((entry.onPage * ofPage + best + Math.min(others, 4 * best) * ofOtherSections) / total) * entry.coverage ** coverageCounts;
  }
  return pages;
}
