// From text to words, as the build does it with Lucene: cut, without elided articles and possessives, in lower case.

const ligatures = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i" };

/** Without accents, ligatures opened. */
export function fold(word) {
  return /^[\x00-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[œæßøđðłþı]/g, (sign) => ligatures[sign]);
}

/** The words of a text without accents and signs, one space between them. */
export const keyOf = (text) => fold(plain(text).toLowerCase()).replace(/[^a-z0-9]+/g, " ").trim();

/** The part of an address made from words, as the build makes it. */
export const slugOf = (words) => fold(words.normalize("NFC").toLowerCase()).replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** One apostrophe, one hyphen, nothing that only breaks lines. */
export function plain(text) {
  return text.normalize("NFC").replace(/[\u00ad\u200b]/g, "").replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, "-");
}

/** The pieces of a text as Unicode's word boundaries cut it: signs inside words and numbers hold them together. */
function piecesOf(text) {
  const pieces = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu)) {
    const last = pieces.at(-1);
    const sign = text[found.index - 1];
    const joins = last && last.end === found.index - 1
      && ((/['.:·]/.test(sign) && /\p{L}\p{M}*$/u.test(last.text) && /^\p{L}/u.test(found[0])) || (/['.,;]/.test(sign) && /\p{N}$/u.test(last.text) && /^\p{N}/u.test(found[0])));
    if (joins) last.text += sign + found[0];
    else pieces.push({ text: found[0] });
    pieces.at(-1).end = found.index + found[0].length;
  }
  return pieces.map((piece) => piece.text);
}

/**
 * How a language's words are read.
 * @param rules {trim, form, stem}: what the language takes off a word, its irregular forms, its stemmer
 */
export function analysisOf(rules, stopWords) {
  const known = new Map();
  const analyse = (piece) => {
    const surface = rules.trim(piece).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return { surface, folded: fold(surface), stem: fold(rules.stem(rules.form(surface))), stop: stopWords.has(surface) };
  };

  return {
    /** The words of a text: {surface, folded, stem, stop}. */
    wordsOf: (text) => piecesOf(plain(text)).map((piece) => {
      if (known.size > 20000) known.clear();
      if (!known.has(piece)) known.set(piece, analyse(piece));
      return known.get(piece);
    }).filter((word) => word.stem !== ""),
  };
}
