// The search page: looks words up in the index made at build, and lists the sections that hold them.
const form = document.querySelector("[data-index]");
const list = document.getElementById("results");
const status = document.getElementById("search-status");
const input = form?.querySelector("input[name=q]");
const files = new Map();
const shown = 20;

/** A file of the index, fetched once; null when it cannot be had. */
function load(name) {
  if (!files.has(name)) {
    files.set(name, fetch(form.dataset.index + name + ".json").then((response) => (response.ok ? response.json() : null)).catch(() => null));
  }
  return files.get(name);
}

/** Words as the index spells them: lower case, without accents, cut at apostrophes. */
function wordsOf(query) {
  return query.slice(0, 200).toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .split(/[^a-z0-9]+/).filter((word) => word.length > 1 || /\d/.test(word)).slice(0, 12);
}

/** Entries with their weight for one word; words that begin with the last one count half. */
async function scoresOf(word, isLast) {
  const shard = await load("w-" + word.slice(0, 2));
  const scores = new Map();
  if (!shard) return scores;
  const add = (terms, factor) => {
    for (const term of terms) {
      const postings = shard.t[term];
      for (let i = 0; i < postings.length; i += 2) {
        scores.set(postings[i], Math.max(scores.get(postings[i]) ?? 0, postings[i + 1] * factor));
      }
    }
  };
  if (Object.hasOwn(shard.w, word)) add(shard.w[word], 1);
  if ((isLast || scores.size === 0) && word.length > 2) {
    for (const longer of Object.keys(shard.w)) {
      if (longer.startsWith(word) && longer !== word) add(shard.w[longer], 0.5);
    }
  }
  return scores;
}

async function find(query) {
  const words = wordsOf(query);
  const found = await Promise.all(words.map((word, index) => scoresOf(word, index === words.length - 1)));
  const total = new Map();
  for (const scores of found) {
    for (const [entry, score] of scores) {
      const sum = total.get(entry) ?? { words: 0, score: 0 };
      total.set(entry, { words: sum.words + 1, score: sum.score + score });
    }
  }
  return [...total].sort(([a, x], [b, y]) => y.words - x.words || y.score - x.score || a - b).map(([entry]) => entry);
}

function itemOf([url, title, heading, excerpt]) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = heading && heading !== title ? `${title} – ${heading}` : title;
  const text = document.createElement("p");
  text.textContent = excerpt;
  item.append(link, text);
  return item;
}

async function show(query) {
  const index = await load("index");
  if (!index) {
    status.textContent = form.dataset.failed;
    return;
  }
  const entries = await find(query);
  const items = await Promise.all(entries.slice(0, shown).map(async (entry) => (await load("entries-" + Math.floor(entry / index.block)))?.[entry % index.block]));
  if (query !== input.value.trim()) return;
  list.replaceChildren(...items.filter(Boolean).map(itemOf));
  status.textContent = query === "" ? "" : entries.length === 0 ? form.dataset.none : entries.length === 1 ? form.dataset.one
    : form.dataset.many.replace("{0}", String(entries.length));
}

if (form && list && status && input) {
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = input.value.trim();
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
      show(query);
    }, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(input.value.trim());
  });
  show(input.value.trim());
}
