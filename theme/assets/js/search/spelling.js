// Mistakes in typing: letters left out, added, exchanged or swapped.

/** Edits from one word, from a letter on, to the other, two neighbours swapped counting as one (F. Damerau, 1964); more than the limit is Infinity. What begins alike needs none. */
export function distance(one, other, limit, i = 0, j = 0) {
  if (Math.abs(one.length - i - other.length + j) > limit) return Infinity;
  while (i < one.length && one[i] === other[j]) [i, j] = [i + 1, j + 1];
  if (i === one.length && j === other.length) return 0;
  const rest = (m, n) => distance(one, other, limit - 1, i + m, j + n);
  return 1 + Math.min(rest(1, 0), rest(0, 1), rest(1, 1), one[i] === other[j + 1] && one[i + 1] === other[j] ? rest(2, 2) : Infinity);
}

/** How many edits are forgiven: none in short words, where another word is as likely. */
export const editsIn = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The words nearest to one that no page has, nearest first; of equals those that begin alike. */
export function nearestOf(word, candidates, pagesOf) {
  const limit = editsIn(word);
  const likeness = (other) => (other[0] === word[0] ? 0 : 0.3) - Math.min(0.2, pagesOf(other) / 1000);
  return [...new Set(candidates)].map((other) => [other, distance(word, other, limit)]).filter(([, edits]) => edits <= limit)
    .map(([other, edits]) => [other, edits + likeness(other)]).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([other]) => other);
}
