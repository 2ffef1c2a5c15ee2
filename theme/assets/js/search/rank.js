// Adds up what the build computed: how much each word of a query counts in each page and section.
import { numbersOf } from "./numbers.js";

const levels = 8;
const ofPage = 1.9;
const ofOtherSections = 0.25;
/** Of the best page that a page is linked with. */
const ofLink = 0.65;
/** What a page must gain by a link, of the best score, to be a result without the query's words. */
const leastLinked = 0.25;

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

/** Weights of places from 0 to a size, none so far: the places in any order, and what each has. */
export const weightsFor = (size) => ({ of: new Float64Array(size), places: [] });

/** Keeps the greater of two weights of a place; one that the index does not have, from a file of another build, is passed over. */
export function keep({ places, of }, place, weight) {
  if (of[place] === 0) places.push(place);
  if (weight > of[place]) of[place] = weight;
}

function addPlaces(weights, text, weight) {
  const places = placesOf(text);
  for (let i = 0; i < places.length; i += 2) keep(weights, places[i], (weight * places[i + 1]) / levels);
}

/** Where a resolved word stands: {pages, sections, weight}, the first two as weights of places. */
export function placesOfWord({ terms, lists }, store) {
  const found = { pages: weightsFor(store.index.pages), sections: weightsFor(store.pageOfSection.length), weight: 0 };
  const add = (onPages, onSections, weight) => {
    addPlaces(found.pages, onPages, weight);
    addPlaces(found.sections, onSections, weight);
    found.weight = Math.max(found.weight, weight);
  };
  for (const [term, factor] of terms) add(term.onPages, term.onSections, term.weight * factor);
  for (const list of lists) add(list.p, list.s, list.w * list.factor);
  return found;
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
 * Scores of pages for words that were looked up. In plain arrays over all pages and sections: a search while one types has no time to collect garbage.
 * @returns Map of page → {page, score, coverage, onSection: weights of all sections, isOnPage: whether the page itself has a word, as all that are in its title do}
 */
export function rank(words, store) {
  const total = words.reduce((sum, word) => sum + word.weight, 0) || 1;
  const onPage = new Float64Array(store.index.pages);
  const onSection = new Float64Array(store.pageOfSection.length);
  const covered = new Float64Array(store.index.pages);
  const seen = new Uint8Array(store.index.pages);
  const found = [];
  words.forEach(({ pages, sections, weight }, number) => {
    const cover = (page) => {
      if (seen[page] === number + 1) return;
      if (seen[page] === 0) found.push(page);
      seen[page] = number + 1;
      covered[page] += weight;
    };
    for (const page of pages.places) {
      onPage[page] += pages.of[page];
      cover(page);
    }
    for (const section of sections.places) {
      onSection[section] += sections.of[section];
      cover(store.pageOfSection[section]);
    }
  });
  const pages = new Map();
  for (const page of found) {
    let [best, sum] = [0, 0];
    for (let section = store.firstSections[page]; section < store.firstSections[page + 1]; section++) {
      sum += onSection[section];
      if (onSection[section] > best) best = onSection[section];
    }
    const coverage = covered[page] / total;
    const score = ((onPage[page] * ofPage + best + Math.min(sum - best, 4 * best) * ofOtherSections) / total) * coverage;
    pages.set(page, { page, score, coverage, onSection, isOnPage: onPage[page] > 0 });
  }
  return pages;
}

/** The sections of a page that any word was found in, counted from its first, best first. */
export function sectionsFound(page, onSection, store) {
  const [first, end] = [store.firstSections[page], store.firstSections[page + 1]];
  return Array.from({ length: end - first }, (_, i) => i).filter((i) => onSection[first + i] > 0).sort((a, b) => onSection[first + b] - onSection[first + a] || a - b);
}

/** The greatest score of any page, or the greatest of another mark. */
export function bestOf(pages, mark = "score") {
  let best = 0;
  for (const page of pages.values()) if (page[mark] > best) best = page[mark];
  return best;
}

/** Raises pages by the best of themselves and those that they are linked with, the less the more links they have; those beside the best may answer in other words. */
export function followLinks(pages, links, mayAdd) {
  const least = bestOf(pages) * leastLinked;
  const scores = new Float64Array(links.length);
  for (const { page, score } of pages.values()) scores[page] = score;
  links.forEach((linked, page) => {
    let best = scores[page];
    for (const other of linked) if (scores[other] > best) best = scores[other];
    const gain = (ofLink * best) / (linked.length + 1) ** 0.1;
    const entry = pages.get(page);
    if (entry) entry.score += gain;
    else if (mayAdd && gain > least) pages.set(page, { page, score: gain, onSection: [] });
  });
}
