// Narrowing results by facets: any of the values inside a facet, all of the facets together.
import { button, made } from "../elements.js";

const shownFirst = 10;

/** The choices in an address: facet → set of values. */
export function choicesIn(parameters, facets) {
  const choices = new Map();
  for (const facet of facets) {
    const wanted = (parameters.get(facet.id) ?? "").split(",");
    const values = facet.values.filter((value) => wanted.includes(value.id)).map((value) => value.id);
    if (values.length > 0) choices.set(facet.id, new Set(values));
  }
  return choices;
}

const holds = (facet, chosen, page) => facet.values.some((value) => chosen.has(value.id) && value.pages.has(page));

/** The results that every facet with a choice lets pass; except leaves one facet out, for its own counts. */
export function narrowed(results, facets, choices, except) {
  const asked = facets.filter((facet) => facet !== except && choices.has(facet.id));
  return asked.length === 0 ? results : results.filter(({ page }) => asked.every((facet) => holds(facet, choices.get(facet.id), page)));
}

/** Draws the facets into an element, each value with how many results it would leave; values that would leave none are not offered. */
export function drawFilters(element, results, facets, choices, say, change) {
  const [open, whole] = ["open", "data-whole"].map((mark) => new Set([...element.querySelectorAll(`details[${mark}]`)].map((details) => details.dataset.facet)));
  const focused = document.activeElement?.id;
  element.replaceChildren(...facets.map((facet) => {
    const others = narrowed(results, facets, choices, facet);
    const chosen = choices.get(facet.id) ?? new Set();
    const values = facet.values.map((value) => ({ value, count: others.filter(({ page }) => value.pages.has(page)).length }))
      .filter(({ value, count }) => count > 0 || chosen.has(value.id)).sort((a, b) => (facet.id === "certainty" ? 0 : b.count - a.count));
    if (values.length === 0) return null;
    const shown = whole.has(facet.id) ? values : values.filter(({ value }, i) => i < shownFirst || chosen.has(value.id));
    const details = made("details", [
      made("summary", facet.label + (chosen.size > 0 ? ` (${chosen.size})` : "")),
      made("ul", shown.map(({ value, count }) => choiceOf(facet, value, count, chosen, change)), { "aria-label": facet.label }),
    ], { "data-facet": facet.id });
    details.open = open.has(facet.id) || chosen.size > 0;
    if (shown.length < values.length) details.append(moreButton(details, say("allValues", values.length), () => drawFilters(element, results, facets, choices, say, change)));
    else if (whole.has(facet.id)) details.dataset.whole = "";
    return details;
  }).filter(Boolean));
  if (focused) document.getElementById(focused)?.focus();
}

function choiceOf(facet, value, count, chosen, change) {
  const box = made("input", [], { type: "checkbox", id: `filter-${facet.id}-${value.id}` });
  box.checked = chosen.has(value.id);
  box.addEventListener("change", () => change(facet.id, value.id, box.checked));
  return made("li", made("label", [box, " ", value.label, made("span", ` (${count})`, { class: "count" })]));
}

function moreButton(details, text, redraw) {
  return button(text, () => {
    details.dataset.whole = "";
    redraw();
    document.querySelector(`details[data-facet="${details.dataset.facet}"] li:nth-child(${shownFirst + 1}) input`)?.focus();
  });
}
