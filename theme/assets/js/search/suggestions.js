// The list of completions below the field: a combobox as the ARIA Authoring Practices describe it.
import { made } from "../elements.js";

/**
 * @param input the field; list the element of the listbox
 * @param choose called with the text that was chosen; closes the list
 */
export function suggestionsFor(input, list, choose) {
  let active = -1;
  const options = () => [...list.children];

  /** Shows or hides the list, with one of its options active, or none. */
  function setOpen(isOpen, number = -1) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", isOpen);
    active = number;
    options().forEach((option, i) => option.setAttribute("aria-selected", i === active));
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options()[active].id);
      options()[active].scrollIntoView({ block: "nearest" });
    }
  }

  const close = () => setOpen(false);

  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setOpen(true, active < 0 && step < 0 ? count - 1 : active + step >= count ? -1 : Math.max(-1, active + step));
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      choose(options()[active].textContent);
    } else if (event.key === "Tab") close();
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) choose(option.textContent);
  });

  return {
    close,
    /** Offers these texts; none closes the list. */
    show(texts) {
      list.replaceChildren(...texts.map((text, i) => made("li", text, { id: `suggestion-${i}`, role: "option" })));
      setOpen(texts.length > 0);
    },
  };
}
