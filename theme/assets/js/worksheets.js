// Worksheets filled in on screen. What is typed stays in this browser, or goes into a file; a sheet also prints blank.
import { button, filled, made, pause } from "./elements.js";
import { canKeep, loadFrom, offerAside, saveFile } from "./files.js";
import { openKept } from "./kept.js";

const mostRows = 200;
const place = document.getElementById("worksheet-tools");

if (place) startWorksheets(place);

async function startWorksheets(place) {
  const texts = JSON.parse(place.dataset.texts);
  const say = (key, ...values) => filled(texts[key], ...values);
  const [status, aside, file] = ["worksheet-status", "worksheet-aside", "worksheet-file"].map((id) => document.getElementById(id));
  const { tool } = place.dataset;
  const kept = openKept(`worksheets/${tool}`, "cswb-worksheets", ({ tool: of, words }) =>
    typeof of === "string" && typeof words === "object" && words !== null && Object.values(words).every((text) => typeof text === "string"));
  const root = document.documentElement;
  root.classList.add("has-script");
  await pause();
  /** Words of a kept sheet or a file that have no field here, such as those of a field that was renamed. */
  let homeless = {};
  let timer;

  const places = document.querySelectorAll("table.blank, .form > dd");
  const controls = () => [...document.querySelectorAll(".worksheet textarea")];
  const typed = () => Object.fromEntries(controls().filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
  const words = () => ({ ...homeless, ...typed() });

  function keep() {
    clearTimeout(timer);
    const value = words();
    return Object.keys(value).length > 0 || kept.read() !== null ? kept.write({ tool, words: value }) : canKeep(kept);
  }

  /** The fields of a place wait, as their HTML, until it comes near or has words to show: a page of two hundred fields is slow to open. */
  function furnish(place) {
    for (const waiting of place.querySelectorAll("noscript")) waiting.replaceWith(document.createRange().createContextualFragment(waiting.textContent));
  }

  function addRow(table) {
    furnish(table);
    const rows = table.tBodies[0].rows;
    const row = rows[0].cloneNode(true);
    row.querySelectorAll("textarea").forEach((control) => {
      control.value = "";
      control.name = control.name.replace(/\/1\//, `/${rows.length + 1}/`);
      control.setAttribute("aria-label", control.getAttribute("aria-label").replace(/1$/, rows.length + 1));
    });
    table.tBodies[0].append(row);
    return row;
  }

  /** Puts words into their fields; a table gets as many rows as they need. */
  function fill(wanted) {
    offerAside(aside, kept, texts);
    for (const table of document.querySelectorAll("table[data-rows]")) {
      const pattern = new RegExp(`^${table.dataset.rows}/(\\d+)/`);
      const last = Math.max(0, ...Object.keys(wanted).map((name) => Number(pattern.exec(name)?.[1] ?? 0)).filter((number) => number <= mostRows));
      while (table.tBodies[0].rows.length < last) addRow(table);
      while (table.tBodies[0].rows.length > Math.max(last, Number(table.dataset.least))) table.tBodies[0].lastElementChild.remove();
    }
    const present = new Set(controls().map(({ name }) => name));
    if (Object.keys(wanted).some((name) => !present.has(name))) places.forEach(furnish);
    const names = new Set();
    for (const control of controls()) {
      names.add(control.name);
      const text = Object.hasOwn(wanted, control.name) ? wanted[control.name] : "";
      if (control.value !== text) control.value = text;
    }
    homeless = Object.fromEntries(Object.entries(wanted).filter(([name, text]) => !names.has(name) && text !== ""));
    const lost = Object.values(homeless);
    if (lost.length > 0) aside.append(made("p", say("homeless", lost.slice(0, 20).map((text) => text.slice(0, 200)).join(" · "))));
  }

  function change(wanted, text) {
    const before = words();
    fill(wanted);
    const notes = keep() ? [] : [" ", texts.off];
    const undo = button(texts.undo, () => {
      change(before, texts.undone);
      (controls()[0] ?? place).focus();
    });
    status.replaceChildren(text, " ", undo, ...notes);
    undo.focus();
  }

  function printAs(...classes) {
    root.classList.add(...classes);
    addEventListener("afterprint", () => root.classList.remove(...classes), { once: true });
    print();
  }

  const value = kept.read();
  fill(value?.tool === tool ? value.words : typed());
  await pause();
  if (!keep()) status.textContent = texts.off;

  const actions = {
    "worksheet-print": () => printAs("print-sheets"),
    "worksheet-blank": () => printAs("print-sheets", "print-blank"),
    "worksheet-save": () => saveFile(`${tool}.json`, "application/json", kept.textOf({ tool, words: words() })),
    "worksheet-clear": () => change({}, texts.cleared),
  };
  for (const [id, act] of Object.entries(actions)) document.getElementById(id).addEventListener("click", act);

  for (const table of document.querySelectorAll("table[data-rows]")) {
    table.parentElement.after(button(texts.addRow, () => addRow(table).querySelector("textarea").focus(), { class: "plain add-row", "aria-label": table.dataset.add }));
  }

  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      furnish(target);
      near.unobserve(target);
    }
  }, { rootMargin: "100%" });
  places.forEach((place) => near.observe(place));

  file.addEventListener("change", async () => {
    keep();
    const value = file.files[0] && await loadFrom(kept, file.files[0]);
    file.value = "";
    if (!value) status.textContent = texts.foreign;
    else if (value.tool !== tool) status.textContent = say("otherTool", /\d{1,3}/.exec(value.tool)?.[0] ?? value.tool.slice(0, 60));
    else change(value.words, texts.loaded);
  });

  document.addEventListener("input", ({ target }) => {
    if (!target.closest?.(".worksheet")) return;
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = keep() ? texts.kept : texts.off; }, 400);
  });
  addEventListener("pagehide", keep);
  addEventListener("beforeunload", (event) => { if (!keep() && Object.keys(typed()).length > 0) event.preventDefault(); });
  // On paper, words stand as text: a field would cut off what does not fit into it.
  addEventListener("beforeprint", () => {
    for (const control of controls()) {
      if (!control.nextElementSibling?.matches(".written")) control.after(made("span", "", { class: "written" }));
      control.nextElementSibling.textContent = control.value;
    }
  });
  kept.watch(() => {
    if (!document.hasFocus()) fill(kept.read()?.words ?? {});
  });
}
