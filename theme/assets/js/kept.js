// What a person makes here stays in the browser, under one name, as JSON that says what it is; the same text is what a file holds.

const version = 1;
const mostBytes = 2000000;

/** Opens a place in the browser. isSound tells a value of ours from anything else. */
export function openKept(name, kind, isSound) {
  const aside = `${name}/set-aside`;
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
      const value = text === null ? null : valueOf(text);
      if (text !== null && value === null) localStorage.setItem(aside, text);
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

  /** Whether anything can be kept at all. */
  function canKeep() {
    try {
      localStorage.setItem(`${name}/probe`, "1");
      localStorage.removeItem(`${name}/probe`);
      return true;
    } catch {
      return false;
    }
  }

  /** The text that was set aside, or null. */
  function readAside() {
    try {
      return localStorage.getItem(aside);
    } catch {
      return null;
    }
  }

  return {
    read, write, canKeep, textOf, readAside,
    forgetAside: () => localStorage.removeItem(aside),
    /** The value in a file that a person chose, or null. */
    load: async (file) => (file.size > mostBytes ? null : valueOf(await file.text())),
    /** Calls back when another window of this browser wrote. */
    watch: (changed) => addEventListener("storage", (event) => { if (event.key === name) changed(); }),
  };
}

export function saveFile(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

export function made(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function button(text, act, attributes = {}) {
  const element = made("button", text, { type: "button", class: "plain", ...attributes });
  element.addEventListener("click", act);
  return element;
}

/** Says that something kept here could not be read, and offers it as a file: nothing is thrown away unasked. */
export function offerAside(place, kept, texts) {
  const text = kept.readAside();
  place.replaceChildren();
  if (text === null) return;
  place.append(made("p", texts.aside), button(texts.asideSave, () => saveFile("unreadable.txt", "text/plain", text)), " ", button(texts.asideForget, () => {
    kept.forgetAside();
    place.replaceChildren();
  }));
}
