// The buttons that put a strategy on the shortlist, wherever it is shown.
import { button, filled, made } from "../elements.js";
import { openShortlist } from "./list.js";

const note = document.getElementById("shortlist-note");

if (note) startPicking(note);

function startPicking(note) {
  const texts = JSON.parse(note.dataset.texts);
  const list = openShortlist();
  const read = () => list.read() ?? { items: [] };

  function draw() {
    const ids = new Set(read().items.map(({ id }) => id));
    for (const each of document.querySelectorAll("[data-shortlist]")) {
      const text = ids.has(each.dataset.shortlist) ? texts.remove : texts.add;
      if (each.textContent !== text) each.textContent = text;
      each.setAttribute("aria-label", filled(texts.named, text, each.dataset.title));
    }
  }

  function say(isKept, beside, ...words) {
    draw();
    beside.after(note);
    // A place that has just moved is read out only when it is filled afterwards.
    setTimeout(() => note.replaceChildren(...(isKept ? words : [texts.off]), " ", made("a", `${texts.open} (${read().items.length})`, { href: note.dataset.url })));
  }

  document.addEventListener("click", ({ target }) => {
    const pressed = target.closest?.("[data-shortlist]");
    if (!pressed) return;
    const id = pressed.dataset.shortlist;
    const before = read();
    if (!before.items.some((item) => item.id === id)) return say(list.write({ ...before, items: [...before.items, { id }] }), pressed, texts.added);
    say(list.write({ ...before, items: before.items.filter((item) => item.id !== id) }), pressed, texts.removed, " ", button(texts.undo, () => {
      say(list.write(before), pressed, texts.added);
      pressed.focus();
    }));
  });

  const table = document.getElementById("compare-table");
  if (table) new MutationObserver(draw).observe(table, { childList: true });
  list.watch(draw);
  draw();
}
