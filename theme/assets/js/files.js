// What is kept, as files: saved, loaded, and offered when it cannot be read.
import { button, made } from "./elements.js";

const mostBytes = 2000000;

export function saveFile(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** The value in a file that a person chose, or null. */
export const loadFrom = async (kept, file) => (file.size > mostBytes ? null : kept.valueOf(await file.text()));

/** Whether this browser keeps anything at all. */
export function canKeep(kept) {
  try {
    localStorage.setItem(`${kept.name}/probe`, "1");
    localStorage.removeItem(`${kept.name}/probe`);
    return true;
  } catch {
    return false;
  }
}

/** Says that something kept here could not be read, and offers it as a file: nothing is thrown away unasked. */
export function offerAside(place, kept, texts) {
  place.replaceChildren();
  let text;
  try {
    text = localStorage.getItem(`${kept.name}/set-aside`);
  } catch {
    return;
  }
  if (text === null) return;
  place.append(made("p", texts.aside), button(texts.asideSave, () => saveFile("unreadable.txt", "text/plain", text)), " ", button(texts.asideForget, () => {
    localStorage.removeItem(`${kept.name}/set-aside`);
    place.replaceChildren();
  }));
}
