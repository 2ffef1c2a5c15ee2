// From what a person typed to what is looked for.

/** Signs of a query that are looked at. */
export const longest = 300;
const mostWords = 16;

/**
 * @returns {parts, phrases, excluded}: parts are words to find, {word, joined, partial, stops}; phrases are lists of {word, stops};
 * stops is how many stop words stand before a word; partial marks the word still being typed
 */
export function parse(text, store) {
  const query = text.slice(0, longest).normalize("NFC").replace(/[“”«»]/g, '"');
  const parts = [];
  const phrases = [];
  const excluded = [];
  const pieces = query.split(/("[^"]*"?)/).filter((piece) => piece.trim() !== "");
  let stops = 0;
  pieces.forEach((piece, number) => {
    const isLast = number === pieces.length - 1;
    if (piece[0] === '"') {
      const words = store.wordsOf(piece);
      parts.push(...words.filter((word) => !word.stop).map((word) => ({ word })));
      phrases.push(phraseOf(words));
      return;
    }
    const runs = piece.split(/\s+/).filter(Boolean);
    runs.forEach((run, place) => {
      const isExcluded = /^[-−]\p{L}/u.test(run);
      const all = store.wordsOf(isExcluded ? run.slice(1) : run);
      const words = all.filter((word) => !word.stop);
      stops += all.length - words.length;
      if (isExcluded) return excluded.push(...words);
      const joined = words.length > 0 && /^[^-]+(-[^-]+)+$/.test(run) ? store.wordsOf(run.replaceAll("-", ""))[0] : undefined;
      for (const word of words) {
        const partial = isLast && place === runs.length - 1 && /[\p{L}\p{Nd}]$/u.test(query) && word === words.at(-1);
        parts.push({ word, partial, stops, joined: joined && joined.folded !== word.folded ? joined : undefined });
        stops = 0;
      }
    });
  });
  // "well being" also finds "wellbeing".
  parts.slice(0, -1).forEach((part, i) => {
    const [both] = store.wordsOf(part.word.surface + parts[i + 1].word.surface);
    if (!part.joined && !parts[i + 1].joined && store.isKnown(both)) part.joined = parts[i + 1].joined = both;
  });
  return { parts: withoutRepeats(parts).slice(0, mostWords), phrases: phrases.filter((phrase) => phrase.length > 0), excluded };
}

function withoutRepeats(parts) {
  return parts.filter((part, i) => parts.findIndex((other) => other.word.surface === part.word.surface) === i);
}

/** The words of a phrase that count, each with how many stop words stand before it. */
export function phraseOf(words) {
  const phrase = [];
  let stops = 0;
  for (const word of words) {
    if (word.stop) stops++;
    else {
      phrase.push({ word, stops });
      stops = 0;
    }
  }
  return phrase;
}
