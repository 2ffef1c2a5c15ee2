// Mistakes in typing: letters left out, added, exchanged or swapped.

/** Edits from one word to the other, two neighbours swapped counting as one (F. Damerau, 1964); more than the limit is Infinity. */
export function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return Infinity;
    [before, last] = [last, row];
  }
  return last[other.length] > limit ? Infinity : last[other.length];
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
