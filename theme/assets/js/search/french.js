// French: elision, and the French stemmer of the Snowball project (snowballstem.org), as Lucene has it.

const vowels = "aeiouyâàëéêèïîôûù";
const isVowel = (letter) => letter !== undefined && vowels.includes(letter);

/** Vowels that are used as consonants, in capitals. A letter that has become one is no vowel to its neighbours. */
function withConsonants(word) {
  const letters = [...word];
  for (let i = 0; i < letters.length; i++) {
    const next = letters[i + 1];
    if (isVowel(letters[i]) && (next === "y" || ((next === "u" || next === "i") && isVowel(letters[i + 2])))) letters[i + 1] = next.toUpperCase();
    if (letters[i] === "y" && isVowel(letters[i + 1])) letters[i] = "Y";
    if (letters[i] === "q" && next === "u") letters[i + 1] = "U";
  }
  return letters.join("");
}

/** Where the region behind the first non-vowel after a vowel begins. */
function regionAfter(text, from) {
  let i = from;
  while (i < text.length && !isVowel(text[i])) i++;
  while (i < text.length && isVowel(text[i])) i++;
  return Math.min(i + 1, text.length);
}

function verbRegion(text) {
  if ((isVowel(text[0]) && isVowel(text[1]) && text.length > 2) || /^(par|col|tap)/.test(text)) return 3;
  for (let i = 1; i < text.length; i++) if (isVowel(text[i])) return i + 1;
  return text.length;
}

const standard = /(?:(?:ance|iqUe|isme|able|iste|atrice|ateur|ation|logie|usion|ution|ence|ement|ité|ive|if|euse|issement|ment)s?|eux|e?aux|[ae]mment)$/;
const iVerb = /(?:î(?:mes|t|tes)|i(?:es?|r(?:ai?|aIent|ai[st]|as|ent|i?ez|i?ons|ont)?|ss(?:aIent|ai[st]|ante?s?|e|ent|es|i?ez|i?ons)|[st])?)$/;
const otherVerb = /(?:ions|ée?s?|èrent|er(?:ai?|aIent|ai[st]|as|i?ez|i?ons|ont)?|i?ez|â(?:mes|t|tes)|a(?:i|Ient|i[st]|nte?s?|s|sse|ssent|sses|ssiez|ssions)?)$/;

function stem(word) {
  let text = withConsonants(word);
  const v = verbRegion(text);
  const r1 = regionAfter(text, 0);
  const r2 = regionAfter(text, r1);
  const cut = (suffix, replacement = "") => (text = text.slice(0, text.length - suffix.length) + replacement);
  const inside = (suffix, region) => text.length - suffix.length >= region;
  /** Takes a suffix off where it lies in the region. */
  const drop = (suffix, region, replacement = "") => text.endsWith(suffix) && inside(suffix, region) && cut(suffix, replacement) !== null;
  const either = (suffix, replacement) => drop(suffix, r2) || drop(suffix, 0, replacement);

  /** True when a suffix was taken off and no other step may follow. */
  function standardSuffix() {
    const suffix = standard.exec(text)?.[0];
    if (!suffix) return false;
    if (/^[ae]mment$/.test(suffix)) {
      drop(suffix, v, suffix[0] + "nt");
      return false;
    }
    if (/^m/.test(suffix)) {
      const before = text.length - suffix.length - 1;
      if (before >= v && isVowel(text[before])) cut(suffix);
      return false;
    }
    if (/^iss/.test(suffix)) return inside(suffix, r1) && text.length > suffix.length && !isVowel(text[text.length - suffix.length - 1]) && cut(suffix) !== null;
    if (suffix === "eaux") return cut(suffix, "eau") !== null;
    if (suffix === "aux") return drop(suffix, r1, "al");
    if (/^eus/.test(suffix)) return drop(suffix, r2) || drop(suffix, r1, "eux");
    if (/^l/.test(suffix)) return drop(suffix, r2, "log");
    if (/^u/.test(suffix)) return drop(suffix, r2, "u");
    if (/^en/.test(suffix)) return drop(suffix, r2, "ent");
    if (/^em/.test(suffix)) {
      if (!drop(suffix, v)) return false;
      if (text.endsWith("iv")) {
        if (drop("iv", r2)) drop("at", r2);
      } else if (text.endsWith("eus")) drop("eus", r2) || drop("eus", r1, "eux");
      else drop("abl", r2) || drop("iqU", r2) || drop("ièr", v, "i") || drop("Ièr", v, "i");
      return true;
    }
    if (!drop(suffix, r2)) return false;
    if (/^at/.test(suffix)) either("ic", "iqU");
    else if (/^ité/.test(suffix)) {
      if (text.endsWith("abil")) either("abil", "abl");
      else if (text.endsWith("ic")) either("ic", "iqU");
      else drop("iv", r2);
    } else if (/^i[fv]/.test(suffix) && drop("at", r2)) either("ic", "iqU");
    return true;
  }

  /** The longest of the suffixes that lies whole in the verb's region. */
  const verbSuffix = (pattern) => pattern.exec(text.slice(v))?.[0];

  function iVerbSuffix() {
    const suffix = verbSuffix(iVerb);
    const before = text.length - (suffix?.length ?? 0) - 1;
    return suffix !== undefined && before >= v && !isVowel(text[before]) && cut(suffix) !== null;
  }

  function otherVerbSuffix() {
    const suffix = verbSuffix(otherVerb);
    if (suffix === undefined) return false;
    if (suffix === "ions") return drop(suffix, r2);
    cut(suffix);
    if (/^[âa]/.test(suffix)) drop("e", v);
    return true;
  }

  if (standardSuffix() || iVerbSuffix() || otherVerbSuffix()) {
    text = text.replace(/Y$/, "i").replace(/ç$/, "c");
  } else {
    if (/[^aiouès]s$/.test(text)) text = text.slice(0, -1);
    const suffix = verbSuffix(/(?:ion|ier|ière|Ier|Ière|e|ë)$/);
    if (suffix === "ion") {
      const before = text.length - 4;
      if (inside(suffix, r2) && before >= v && /[st]/.test(text[before])) cut(suffix);
    } else if (suffix === "e") cut(suffix);
    else if (suffix === "ë") {
      if (text.endsWith("guë") && text.length - 3 >= v) cut(suffix);
    } else if (suffix) cut(suffix, "i");
  }
  if (/(enn|onn|ett|ell|eill)$/.test(text)) text = text.slice(0, -1);
  return text.replace(/[éè]([^aeiouyâàëéêèïîôûù]+)$/, "e$1").toLowerCase();
}

export function languageRules() {
  return {
    question: /^(?:comment|que|quoi|quel(?:le)?s?|qui|quand|où|pourquoi|combien|est-ce|qu|faut-il|peut-on|doit-on)(?=\s|[’'])/i,
    trim: (piece) => piece.replace(/^(?:[ltnsjdcm]|(?:jus|quoi|lors|puis)?qu)'(?=.)/i, ""),
    stem,
  };
}
