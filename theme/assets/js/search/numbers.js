// Numbers as the index writes them: the last sign of a number is one of 64, those before it are of base 28.

/** All numbers of a text, in order. */
export function numbersOf(text) {
  const numbers = [];
  for (let i = 0, value = 0; i < text.length; i++) {
    let sign = text.charCodeAt(i) - 32;
    if (sign > 60) sign -= 2;
    else if (sign > 2) sign -= 1;
    if (sign < 64) {
      numbers.push(value * 64 + sign);
      value = 0;
    } else value = value * 28 + sign - 64;
  }
  return numbers;
}

/** A hash of a text; the build computes the same. */
export function hashOf(text, seed) {
  let hash = 2166136261 ^ Math.imul(seed, 0x9e3779b9);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The hash of two stems beside each other with so many stop words between them. */
export function pairHashOf(one, other, stops) {
  let hash = Math.imul(hashOf(one, 2) ^ Math.imul(stops, 0x9e3779b9), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ hashOf(other, 2), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
