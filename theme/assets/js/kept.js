// What a person makes here stays in the browser, under one name, as JSON that says what it is; the same text is what a file holds.

const version = 1;

/** Opens a place in the browser. isSound tells a value of ours from anything else. */
export function openKept(name, kind, isSound) {
  const textOf = (value) => JSON.stringify({ kind, version, ...value }, null, 2);

  /** The value in a text; null for a text of something else, or of a version that this script does not know. */
  function valueOf(text) {
    try {
      const { kind: ofKind, version: ofVersion, ...value } = JSON.parse(text);
      return ofKind === kind && ofVersion === version && isSound(value) ? value : null;
    } catch {
      return null;
    }
  }

  /** The kept value, or null. What stands there and cannot be read is set aside before anything is written over it. */
  function read() {
    try {
      const text = localStorage.getItem(name);
      const value = valueOf(text);
      if (text !== null && value === null) localStorage.setItem(`${name}/set-aside`, text);
      return value;
    } catch {
      return null;
    }
  }

  /** False when the browser keeps nothing for this site, or has no room. */
  function write(value) {
    try {
      read();
      localStorage.setItem(name, textOf(value));
      return true;
    } catch {
      return false;
    }
  }

  /** Calls back when another window of this browser wrote. */
  const watch = (changed) => addEventListener("storage", (event) => { if (event.key === name) changed(); });

  return { name, read, write, watch, textOf, valueOf };
}
