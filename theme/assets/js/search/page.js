// The search page: the field, the results as one types, filters, and what is said about them.
import { filled, made } from "../elements.js";
import { suggestionsFor } from "./suggestions.js";
import { sectionsFound } from "./rank.js";
import { bestPassage, marked, matcherOf } from "./passages.js";
import { choicesIn, drawFilters, narrowed } from "./filters.js";
import { openSearch } from "./search.js";

const inOneStep = 10;
const few = 3;
/** Milliseconds without a key after which what only adds to the results is fetched. */
const typingPause = 200;
/** Whether the reader has asked for little to be fetched; then nothing is that might be of use later. */
const savesData = navigator.connection?.saveData;
const form = document.querySelector("[data-index]");

// The script of the other language comes to this page for its search only.
if (form && !form.dataset.started) {
  form.dataset.started = "true";
  setTimeout(startPage, 0, form); // reading the script has been one step; a slow phone may draw before the next
}

/** Has the worker keep what a search needs, so that it also works without a network. */
async function keepForLater(form, searchIn) {
  try {
    const names = await (await searchIn(form.dataset.index)).store.files();
    if (names.length === 0) return; // of a large index nothing is kept, and every file would take the way round through the worker
    await navigator.serviceWorker.register(form.dataset.offline, { scope: location.pathname });
    const { active } = await navigator.serviceWorker.ready;
    const own = new Set([...document.querySelectorAll("[rel=stylesheet],[rel=icon],[src]")].map((element) => new URL(element.href ?? element.src).pathname));
    active.postMessage([location.pathname, ...own, ...names.map((name) => `${form.dataset.index}${name}.json`)]);
  } catch {
    // Without a worker the search needs a network, as other pages do.
  }
}

function startPage(form) {
  const texts = JSON.parse(form.dataset.texts);
  const language = document.documentElement.lang;
  const area = document.querySelector(".search-answer");
  const [input, list, status, notes, more, filters, filterBox, summary, clear] =
    ["q", "results", "search-status", "search-notes", "search-more", "filters", "filter-box", "filter-summary", "filter-clear"].map((id) => document.getElementById(id));
  const numberText = (number) => number.toLocaleString(language);
  const say = (key, ...values) => filled(texts[key], ...values.map((value) => (typeof value === "number" ? numberText(value) : value)));
  const searches = new Map();
  const searchIn = (folder, open = openSearch) => {
    if (!searches.has(folder)) {
      const search = open(folder);
      search.catch(() => searches.delete(folder));
      searches.set(folder, search);
    }
    return searches.get(folder);
  };

  let run = 0;
  let facets = [];
  let choices = new Map();
  let found = { results: [], understood: null };
  let shown = inOneStep;
  const suggestions = suggestionsFor(input, document.getElementById("suggestions"), (text) => {
    input.value = text;
    submit();
  });

  const kindOf = (page) => facets.find((facet) => facet.id === "kind")?.values.find((value) => value.pages.has(page))?.label ?? "";

  function address() {
    const parameters = new URLSearchParams();
    if (input.value.trim()) parameters.set("q", input.value.trim().slice(0, 300));
    for (const [facet, values] of choices) parameters.set(facet, [...values].join(","));
    const text = String(parameters).replaceAll("%2C", ",");
    return location.pathname + (text ? "?" + text : "");
  }

  /** The answer stands, or there is none: what comes below it may be shown, and stays where it is. */
  function settle() {
    area.removeAttribute("aria-busy");
    area.classList.add("ready");
  }

  /** No results, and what is to be said. */
  function showNone(text) {
    found = { results: [], understood: null };
    [status.textContent, list.hidden, more.hidden, filterBox.hidden] = [text, true, true, true];
    notes.replaceChildren();
    list.replaceChildren();
    settle();
    suggestions.close();
  }

  /** Answers a query; what adds to the results follows by itself, after a pause while somebody types. */
  async function show(query, wanted, wait = 0) {
    const current = ++run;
    const isCurrent = () => current === run;
    area.setAttribute("aria-busy", "true");
    if (query.trim() === "") return showNone("");
    const waiting = setTimeout(() => isCurrent() && (status.textContent = texts.loading), 400);
    try {
      const search = await searchIn(form.dataset.index);
      const [answer, loaded] = await Promise.all([search.find(query), wanted ? search.store.facets().catch(() => []) : facets]);
      clearTimeout(waiting);
      if (!isCurrent()) return;
      [found, facets, shown] = [answer, loaded, inOneStep];
      if (wanted) choices = choicesIn(wanted, facets);
      await draw(search, 0, wait);
      if (!isCurrent()) return;
      if (wanted) drawFacets(search);
      sayWhatWasUnderstood(query);
      if (wait > 0) offer(query, search);
      settle();
      if (!wanted) setTimeout(() => isCurrent() && addFacets(search, isCurrent), wait);
      if (found.understood.found < few) setTimeout(() => isCurrent() && offerOtherLanguage(query, isCurrent), wait);
    } catch (error) {
      clearTimeout(waiting);
      if (!isCurrent()) return;
      showNone(texts.failed);
    }
  }

  async function addFacets(search, isCurrent) {
    facets = facets.length > 0 ? facets : await search.store.facets().catch(() => []);
    if (!isCurrent()) return;
    for (const item of list.children) item.querySelector(".kind").textContent = kindOf(Number(item.dataset.page));
    drawFacets(search);
  }

  /** Draws the first results, then, after a pause, their passages. */
  async function draw(search, from = 0, wait = 0) {
    const drawing = run;
    const results = narrowed(found.results, facets, choices);
    const slice = results.slice(from, shown);
    const named = await Promise.all(slice.map(async ({ page, onSection }) => ({ page, sections: sectionsFound(page, onSection, search.store), ...(await search.store.nameOf(page)) })));
    if (drawing !== run) return;
    const match = matcherOf(found.understood, search.store);
    const items = named.map((result) => itemOf(result, match));
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    [list.hidden, more.hidden] = [results.length === 0, results.length <= shown];
    status.textContent = results.length > 0 ? countOf(results.length, texts) : found.results.length > 0 ? texts.noneFiltered : texts[found.understood.nothing];
    if (from > 0) items[0]?.querySelector("a").focus();
    setTimeout(() => drawing === run && named.forEach(async (result, i) => {
      const passage = await bestPassage(result.url, result.sections, match, () => drawing === run);
      if (passage) fill(items[i], passage, match);
    }), wait);
  }

  const countOf = (count, words) => (count === 1 ? words.one : filled(words.many, numberText(count)));

  function itemOf(result, match) {
    const link = made("a", marked(result.title, match), { href: result.url });
    return made("li", [link, " ", made("span", kindOf(result.page), { class: "kind" }), made("p")], { "data-page": result.page });
  }

  function fill(item, passage, match) {
    item.querySelector("p").replaceChildren(marked(passage.text, match));
    if (passage.sections.length === 0) return;
    item.append(made("ul", passage.sections.map(({ url, heading }) => made("li", made("a", marked(heading, match), { href: url }))), { class: "parts" }));
  }

  function sayWhatWasUnderstood(query) {
    const { corrected, missing, instead } = found.understood;
    const lines = instead ? [say("insteadOf", instead)] : [];
    if (found.results.length > 0) lines.push(...corrected.map(({ typed, used }) => say("corrected", typed, used)), ...missing.map((word) => say("missing", word)));
    if (query.length > 300) lines.push(texts.tooLong);
    notes.replaceChildren(...lines.map((line) => made("p", line)));
  }

  /** Completions of the word being typed, and what the next key will need. */
  function offer(query, search) {
    const { completions, last } = found.understood;
    if (!savesData) search.readAhead(found.understood);
    const before = query.replace(/[^\s'’-]*$/, "");
    suggestions.show(document.activeElement !== input ? [] : completions.filter((word) => word !== last.folded && word !== last.surface).slice(0, 6).map((word) => before + word));
  }

  async function offerOtherLanguage(query, isCurrent) {
    const open = async (folder) => (await import(form.dataset.otherScript)).openSearch(folder);
    const other = await searchIn(form.dataset.otherIndex, open).catch(() => null);
    const count = other ? (await other.find(query).catch(() => ({ results: [] }))).results.length : 0;
    if (!isCurrent() || count <= found.results.length) return;
    const lang = language === "en-CA" ? "fr-CA" : "en-CA";
    notes.append(made("p", made("a", countOf(count, texts.other), { href: `${form.dataset.otherPage}?q=${encodeURIComponent(query.trim())}`, lang, hreflang: lang })));
  }

  function drawFacets(search) {
    if (filterBox.hidden && matchMedia("(min-width: 64em)").matches) filterBox.open = true;
    filterBox.hidden = found.results.length === 0 || facets.length === 0;
    const chosen = [...choices.values()].reduce((sum, values) => sum + values.size, 0);
    summary.textContent = texts.filters + (chosen > 0 ? ` (${chosen})` : "");
    drawFilters(filters, found.results, facets, choices, say, (facet, value, isOn) => {
      const values = choices.get(facet) ?? new Set();
      if (isOn) values.add(value);
      else values.delete(value);
      if (values.size > 0) choices.set(facet, values);
      else choices.delete(facet);
      drawNarrowed(search);
    });
    clear.hidden = chosen === 0;
  }

  /** Draws what the filters leave. */
  async function drawNarrowed(search) {
    shown = inOneStep;
    history.pushState(null, "", address());
    run++;
    await draw(search);
    drawFacets(search);
  }

  function submit() {
    suggestions.close();
    hasMore = false; // keys that wait are answered with this, and offer nothing afterwards
    if (address() !== location.pathname + location.search) history.pushState(null, "", address());
    show(input.value);
  }

  function readAddress() {
    const parameters = new URLSearchParams(location.search);
    input.value = (parameters.get("q") ?? "").slice(0, 1000);
    choices = new Map();
    show(input.value, parameters);
  }

  // Each key is answered at once; while an answer waits for the network, keys that follow are answered together.
  let timer;
  let isAnswering = false;
  let hasMore = false;
  async function answerKeys() {
    if (isAnswering) return (hasMore = true);
    isAnswering = true;
    do {
      hasMore = false;
      await show(input.value, undefined, typingPause);
    } while (hasMore);
    isAnswering = false;
  }
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(null, "", address()), typingPause);
    answerKeys();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    submit();
  });
  more.addEventListener("click", async () => {
    const from = shown;
    shown += inOneStep;
    await draw(await searchIn(form.dataset.index), from);
  });
  clear.addEventListener("click", async () => {
    choices = new Map();
    await drawNarrowed(await searchIn(form.dataset.index));
    summary.focus();
  });
  addEventListener("popstate", readAddress);
  readAddress();
  // Opened and made quick before anybody types; a failure is told when there is something to find.
  searchIn(form.dataset.index).then((search) => search.prepare()).catch(() => {}).then(() => {
    if ("serviceWorker" in navigator && !savesData) keepForLater(form, searchIn);
  });
}
