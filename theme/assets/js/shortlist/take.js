// The shortlist taken away: a section of a draft plan as a table, as Markdown, as CSV and for Word; a logic model; citations; files of a plan.
import { filled, made } from "../elements.js";
import { saveFile } from "../files.js";
import { planFilesOf } from "./plan.js";

const columns = ["priority", "strategy", "known", "activities", "outcome", "indicator", "source"];

export function startTaking(place, data, texts, stateOf, keep) {
  const language = place.dataset.language;
  const say = (key, ...values) => filled(texts[key], ...values);
  const byId = (id) => document.getElementById(id);
  const [status, draft, model, planForm] = ["taking-status", "draft", "model", "plan-form"].map(byId);
  const strategyOf = ({ id }) => (Object.hasOwn(data.strategies, id) ? data.strategies[id] : null);

  /** What the site knows and offers for a field, in both languages. */
  const pairsOf = (strategy, name) => ({
    priority: strategy.risks.map((id) => data.risks[id]),
    outcome: [data.outcomes[strategy.outcome]],
    indicator: strategy.measures,
  })[name] ?? [];

  const knownOf = (item, name) => (strategyOf(item) ? pairsOf(strategyOf(item), name).map((pair) => pair[language]) : []);

  /** What a person typed; until then, the main outcome and the first indicator. */
  const wordsOf = (item, name) => item[name] ?? (name === "outcome" || name === "indicator" ? knownOf(item, name)[0] ?? "" : "");

  /** The lines of the section, those of one priority together. */
  function rowsOf() {
    const rows = stateOf().items.filter(strategyOf).map((item) => {
      const strategy = strategyOf(item);
      return {
        item, id: item.id, about: strategy, pairsOf: (name) => pairsOf(strategy, name),
        priority: wordsOf(item, "priority").trim() || texts.unnamed,
        strategy: strategy.title[language],
        known: strategy.known[language],
        activities: wordsOf(item, "activities").trim(),
        outcome: wordsOf(item, "outcome").trim(),
        indicator: wordsOf(item, "indicator").trim(),
        source: place.dataset.base + strategy.url[language],
      };
    });
    const order = [...new Set(rows.map(({ priority }) => priority))];
    return order.flatMap((priority) => rows.filter((row) => row.priority === priority));
  }

  function tableOf(names, rows, cellOf) {
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    head.append(...names.map((name) => made("th", name, { scope: "col" })));
    const body = table.createTBody();
    for (const row of rows) body.insertRow().append(...names.map((name, i) => cellOf(row, i)));
    return table;
  }

  const cell = (text, label) => {
    const element = made("td", "", { "data-label": label });
    element.innerText = text; // Lines stay lines, on paper and in Word.
    return element;
  };

  const draftTable = () => tableOf(columns.map((name) => texts[name]), rowsOf(), (row, i) => {
    const element = cell(columns[i] === "source" ? "" : row[columns[i]], texts[columns[i]]);
    if (columns[i] === "source") element.append(made("a", row.source, { href: row.source }));
    return element;
  });

  /** A table for each priority, with room to write what the list does not know: what it takes and what it yields. */
  function modelTables() {
    const rows = rowsOf();
    const parts = ["strategy", "known", "inputs", "activities", "outputs", "outcome", "indicator"];
    return [...new Set(rows.map(({ priority }) => priority))].flatMap((priority) => {
      const box = made("div", "", { class: "table stacked", role: "region", tabindex: "0", "aria-label": say("named", texts.model, priority) });
      const table = tableOf(parts.map((name) => texts[name]), rows.filter((row) => row.priority === priority), (row, i) => cell(row[parts[i]] ?? "", texts[parts[i]]));
      table.className = "model";
      box.append(table);
      return [made("h3", priority), box];
    });
  }

  function draw() {
    draft.replaceChildren(draftTable());
    model.replaceChildren(...modelTables());
    for (const control of planForm.elements) {
      if (control.name && document.activeElement !== control) control.value = stateOf().plan[control.name] ?? control.defaultValue ?? control.value;
    }
  }

  const flat = (text) => text.replace(/[ \t\r\n]+/g, " "); // a no-break space stays

  function markdownOf() {
    const line = (cells) => `| ${cells.map((text) => flat(text).replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;")).join(" | ")} |\n`;
    return `## ${texts.section}\n\n${line(columns.map((name) => texts[name]))}${line(columns.map(() => "---"))}${rowsOf().map((row) => line(columns.map((name) => row[name]))).join("")}`;
  }

  /** With the mark by which spreadsheets know UTF-8; a text that would run as a formula has an apostrophe in front. */
  function csvOf() {
    const one = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? "'" : "") + text.replaceAll('"', '""')}"`;
    return "\uFEFF" + [columns.map((name) => texts[name]), ...rowsOf().map((row) => columns.map((name) => row[name]))].map((cells) => cells.map(one).join(",") + "\r\n").join("");
  }

  async function copyForWord() {
    const table = draftTable();
    table.setAttribute("border", "1");
    const html = `<h2>${made("i", texts.section).innerHTML}</h2>${table.outerHTML}`;
    try {
      await navigator.clipboard.write([new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([markdownOf()], { type: "text/plain" }),
      })]);
      status.textContent = texts.copied;
    } catch {
      getSelection().selectAllChildren(draft);
      draft.focus();
      status.textContent = texts.copyYourself;
    }
  }

  /** The files that stand beside the pages of the strategies, in one, each source once. */
  async function saveCitations(name, type, worksOf, join) {
    try {
      const addresses = rowsOf().filter(({ about }) => about.cited).map(({ about }) => `${about.url[language]}sources.${name}`);
      const files = await Promise.all(addresses.map(async (address) => {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(address);
        return answer.text();
      }));
      const works = new Map(files.flatMap(worksOf));
      saveFile(`${place.dataset.name}.${name}`, type, join([...works.values()]));
      status.textContent = say("cited", works.size);
    } catch {
      status.textContent = texts.failed;
    }
  }

  /** The works of a file, each by its id, cut where one ends. */
  const cut = (text, end, id) => text.split(end).filter((work) => work.trim()).map((work) => [id.exec(work)[1], work.trim()]);

  function savePlan(event) {
    event.preventDefault();
    const plan = Object.fromEntries(new FormData(planForm));
    const missing = [...planForm.querySelectorAll("[required]")].find((control) => !control.value.trim() || !control.validity.valid);
    if (missing) {
      status.textContent = say("fillIn", planForm.querySelector(`label[for=${missing.id}]`).textContent);
      missing.focus();
      return;
    }
    const files = planFilesOf(plan, rowsOf(), language, place.dataset.base);
    for (const { name, text } of files) saveFile(name, "text/plain", text);
    status.textContent = say("planSaved", files[0].folder);
  }

  const actions = {
    "take-word": copyForWord,
    "take-markdown": () => saveFile(`${place.dataset.name}.md`, "text/markdown", markdownOf()),
    "take-csv": () => saveFile(`${place.dataset.name}.csv`, "text/csv", csvOf()),
    "take-print": () => print(),
    "take-ris": () => saveCitations("ris", "application/x-research-info-systems", (text) => cut(text, /^ER {2}- *\r?\n/m, /^ID {2}- (.*?)\r?$/m), (works) => works.map((work) => `${work}\r\nER  - \r\n\r\n`).join("")),
    "take-bib": () => saveCitations("bib", "application/x-bibtex", (text) => cut(text, /^\}\n/m, /^@\w+\{([^,]*)/m), (works) => works.map((work) => `${work}\n}\n\n`).join("")),
    "take-json": () => saveCitations("json", "application/json", (text) => JSON.parse(text).map((work) => [work.id, work]), (works) => JSON.stringify(works, null, 2) + "\n"),
  };
  for (const [id, act] of Object.entries(actions)) {
    byId(id).addEventListener("click", () => {
      status.textContent = "";
      act();
    });
  }
  planForm.addEventListener("input", ({ target }) => {
    stateOf().plan[target.name] = target.value;
    keep();
  });
  planForm.addEventListener("submit", savePlan);

  return { draw, wordsOf, knownOf };
}
