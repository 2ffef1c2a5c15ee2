// The list of the library: narrowing it, sorting it, choosing strategies to compare. The whole list stands in the page already.
import { button, filled, made } from "./elements.js";
import { choicesIn, drawFilters, narrowed } from "./search/filters.js";

const most = 4;
const tools = document.getElementById("library");

if (tools) startLibrary(tools);

async function startLibrary(tools) {
  const texts = JSON.parse(tools.dataset.texts);
  const say = (key, ...values) => filled(texts[key], ...values);
  const [count, active, sort, open, box, panel, filters, clear, dialog, close, sorted, jumps, picked] =
    ["library-count", "library-active", "sort", "filter-open", "filter-box", "filter-panel", "filters", "filter-clear", "filter-dialog", "filter-close", "sorted", "jumps", "picked"]
      .map((id) => document.getElementById(id));
  const items = [...document.querySelectorAll(".strategies > li")];
  const homes = items.map((item) => item.parentNode);
  const boxes = items.map((item) => item.querySelector("input"));
  const twin = document.querySelector(".switch");
  const twinPath = twin.pathname;
  document.documentElement.classList.add("has-script");

  let data;
  try {
    data = await (await fetch(tools.dataset.url)).json();
  } catch {
    // Without its data the page is the whole list, as it is without script.
    return document.querySelectorAll(".scripted").forEach((element) => element.remove());
  }
  const facets = data.facets.map((facet) => ({ ...facet, values: facet.values.map((value) => ({ ...value, pages: new Set(value.pages) })) }));
  const all = items.map((item, page) => ({ page }));
  const orders = { title: data.title, reviewed: data.reviewed };
  let choices = new Map();
  let names = [];
  let drawn = "";

  function write(isStep) {
    const parameters = new URLSearchParams();
    for (const [facet, values] of choices) parameters.set(facet, [...values].join(","));
    if (sort.value) parameters.set("sort", sort.value);
    if (names.length > 0) parameters.set("s", names.join(","));
    const text = String(parameters).replaceAll("%2C", ",");
    history[isStep ? "pushState" : "replaceState"](null, "", location.pathname + (text ? "?" + text : ""));
    draw();
  }

  function read() {
    const parameters = new URLSearchParams(location.search);
    choices = choicesIn(parameters, facets);
    sort.value = parameters.get("sort") ?? "";
    if (sort.selectedIndex < 0) sort.value = "";
    const wanted = (parameters.get("s") ?? "").split(",");
    names = [...new Set(wanted)].filter((name) => boxes.some((each) => each.value === name)).slice(0, most);
    draw();
  }

  function draw() {
    const passing = new Set(narrowed(all, facets, choices).map(({ page }) => page));
    const order = orders[sort.value];
    items.forEach((item, i) => { item.hidden = !passing.has(i); });
    if (sort.value !== drawn) {
      if (order) sorted.append(...order.map((i) => items[i]));
      else items.forEach((item, i) => homes[i].append(item));
      drawn = sort.value;
    }
    for (const home of new Set(homes)) home.parentNode.hidden = !home.querySelector(":scope > li:not([hidden])");
    const chosen = [...choices.values()].reduce((sum, values) => sum + values.size, 0);
    sorted.hidden = !order;
    clear.hidden = chosen === 0;
    count.textContent = passing.size === items.length ? texts.all : passing.size === 0 ? texts.none : say(passing.size === 1 ? "one" : "many", passing.size, items.length);
    open.textContent = texts.filters + (chosen > 0 ? ` (${chosen})` : "");
    close.textContent = say(["showNone", "showOne"][passing.size] ?? "showMany", passing.size);
    twin.href = twinPath + location.search;
    drawPanel();
    drawActive();
    drawPicked();
  }

  function choose(facet, value, isOn) {
    const values = new Set(choices.get(facet));
    if (isOn) values.add(value);
    else values.delete(value);
    if (values.size > 0) choices.set(facet, values);
    else choices.delete(facet);
    write(true);
  }

  function chooseNothing() {
    choices = new Map();
    write(true);
  }

  /** On a phone nobody sees the filters before their dialog opens. */
  function drawPanel() {
    if (wide.matches || dialog.open) drawFilters(filters, all, facets, choices, say, choose);
  }

  /** A button for each filter that is on, where the list begins: on a phone the filters themselves stand in a dialog. */
  function drawActive() {
    const on = facets.flatMap((facet) => facet.values.filter(({ id }) => choices.get(facet.id)?.has(id)).map((value) => [facet, value]));
    const buttons = on.map(([facet, value], i) => {
      const name = say("filter", facet.label, value.label);
      const element = button(name, () => {
        choose(facet.id, value.id, false);
        (active.children[i - 1] ?? active.firstElementChild ?? sort).focus();
      }, { "aria-label": say("removeFilter", name) });
      element.append(made("span", " ×", { "aria-hidden": true }));
      return element;
    });
    if (on.length > 1) {
      buttons.push(button(clear.textContent, () => {
        chooseNothing();
        sort.focus();
      }));
    }
    active.replaceChildren(...buttons);
  }

  function drawPicked() {
    boxes.forEach((each) => {
      each.checked = names.includes(each.value);
      each.disabled = names.length >= most && !each.checked;
    });
    picked.hidden = names.length === 0;
    const link = made("a", say("picked", names.length), { class: "button", href: `${tools.dataset.compare}?s=${names.join(",")}` });
    const none = button(texts.clear, () => {
      const first = boxes.find((each) => each.checked);
      names = [];
      write(false);
      first?.focus();
    });
    picked.replaceChildren(names.length > 1 ? link : texts.pickMore, " ", names.length >= most ? texts.most : "", " ", none);
  }

  const stick = () => picked.classList.add("sticks");

  const wide = matchMedia("(min-width: 64em)");
  function place() {
    if (wide.matches) dialog.close();
    if (wide.matches) box.append(panel);
    else dialog.prepend(panel);
  }

  boxes.forEach((each) => each.addEventListener("change", () => {
    names = names.filter((name) => name !== each.value);
    if (each.checked && names.length < most) names.push(each.value);
    stick();
    write(false);
  }));
  // Strategies that the address names cover nothing of the first screen: their bar sticks to its foot when the reader moves on.
  addEventListener("scroll", stick, { once: true });
  sort.addEventListener("change", () => write(true));
  open.addEventListener("click", () => {
    dialog.showModal();
    drawPanel();
  });
  clear.addEventListener("click", () => {
    chooseNothing();
    filters.querySelector("summary")?.focus();
  });
  // The links above the list lead into the whole of it.
  jumps?.addEventListener("click", ({ target }) => {
    if (!target.hash || (choices.size === 0 && !sort.value)) return;
    sort.value = "";
    chooseNothing();
  });
  wide.addEventListener("change", () => {
    place();
    drawPanel();
  });
  addEventListener("popstate", read);
  place();
  read();
}
