// Other wordings for what was typed: abbreviations, synonyms, and the terms of the other language.
import { keyOf } from "./words.js";

const longestWording = 8;
const mostVariants = 3;

/** @param text a file of wordings: a line for each group, own wordings before "|", those of the other language behind it */
export function readWordings(text) {
  const groups = new Map();
  const add = (wording, group, isOwn) => {
    const key = keyOf(wording);
    if (key === "") return;
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

const wordsIn = (query) => query.replace(/["“”«»]/g, " ").split(/[\s,;?!]+/).filter(Boolean);

/** The parts of a query that may be a wording, as [start, length, key], longest first: all of it, which may be a title, then some of its words; none that are excluded. */
function partsOf(words) {
  const parts = [];
  for (let length = words.length; length > 0; length = Math.min(length - 1, longestWording)) {
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length);
      if (!part.some((word) => /^[-−]/.test(word))) parts.push([start, length, keyOf(part.join(" "))]);
    }
  }
  return parts.filter(([, , key]) => key !== "");
}

/** The keys of the parts that may be known wordings. */
export const keysIn = (query, isWording) => partsOf(wordsIn(query)).map(([, , key]) => key).filter(isWording);

/**
 * The query with one wording replaced by another.
 * @param groupsOf the groups that a key belongs to
 * @returns {text, isOther, isShort}: isOther when the wording was of the other language, isShort when it was an abbreviation, typed what was replaced
 */
export function variantsOf(query, groupsOf) {
  const words = wordsIn(query);
  const variants = [];
  let found = 0;
  for (const [start, length, key] of partsOf(words)) {
    if (length < found) break;
    for (const group of groupsOf(key)) {
      if (group.isShort && length === 1 && words[start] !== words[start].toUpperCase()) continue;
      for (const instead of group.own.filter((wording) => keyOf(wording) !== key).slice(0, 2)) {
        found = length;
        const text = [...words.slice(0, start), instead, ...words.slice(start + length)].join(" ");
        if (!variants.some((variant) => variant.text === text)) variants.push({ text, isOther: !group.isOwn, isShort: group.isShort, typed: words.slice(start, start + length).join(" "), share: length / words.length });
      }
    }
  }
  return variants.sort((a, b) => b.share - a.share).slice(0, mostVariants);
}
