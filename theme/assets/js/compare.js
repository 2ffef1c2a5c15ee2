// Two to four strategies side by side, as the address names them: ?s=housing-first,snap
// What is compared of each stands in a script of its own, which comes before this one.
import { button, filled, made } from "./elements.js";

const most = 4;
const place = document.getElementById("compare");

if (place) startComparison(place);

function startComparison(place) {
  const texts = JSON.parse(place.dataset.texts);
  const say = (key, ...values) => filled(texts[key], ...values);
  const [status, notes, region, form, choice] = ["compare-status", "compare-notes", "compare-table", "compare-add", "compare-choice"].map((id) => document.getElementById(id));
  const twin = document.querySelector(".switch");
  const twinPath = twin.pathname;
  document.documentElement.classList.add("has-script");

  place.classList.add("ready");
  if (typeof comparison === "undefined") {
    form.hidden = true;
    status.textContent = texts.failed;
    return;
  }
  const { aspects } = comparison;
  const strategies = new Map(Object.entries(comparison.strategies));
  let names = [];

  function read() {
    const wanted = new URLSearchParams(location.search).getAll("s").join(",").split(",").map((name) => name.trim()).filter(Boolean);
    const known = [...new Set(wanted)].filter((name) => strategies.has(name));
    const unknown = [...new Set(wanted)].filter((name) => !strategies.has(name)).map((name) => (name.length > 40 ? name.slice(0, 40) + "…" : name));
    names = known.slice(0, most);
    draw();
    const lines = [];
    if (known.length > most) lines.push(say("tooMany", known.slice(most).map((name) => strategies.get(name).title).join("; ")));
    if (unknown.length > 0) lines.push(say("unknown", unknown.slice(0, 9).join("; ")));
    notes.replaceChildren(...lines.map((line) => made("p", line)));
  }

  function write() {
    history.pushState(null, "", location.pathname + (names.length > 0 ? `?s=${names.join(",")}` : ""));
    notes.replaceChildren();
    draw();
  }

  function draw() {
    status.textContent = names.length === 0 ? texts.empty : names.length === 1 ? texts.one : say("shown", names.length);
    region.hidden = names.length === 0;
    region.replaceChildren(tableOf());
    form.hidden = names.length >= most;
    choice.replaceChildren(...[...strategies].filter(([name]) => !names.includes(name)).map(([name, { title }]) => made("option", title, { value: name })));
    twin.href = twinPath + location.search;
  }

  /** A group of rows for each aspect: its name above, and below it what each strategy says. */
  function tableOf() {
    const heads = names.map((name) => {
      const { title, url } = strategies.get(name);
      const remove = button(texts.remove, () => {
        names = names.filter((each) => each !== name);
        write();
        (region.querySelector("button") ?? choice).focus();
      }, { "aria-label": `${texts.remove} ${title}` });
      // With its words, so that nothing moves when the script of the shortlist comes.
      const pick = made("button", texts.pick, { type: "button", class: "plain", "data-shortlist": name, "data-title": title });
      return made("th", [made("a", title, { href: url }), " ", remove, " ", pick], { scope: "col" });
    });
    const groups = aspects.map((aspect, i) => made("tbody", [
      made("tr", made("th", aspect, { scope: "rowgroup", colspan: names.length })),
      made("tr", names.map((name) => cellOf(strategies.get(name).lines[i]))),
    ]));
    return made("table", [made("caption", texts.caption, { class: "hidden" }), made("thead", made("tr", heads)), ...groups]);
  }

  function cellOf(lines) {
    if (lines.length === 0) return made("td", made("span", texts.nothing, { class: "quiet" }));
    return made("td", lines.length === 1 ? lines[0] : made("ul", lines.map((line) => made("li", line))));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (choice.value && names.length < most) names = [...names, choice.value];
    write();
    if (form.hidden) region.focus();
  });
  addEventListener("popstate", read);
  read();
}
