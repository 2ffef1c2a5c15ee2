// From text to words, as the build does it with Lucene: cut, without elided articles and possessives, in lower case.

/** Letters that Unicode does not take apart; pairs of a letter and what it is without its sign. */
const ligatures = Object.fromEntries("œoe æae ßss øo đd ðd łl þth ıi ħh ŋn ŧt ŀl ĳij ŉn ĸq ſs".split(" ").map((pair) => [pair[0], pair.slice(1)]));
const ligature = new RegExp(`[${Object.keys(ligatures).join("")}]`, "g");

/** Without accents, ligatures opened; letters of other scripts stay as they are. */
export function fold(word) {
  if (/^[\x00-\x7f]*$/.test(word)) return word;
  return word.normalize("NFD").replace(ligature, (sign) => ligatures[sign]).replace(/([a-z])[\u0300-\u036f]+/g, "$1").normalize("NFC");
}

/** The words of each line of a text without accents and signs, a space before each; without the full stops of "C.S.W.B.". All lines at once, because each step over one costs as much. */
export const keysOf = (text) => fold(plain(text).toLowerCase()).replaceAll(".", "").replace(/[^a-z0-9\n]+/g, " ").split("\n").map((line) => " " + line.trim());

/** The part of an address made from words, as the build makes it, which knows the letters of the two languages and their neighbours. */
export const slugOf = (words) => fold(words.toLowerCase().replace(/['’]/g, "").replace(/[^a-z0-9à-åæçè-ïñò-öù-ýÿœß]+/g, "-")).replace(/^-|-$/g, "");

/** One apostrophe, one hyphen, nothing that only breaks lines. */
export function plain(text) {
  return text.normalize("NFC").replace(/[\u00ad\u200b]/g, "").replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, "-");
}

/** The pieces of a text as Unicode's word boundaries cut it: signs inside words and numbers hold them together. */
function piecesOf(text) {
  const pieces = [];
  for (const found of text.matchAll(/[\p{L}\p{Nd}\p{M}_]+/gu)) {
    const last = pieces.at(-1);
    const sign = text[found.index - 1];
    const joins = last && last.end === found.index - 1
      && ((/['.:·]/.test(sign) && /\p{L}\p{M}*$/u.test(last.text) && /^\p{L}/u.test(found[0])) || (/['.,;]/.test(sign) && /\p{Nd}$/u.test(last.text) && /^\p{Nd}/u.test(found[0])));
    if (joins) last.text += sign + found[0];
    else pieces.push({ text: found[0] });
    pieces.at(-1).end = found.index + found[0].length;
  }
  return pieces.map((piece) => piece.text);
}

/**
 * How a language's words are read.
 * @param rules {trim, stem}: what the language takes off a word, its stemmer
 * @param forms from the index: what the stemmer does not know, as "form=what it stands for"
 */
export function analysisOf(rules, stopWords, forms) {
  const known = new Map();
  const listed = new Map(forms.map((form) => form.split("=")));
  const analyse = (piece) => {
    const surface = rules.trim(piece).toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");
    return { surface, folded: fold(surface), stem: fold(rules.stem(listed.get(surface) ?? surface)), stop: stopWords.has(surface) };
  };

  return {
    /** The words of a text: {surface, folded, stem, stop}. */
    wordsOf: (text) => piecesOf(plain(text)).map((piece) => {
      if (!known.has(piece)) known.set(piece, analyse(piece));
      return known.get(piece);
    }).filter((word) => word.stem !== ""),
  };
}
