// English: possessives, spellings, and the stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980), as Lucene has it.

const isConsonant = (word, i) => !/[aeiou]/.test(word[i]) && (word[i] !== "y" || i === 0 || !isConsonant(word, i - 1));
const hasVowel = (stem) => [...stem].some((_, i) => !isConsonant(stem, i));
const endsDouble = (stem) => stem.length > 1 && stem.at(-1) === stem.at(-2) && isConsonant(stem, stem.length - 1);

/** How often a vowel is followed by a consonant. */
function measure(stem) {
  let count = 0;
  for (let i = 1; i < stem.length; i++) if (isConsonant(stem, i) && !isConsonant(stem, i - 1)) count++;
  return count;
}

/** Consonant, vowel, consonant other than w, x, y. */
function endsShort(stem) {
  const i = stem.length - 1;
  return i > 1 && isConsonant(stem, i) && !isConsonant(stem, i - 1) && isConsonant(stem, i - 2) && !/[wxy]/.test(stem[i]);
}

const second = "ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble logi log".split(" ");
const third = ["icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", ""];
const fourth = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ion|ou|ism|ate|iti|ous|ive|ize)$/;

/** The first suffix that the word ends in is replaced where enough stands before it. */
function replaceFirst(word, pairs) {
  for (let i = 0; i < pairs.length; i += 2) {
    if (word.endsWith(pairs[i])) {
      const stem = word.slice(0, -pairs[i].length);
      return measure(stem) > 0 ? stem + pairs[i + 1] : word;
    }
  }
  return word;
}

function stem(word) {
  if (word.length < 3) return word;
  word = word.replace(/(ss|i)es$/, "$1").replace(/([^s])s$/, "$1");
  if (word.endsWith("eed")) {
    if (measure(word.slice(0, -3)) > 0) word = word.slice(0, -1);
  } else {
    const shorter = word.replace(/(ed|ing)$/, "");
    if (shorter !== word && hasVowel(shorter)) {
      word = shorter;
      if (/(at|bl|iz)$/.test(word)) word += "e";
      else if (endsDouble(word)) word = /[lsz]$/.test(word) ? word : word.slice(0, -1);
      else if (measure(word) === 1 && endsShort(word)) word += "e";
    }
  }
  if (word.endsWith("y") && hasVowel(word.slice(0, -1))) word = word.slice(0, -1) + "i";
  word = replaceFirst(replaceFirst(word, second), third);
  const suffix = fourth.exec(word);
  if (suffix && measure(word.slice(0, suffix.index)) > 1 && (suffix[0] !== "ion" || /[st]/.test(word[suffix.index - 1]))) word = word.slice(0, suffix.index);
  if (word.endsWith("e")) {
    const rest = word.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) word = rest;
  }
  return word.endsWith("ll") && measure(word) > 1 ? word.slice(0, -1) : word;
}

/** One spelling for British, Canadian and American English. */
function oneSpellingOf(word) {
  if (word.length < 4) return word;
  return word.replaceAll("our", "or").replaceAll("isation", "ization")
    .replace(/tre(s?)$/, "ter$1").replace(/([iy])s(es?)$/, "$1z$2").replace(/is(ed|ing)$/, "iz$1").replace(/ogue(s?)$/, "og$1");
}

export function languageRules() {
  return {
    question: /^(?:how|what|which|who|whom|whose|when|where|why|do|does|did|is|are|can|could|should|may|must)\s/i,
    trim: (piece) => piece.replace(/'[sS]$/, ""),
    stem: (word) => stem(oneSpellingOf(word)),
  };
}
