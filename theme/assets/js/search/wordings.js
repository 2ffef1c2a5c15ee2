// Other wordings for what was typed: abbreviations, synonyms, and the terms of the other language.

const longestWording = 8;
const mostVariants = 3;
const mostLookedUp = 4;
const mostOfGroup = 2;

/** A wording as it is compared: the stems of its words, so that "tables" is "table"; the build does the same. */
const keyOfWording = (text, store) => store.wordsOf(text).map((word) => word.stem).join(" ");

/** @param text a file of wordings: a line for each group, own wordings before "|", those of the other language behind it */
export function readWordings(text, store) {
  const groups = new Map();
  const add = (wording, group, isOwn) => {
    const key = keyOfWording(wording, store);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push({ ...group, isOwn, isShort: wording.length < 5 && wording === wording.toUpperCase() });
  };
  for (const line of text.split("\n")) {
    const [own, other = ""] = line.split("|").map((part) => part.split("\t").filter(Boolean));
    for (const wording of own) add(wording, { own }, true);
    for (const wording of other) add(wording, { own }, false);
  }
  return groups;
}

const isCapitals = (text) => text === text.toUpperCase() && text !== text.toLowerCase();
const wordsIn = (query) => query.replace(/["“”«»]/g, " ").split(/[\s,;?!]+/).filter(Boolean);

/** The parts of a query that may be a wording, as {start, length, key, typed}, longest first: all of it, which may be a title, then some of its words; none that are excluded, and of exact phrases nothing but the whole. */
function partsOf(query, store) {
  const words = wordsIn(query);
  const keys = words.map((word) => keyOfWording(word, store));
  const isQuoted = /["“”«»]/.test(query);
  const parts = [];
  for (let length = words.length; length > 0; length = Math.min(length - 1, longestWording)) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length);
      if (isQuoted && length < words.length) continue;
      if (!part.some((word) => /^[-−]./.test(word))) parts.push({ start, length, key: keys.slice(start, start + length).filter(Boolean).join(" "), typed: part.join(" ") });
    }
  }
  return parts.filter(({ key }) => key !== "");
}

/** The keys of the parts that may be known wordings. In a large index one at most, and of a query with words that no page has only one with such a word. */
export function wordingsIn(query, store) {
  const isUnknown = (text) => store.wordsOf(text).some((word) => !word.stop && !store.isKnown(word));
  const isOpen = store.isSmall || !isUnknown(query);
  const keys = partsOf(query, store).filter(({ key, typed }) => store.isWording(key) && (isOpen || isUnknown(typed))).map(({ key }) => key);
  return [...new Set(keys)].slice(0, store.isSmall ? mostLookedUp : 1);
}

/**
 * The query with some of its wordings replaced by others: each by itself, then all of them.
 * @param groups of each wording in it, by its key
 * @returns {text, typed, isOther, isShort, isHidden}: typed is what was replaced, isOther when a wording was of the other language, isShort when it was an abbreviation,
 * isHidden when it reads like a word that is not looked for ("PAR")
 */
export function variantsOf(query, groups, store) {
  const words = wordsIn(query);
  const variants = [];
  const taken = [];
  for (const { start, length, key, typed } of partsOf(query, store)) {
    if (taken.some((other) => start < other.start + other.length && other.start < start + length)) continue;
    const instead = [];
    const isStop = store.wordsOf(typed).every((word) => word.stop);
    const isHidden = isStop || (!isCapitals(query) && typed.split(" ").some((word) => isCapitals(word) && store.wordsOf(word).every(({ stop }) => stop)));
    for (const { own, isOwn, isShort } of groups.get(key) ?? []) {
      if ((isShort || isStop) && length === 1 && !isCapitals(typed)) continue;
      const others = own.filter((wording) => keyOfWording(wording, store) !== key).slice(0, mostOfGroup);
      instead.push(...others.map((text) => ({ text, isOther: !isOwn, isShort, isHidden, typed })));
    }
    if (instead.length === 0) continue;
    taken.push({ start, length, instead: instead[0] });
    for (const { text, ...kind } of instead) variants.push({ ...kind, text: [...words.slice(0, start), text, ...words.slice(start + length)].join(" ") });
  }
  if (taken.length > 1) {
    const all = taken.sort((a, b) => b.start - a.start).reduce((list, { start, length, instead }) => list.toSpliced(start, length, instead.text), words).join(" ");
    variants.splice(1, 0, { isOther: taken.some(({ instead }) => instead.isOther), isShort: false, typed: query, isHidden: taken.some(({ instead }) => instead.isHidden), text: all });
  }
  return variants.filter(({ text }, i) => variants.findIndex((other) => other.text === text) === i).slice(0, mostVariants);
}
