// The page of the shortlist: the strategies a person chose, in their order, with what the plan says of each.
import { button, filled, made, pause } from "../elements.js";
import { canKeep, loadFrom, offerAside, saveFile } from "../files.js";
import { openShortlist } from "./list.js";

const fields = ["priority", "activities", "outcome", "indicator"];
const place = document.getElementById("shortlist");

if (place) startShortlist(place);

async function startShortlist(place) {
  const texts = JSON.parse(place.dataset.texts);
  const { language } = place.dataset;
  const titleOf = ({ title }) => title[language];
  const say = (key, ...values) => filled(texts[key], ...values);
  const [status, aside, list, form, choice, taking, file, save, clear] =
    ["shortlist-status", "shortlist-aside", "shortlist-items", "shortlist-add", "shortlist-choice", "shortlist-taking", "shortlist-file", "shortlist-save", "shortlist-clear"]
      .map((id) => document.getElementById(id));
  document.documentElement.classList.add("has-script");
  await pause();
  const kept = openShortlist();
  let state = stateIn(kept.read());
  let strategies, take;
  try {
    const [data, { startTaking }] = await Promise.all([fetch(place.dataset.url).then((answer) => answer.json()), import(place.dataset.take)]);
    strategies = new Map(data.order[language].map((id) => [id, data.strategies[id]]));
    await pause();
    take = startTaking(place, data, texts, () => state, keep);
  } catch {
    form.hidden = true;
    status.textContent = texts.failed;
    return;
  } finally {
    place.classList.add("ready");
  }

  function stateIn(value) {
    return { items: value?.items ?? [], plan: value?.plan ?? {} };
  }

  function keep() {
    if (!kept.write(state)) status.textContent = texts.off;
    take.draw();
  }

  /** Shows the list anew and says what happened; what was there before can be had back. */
  function change(next, text, focus, undo = false) {
    const before = structuredClone(state);
    state = next;
    const isKept = kept.write(state);
    draw();
    status.replaceChildren(...(undo ? [text, " ", button(texts.undo, () => change(before, texts.undone, () => list.querySelector("button:enabled") ?? choice))] : [text]), ...(isKept ? [] : [" ", texts.off]));
    (undo ? status.querySelector("button") : focus?.())?.focus();
  }

  function draw() {
    list.replaceChildren(...state.items.map(itemOf));
    choice.replaceChildren(...[...strategies].filter(([id]) => !state.items.some((item) => item.id === id)).map(([id, strategy]) => made("option", titleOf(strategy), { value: id })));
    taking.hidden = !state.items.some(({ id }) => strategies.has(id));
    offerAside(aside, kept, texts);
    take.draw();
  }

  function itemOf(item, i) {
    const strategy = strategies.get(item.id);
    const title = strategy ? titleOf(strategy) : say("unknown", item.id);
    const heading = made("h3", strategy ? made("a", title, { href: strategy.url[language] }) : title);
    const move = (step) => {
      const items = [...state.items];
      [items[i], items[i + step]] = [items[i + step], items[i]];
      change({ ...state, items }, say("moved", title, i + step + 1, items.length), () => list.children[i + step].querySelector(`[data-step="${step}"]:enabled`) ?? list.children[i + step].querySelector("button:enabled"));
    };
    const stepButton = (step, text) => {
      const element = button(text, () => move(step), { "data-step": step, "aria-label": say("named", text, title) });
      element.disabled = !state.items[i + step];
      return element;
    };
    const remove = button(texts.remove, () =>
      change({ ...state, items: state.items.filter((each) => each !== item) }, say("removed", title), null, true), { "aria-label": say("named", texts.remove, title) });
    const line = made("p", [stepButton(-1, texts.up), " ", stepButton(1, texts.down), " ", remove], { class: "item-tools" });
    return made("li", [heading, made("p", strategy?.about[language] ?? texts.unknownWhy, { class: "quiet" }), line, ...fields.map((name) => fieldOf(item, i, name, title))]);
  }

  function fieldOf(item, i, name, title) {
    const id = `item-${i}-${name}`;
    const row = made("p", "", { class: "field" });
    const control = made(name === "activities" ? "textarea" : "input", "", { id, autocomplete: "off" });
    control.setAttribute("aria-label", say("named", texts[name], title));
    control.value = take.wordsOf(item, name);
    control.addEventListener("input", () => {
      item[name] = control.value;
      keep();
    });
    row.append(made("label", texts[name], { for: id }), control);
    const known = take.knownOf(item, name);
    if (known.length > 0) {
      const offered = made("datalist", known.map((value) => made("option", "", { value })), { id: `${id}-known` });
      control.setAttribute("list", offered.id);
      row.append(offered);
    }
    return row;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (choice.value) change({ ...state, items: [...state.items, { id: choice.value }] }, say("added", titleOf(strategies.get(choice.value))), () => choice);
  });
  save.addEventListener("click", () => saveFile(`${texts.fileName}.json`, "application/json", kept.textOf(state)));
  clear.addEventListener("click", () => { if (state.items.length > 0) change({ items: [], plan: state.plan }, texts.cleared, null, true); });
  file.addEventListener("change", async () => {
    const value = file.files[0] && await loadFrom(kept, file.files[0]);
    file.value = "";
    if (value) change(stateIn(value), say("loaded", value.items.length), null, true);
    else status.textContent = texts.foreign;
  });
  kept.watch(() => {
    state = stateIn(kept.read());
    draw();
  });
  draw();
  if (state.items.length === 0) status.textContent = texts.empty;
  if (!canKeep(kept)) status.textContent = texts.off;
}
