// From what a person typed to what is looked for.

/** Signs of a query that are looked at. */
export const longest = 300;
const mostWords = 16;

/**
 * @returns {parts, phrases, excluded, last}: parts are words to find, {word, joined, partial, stops}; phrases are lists of {word, partial, stops};
 * stops is how many stop words stand before a word; partial marks the word still being typed, which is the last, even if it is none to find
 */
export function parse(text, store) {
  const query = text.normalize("NFC").replace(/[“”«»]/g, '"');
  const parts = [];
  const phrases = [];
  const excluded = [];
  const last = /[\p{L}\p{Nd}]$/u.test(query) && store.wordsOf(query).at(-1);
  let stops = 0;
  for (const piece of query.split(/("[^"]*"?)/)) {
    if (piece[0] === '"') {
      const words = store.wordsOf(piece);
      parts.push(...words.filter((word) => !word.stop).map((word) => ({ word })));
      phrases.push(phraseOf(words, last));
      continue;
    }
    for (const run of piece.split(/\s+/).filter(Boolean)) {
      const isExcluded = /^[-−]\p{L}/u.test(run);
      const all = store.wordsOf(isExcluded ? run.slice(1) : run);
      const words = all.filter((word) => !word.stop);
      stops += all.length - words.length;
      if (isExcluded) {
        excluded.push(...words);
        continue;
      }
      const joined = /^[^-]+(-[^-]+)+$/.test(run) && store.wordsOf(run.replaceAll("-", ""))[0];
      for (const word of words) {
        parts.push({ word, stops, joined });
        stops = 0;
      }
    }
  }
  // "well being" also finds "wellbeing".
  parts.slice(0, -1).forEach((part, i) => {
    const [both] = store.wordsOf(part.word.surface + parts[i + 1].word.surface);
    if (!part.joined && !parts[i + 1].joined && store.isKnown(both)) part.joined = parts[i + 1].joined = both;
  });
  const different = parts.filter((part, i) => parts.findIndex((other) => other.word.surface === part.word.surface) === i).slice(0, mostWords);
  const end = different.at(-1);
  if (end) end.partial = end.word === last;
  return { parts: different, phrases, excluded, last };
}

/** The words of a phrase that count, each with how many stop words stand before it; the last may still be typed. */
export function phraseOf(words, last) {
  const phrase = [];
  let stops = 0;
  for (const word of words) {
    if (word.stop) stops++;
    else {
      phrase.push({ word, partial: word === last, stops });
      stops = 0;
    }
  }
  return phrase;
}
