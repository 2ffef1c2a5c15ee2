// Other wordings for what was typed: abbreviations, synonyms, and the terms of the other language.
import { keyOf } from "./words.js";

const longestWording = 8;
const mostVariants = 3;
const mostLookedUp = 3;

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

/** The parts of a query that may be known wordings, as keys, the longest first. */
export function wordingsIn(query, isWording) {
  const words = wordsIn(query);
  const keys = new Set();
  for (let length = Math.min(longestWording, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const key = keyOf(words.slice(start, start + length).join(" "));
      if (key !== "" && isWording(key)) keys.add(key);
    }
  }
  return [...keys].slice(0, mostLookedUp);
}

/**
 * The query with one wording replaced by another.
 * @param groups of each wording in it, by its key
 * @returns {text, isOther, isShort, typed}: isOther when the wording was of the other language, isShort when it was an abbreviation, typed what was replaced
 */
export function variantsOf(query, groups) {
  const words = wordsIn(query);
  const variants = [];
  for (let length = Math.min(longestWording, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const typed = words.slice(start, start + length);
      const key = keyOf(typed.join(" "));
      for (const group of groups.get(key) ?? []) {
        if (group.isShort && length === 1 && typed[0] !== typed[0].toUpperCase()) continue;
        const others = group.own.filter((wording) => keyOf(wording) !== key).slice(0, 2);
        for (const instead of others) {
          const text = [...words.slice(0, start), instead, ...words.slice(start + length)].join(" ");
          if (!variants.some((variant) => variant.text === text)) variants.push({ text, isOther: !group.isOwn, isShort: group.isShort, typed: typed.join(" "), share: length / words.length });
        }
      }
    }
    if (variants.length > 0) break;
  }
  return variants.sort((a, b) => b.share - a.share).slice(0, mostVariants);
}
