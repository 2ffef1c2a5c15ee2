// Which terms of the index a word of the query stands for.
import { sectionsOfPair } from "./phrases.js";
import { nearestOf, editsIn } from "./spelling.js";

const sameStem = 0.85;
const otherAccents = 0.55;
const beginning = 0.6;
const corrected = 0.7;

/** The files that have the terms of a word, as [number, table]: the one that its letters lead to and, rarely, one where its stem began. */
export async function tablesOf(word, store) {
  const file = store.fileOf(word);
  const table = await store.words(file);
  return Object.hasOwn(table.aliases, word) ? [[file, table], [table.aliases[word], await store.words(table.aliases[word])]] : [[file, table]];
}

/** The files of the words that begin so, three at most. */
export function tablesOfBeginning(prefix, store) {
  const [first, last] = store.filesOfPrefix(prefix);
  return Promise.all(Array.from({ length: Math.min(3, last - first + 1) }, (_, i) => store.words(first + i)));
}

/** Terms with how much each counts: Map of term to factor. */
async function termsOfWord(word, store) {
  const tables = await tablesOf(word.folded, store);
  return new Map(tables.flatMap(([, table]) => [...termsIn(table, word)]));
}

function termsIn(table, word) {
  const found = new Map();
  const add = (term, factor) => found.set(term, Math.max(found.get(term) ?? 0, factor));
  const exact = table.words.get(word.folded) ?? [];
  const isAccented = word.surface !== word.folded;
  const factorOf = (term, otherwise) => (!term.accented || term.accented === word.surface ? otherwise : isAccented ? otherAccents : 0.8 * otherwise);
  for (const term of exact) {
    add(term, factorOf(term, 1));
    for (const mate of table.stems.get(term.stem)) add(mate, factorOf(mate, sameStem));
  }
  for (const term of table.stems.get(word.stem) ?? []) add(term, factorOf(term, exact.length > 0 ? sameStem : 0.95));
  return found;
}

/** Words that begin so, the most frequent first. */
function beginningWith(tables, prefix) {
  const found = new Map();
  for (const table of tables) {
    for (const [word, terms] of table.words) if (word.startsWith(prefix)) for (const term of terms) if (!found.has(term)) found.set(term, word);
  }
  return [...found].sort(([a, x], [b, y]) => b.pages - a.pages || (x < y ? -1 : 1)).slice(0, 60);
}

/**
 * What one word of the query finds; of a word that is no longer being typed it is found once.
 * @returns {terms: Map of term to factor, lists: merged lists of a short beginning, completions, corrected: the word found instead}
 */
export const resolve = (part, store) => (part.partial ? find(part, store) : store.once(JSON.stringify(part), () => find(part, store)));

async function find(part, store) {
  const { word, partial, joined } = part;
  const result = { terms: new Map(), lists: [], completions: [] };
  if (word.surface.length < 2 && !store.isKnown(word)) return result;
  if (partial && isListed(word, store) && !store.isKnown(word) && (await addList(result, word, beginning, store))) return result;
  const table = await store.words(store.fileOf(word.folded));
  result.terms = await termsOfWord(word, store);
  if (joined && store.isKnown(joined)) {
    for (const [term, factor] of await termsOfWord(joined, store)) result.terms.set(term, factor);
  }
  if (partial && word.folded.length > 1) await addBeginnings(result, word, store);
  if (result.terms.size === 0 && result.lists.length === 0) await addSplit(result, word, store);
  if (result.terms.size === 0 && result.lists.length === 0) await addNearest(result, part, store, table);
  return result;
}

/** Whether what begins so lies in so many files that there is one for the beginning. */
export function isListed({ folded }, store) {
  const [first, last] = store.filesOfPrefix(folded);
  return folded.length > 1 && folded.length < 5 && last - first >= store.index.few;
}

async function addList(result, word, factor, store) {
  const list = await store.prefix(word.folded).catch(() => null);
  if (!list) return false;
  result.lists.push({ ...list, factor });
  result.completions = list.c.split(" ");
  return true;
}

async function addBeginnings(result, word, store) {
  const factor = result.terms.size > 0 ? beginning / 2 : beginning;
  if (isListed(word, store)) return addList(result, word, factor, store);
  const found = beginningWith(await tablesOfBeginning(word.folded, store), word.folded);
  // Where the word itself is unknown they count alike: a rare one must not stand before those that are more likely meant.
  const least = result.terms.size > 0 ? Infinity : Math.min(...found.map(([term]) => term.weight));
  for (const [term] of found) if (!result.terms.has(term)) result.terms.set(term, factor * Math.min(1, least / term.weight));
  result.completions = found.map(([term, folded]) => term.words.get(folded)).filter(Boolean).slice(0, 12);
}

/** Two words written as one. */
async function addSplit(result, word, store) {
  if (!/^[a-z]{6,}$/.test(word.folded) || store.isKnown(word)) return;
  for (let at = word.folded.length - 3; at >= 3; at--) {
    const halves = [word.folded.slice(0, at), word.folded.slice(at)];
    if (!halves.every((half) => store.isKnown(store.wordsOf(half)[0]))) continue;
    const terms = await Promise.all(halves.map(async (half) => (await tablesOf(half, store)).flatMap(([, table]) => table.words.get(half) ?? [])));
    if (terms.every((list) => list.length > 0) && (await sectionsOfPair(terms[0][0].stem, terms[1][0].stem, 0, store).catch(() => new Set())).size > 0) {
      for (const list of terms) for (const term of list) result.terms.set(term, corrected);
      result.corrected = halves.join(" ");
      return;
    }
  }
}

async function addNearest(result, { word, isPlanned }, store, table) {
  if (editsIn(word.folded) === 0) return;
  let near;
  // In a large index the neighbouring files would cost more than a query may, and so would any for a word that passed for a known one.
  for (const steps of store.isSmall ? [[0], [-1, 1]] : [[0]]) {
    const candidates = isPlanned ? (await Promise.all(steps.map((step) => store.wordsLike(word.folded, step)))).flat() : [...table.words.keys()];
    near ??= nearestOf(word.folded, candidates, (other) => table.words.get(other)?.[0].pages ?? 0)[0];
    if (near !== undefined) break;
  }
  if (near === undefined) return;
  const found = await termsOfWord({ surface: near, folded: near, stem: near }, store);
  for (const [term, factor] of found) result.terms.set(term, factor * corrected);
  result.corrected = [...found.keys()].map((term) => term.words.get(near)).find(Boolean) ?? near;
}
