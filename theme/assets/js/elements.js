/** Lets the browser draw and answer before a long piece of work goes on. */
export const pause = () => new Promise((goOn) => setTimeout(goOn));

/** A text with its holes {0}, {1} … filled; a value is never read for holes itself. */
export function filled(text, ...values) {
  return text.replace(/\{(\d)\}/g, (hole, number) => values[number] ?? hole);
}

/** @param content what stands in the element: a text, another element, or a list of them */
export function made(tag, content = [], attributes = {}) {
  const element = document.createElement(tag);
  element.append(...[content].flat());
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function button(text, act, attributes = {}) {
  const element = made("button", text, { type: "button", class: "plain", ...attributes });
  element.addEventListener("click", act);
  return element;
}
