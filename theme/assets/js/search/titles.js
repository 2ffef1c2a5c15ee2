// What a page gains beside its words, where all titles are at hand: by titles, headings, and pages like it.
import { bestOf, keep, weightsFor } from "./rank.js";
import { keysOf } from "./words.js";

/** A page that is called as the query stands before all that is not. */
const wholeTitle = 1.25;
/** What a page gains, of the best score: for a title that the query has, for neighbours of the query beside each other in headings, and anywhere. */
const ofTitle = 0.45;
const ofHeadings = 0.45;
const besideOften = 0.9;
/** Of a question, pages that are no guidance. */
const noAnswer = 0.45;
/** Of the pages most like a page. */
const ofLike = 0.3;

/** How many of the sections each page has. */
function perPage(sections, store) {
  const pages = new Map();
  for (const section of sections) pages.set(store.pageOfSection[section], (pages.get(store.pageOfSection[section]) ?? 0) + 1);
  return pages;
}

/** Raises pages by what their titles and headings share with the query, and by pages like them; lowers what answers no question. */
export function weighTitles(text, pages, pairs, store) {
  const best = bestOf(pages);
  const [key] = keysOf(text.replaceAll("\n", " "));
  const stems = new Set(store.wordsOf(text).filter((word) => !word.stop).map((word) => word.stem));
  const isQuestion = store.isQuestion(text);
  const scores = new Float64Array(store.index.pages);
  for (const { page, score } of pages.values()) scores[page] = score;
  const heaviest = Math.max(1, ...pairs.map(({ score }) => score));
  const onPages = pairs.map(({ sections, headings, score }) => ({ all: perPage(sections, store), headings: perPage(headings, store), share: score / heaviest / pairs.length }));
  for (const entry of pages.values()) {
    const { page } = entry;
    const name = store.allNames[page];
    const isWhole = entry.isOnPage && name.key === key;
    let gain = entry.isOnPage ? ofTitle * shareOf(name, stems, store) : 0;
    for (const { all, headings, share } of onPages) {
      const often = all.get(page) ?? 0;
      gain += share * ((besideOften * often) / (often + 2) + (headings.has(page) ? ofHeadings : 0));
    }
    entry.score += best * gain + ofLike * likesOf(page, scores, store);
    if (isQuestion && !store.guidance.has(page)) entry.score *= noAnswer;
    if (isWhole) entry.score += best * wholeTitle;
  }
}

/** The mean score of the pages most like a page. */
function likesOf(page, scores, store) {
  const count = store.like.length / store.index.pages;
  let sum = 0;
  for (let i = page * count; i < (page + 1) * count; i++) sum += scores[store.like[i]] ?? 0;
  return count === 0 ? 0 : sum / count;
}

/** The share of a title's words that the query has; words that most pages have count little. */
function shareOf(name, stems, store) {
  let [sum, total] = [0, 0];
  for (const [stem, rarity] of stemsOf(name, store)) {
    total += rarity;
    if (stems.has(stem)) sum += rarity;
  }
  return total === 0 ? 0 : sum / total;
}

/** The stems of a title's words, each with how rare it is. */
export const stemsOf = (name, store) => (name.stems ??= store.wordsOf(name.title).filter((word) => !word.stop).map((word) => [word.stem, store.rarityOf(word.stem) + 1]));

/** Words that are not looked up still count where a title has them. */
export function titleOnly(part, store) {
  const found = { pages: weightsFor(store.index.pages), sections: weightsFor(0), weight: 30 };
  const start = part.word.folded.slice(0, Math.max(4, part.word.folded.length - 3));
  store.allNames?.forEach((name, page) => {
    if (name.key.includes(" " + start)) keep(found.pages, page, 25);
  });
  return found.pages.places.length > 0 ? found : null;
}
