// Words beside each other.
import { pairHashOf } from "./numbers.js";

/** The sections that have two stems beside each other; inHeading: in their headings, or the title of the page. */
export async function sectionsOfPair(one, other, stops, store, inHeading = false) {
  const hash = (pairHashOf(one, other, stops) ^ (inHeading ? 1 : 0)) >>> 0;
  const shift = 32 - Math.log2(store.index.phrases);
  const file = hash >>> shift;
  const numbers = await store.phrases(file);
  for (let i = 0, at = file * 2 ** shift; i < numbers.length;) {
    at += numbers[i++];
    const end = i + 1 + numbers[i] + 1;
    if (at === hash) {
      let section = -1;
      return new Set(numbers.slice(i + 1, end).map((step) => (section += step + 1)));
    }
    i = end;
  }
  return new Set();
}
