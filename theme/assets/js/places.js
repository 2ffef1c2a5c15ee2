// From the name of a place to its plan, as one types. Accents, case and "City of" are forgiven, and a slip or two.
import { filled, made } from "./elements.js";
import { distance, editsIn } from "./search/spelling.js";
import { suggestionsFor } from "./search/suggestions.js";

const mostOffered = 8;
/** Letters of a name that begins what was typed; a shorter one begins too much. */
const leastBeginning = 4;
const aside = new Set("city town township municipality county region regional district village united separated the of and ville canton municipalite comte comtes unis district la le les l de du des d et".split(" "));
/** "Ville d’" before a vowel: elsewhere the apostrophe belongs to the name, as in "L’Orignal". */
const municipalOf = /\b(?:ville|canton|municipalite(?: regionale)?|comte|region|village) d[’']/g;
const form = document.getElementById("place-form");

if (form) startPlaces(form);

/** The words of a name as they are compared. */
function wordsOf(text) {
  const words = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(municipalOf, "").replace(/[’']/g, "").split(/[^a-z0-9]+/).filter(Boolean)
    .map((word) => (word === "st" ? "saint" : word === "ste" ? "sainte" : word));
  const telling = words.filter((word) => !aside.has(word));
  return telling.length > 0 ? telling : words;
}

async function startPlaces(form) {
  const texts = JSON.parse(form.dataset.texts);
  const input = document.getElementById("place");
  const answer = document.getElementById("place-answer");

  let data;
  const load = async () => (data ??= prepared(await (await fetch(form.dataset.url)).json()));

  const urls = new Map();
  const suggestions = suggestionsFor(input, document.getElementById("suggestions"), (text) => {
    suggestions.close();
    location.assign(urls.get(text));
  });

  /** Every place with each of its plans: what is shown, where it leads, and the words it is found by. */
  function prepared({ plans, places }) {
    const entries = [
      ...places.flatMap(({ name, other, plans: numbers }) => numbers.map((number) => {
        const [url, place, title] = plans[number];
        const whose = numbers.length > 1 ? title : place;
        return { url, text: whose === name ? name : filled(texts.joint, name, whose), names: [name, other ?? ""].map(wordsOf) };
      })),
      ...plans.map(([url, , title]) => ({ url, text: title, names: [wordsOf(title)], isTitle: true })),
    ];
    for (const { text, url } of entries) urls.set(text, url);
    return entries;
  }

  /** 0 when the name begins with what was typed, 1 when its words do, 2 for a title; nothing when it is another name. */
  function rankOf({ names, isTitle }, asked) {
    const fits = names.filter((words) => asked.every((word) => words.some((other) => other.startsWith(word))));
    return fits.length === 0 ? -1 : isTitle ? 2 : fits.some((words) => words.join(" ").startsWith(asked.join(" "))) ? 0 : 1;
  }

  function found(asked) {
    if (asked.length === 0) return [];
    return data.map((entry) => [rankOf(entry, asked), entry]).filter(([rank]) => rank >= 0).sort(([one], [other]) => one - other).map(([, entry]) => entry);
  }

  const isPlaceWith = (test) => ({ names, isTitle }) => !isTitle && names.some((words) => test(words.join(" "), words));

  /** Names that begin what was typed, as "Brant" begins "Brantford", then those that differ by a slip of typing. */
  function like(asked) {
    const text = asked.join(" ");
    const beginning = data.filter(isPlaceWith((name) => name.length >= leastBeginning && text.startsWith(name)));
    const slips = data.filter(isPlaceWith((name, words) => [name, ...words].some((each) => distance(text, each, editsIn(text)) < Infinity)));
    return [...new Set([...beginning, ...slips])];
  }

  /** The addresses of the plans that these names lead to. */
  const plansOf = (entries) => [...new Set(entries.map(({ url }) => url))];

  const linkTo = ({ url, text }) => made("a", text, { href: url });

  function show(words, entries) {
    const list = made("ul", entries.map((entry) => made("li", linkTo(entry))), { class: "links" });
    answer.replaceChildren(made("p", words), ...(entries.length > 0 ? [list] : []));
    if (entries.length === 0) answer.append(linkTo({ url: form.getAttribute("action") + "#communities", text: texts.all }));
  }

  async function find(isEntered) {
    await load();
    const asked = wordsOf(input.value);
    const entries = found(asked);
    const own = plansOf(data.filter(isPlaceWith((name) => name === asked.join(" "))));
    const typed = input.value.trim();
    if (asked.length === 0) show(texts.empty, []);
    else if (isEntered && own.length === 1) location.assign(own[0]);
    else if (own.length > 0) {
      const plans = plansOf(entries).length;
      show(plans === 1 ? texts.one : filled(texts.many, plans), entries);
    } else if (entries.length > 0) show(filled(texts.possible, typed), entries);
    else {
      const near = like(asked);
      show(filled(near.length > 0 ? texts.like : texts.none, typed), near);
    }
  }

  input.addEventListener("focus", () => load().catch(() => {}), { once: true });
  input.addEventListener("input", async () => {
    answer.replaceChildren();
    try {
      await load();
    } catch {
      return;
    }
    suggestions.show(found(wordsOf(input.value)).slice(0, mostOffered).map(({ text }) => text));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    suggestions.close();
    // Without its data the field leads to the list of all communities.
    find(true).catch(() => location.assign(form.getAttribute("action") + "#communities"));
  });

  const asked = new URLSearchParams(location.search).get("place");
  if (asked) {
    input.value = asked.slice(0, 80);
    find(false).catch(() => {});
  }
}
