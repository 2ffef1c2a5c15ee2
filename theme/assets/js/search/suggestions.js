// The list of completions below the field: a combobox as the ARIA Authoring Practices describe it.

/**
 * @param input the field; list the element of the listbox
 * @param choose called with the text that was chosen
 */
export function suggestionsFor(input, list, choose) {
  let active = -1;
  const options = () => [...list.children];

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    setActive(-1);
  }

  function setActive(number) {
    active = number;
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options()[active].id);
      options()[active].scrollIntoView({ block: "nearest" });
    }
  }

  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(active < 0 && step < 0 ? count - 1 : active + step >= count ? -1 : Math.max(-1, active + step));
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      choose(options()[active].textContent);
      close();
    } else if (event.key === "Tab") close();
  });
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const option = event.target.closest("[role=option]");
    if (option) {
      choose(option.textContent);
      close();
    }
  });

  return {
    close,
    /** Offers these texts; none closes the list. */
    show(texts) {
      list.replaceChildren(...texts.map((text, i) => {
        const option = document.createElement("li");
        option.id = `suggestion-${i}`;
        option.setAttribute("role", "option");
        option.textContent = text;
        return option;
      }));
      if (texts.length === 0) close();
      else {
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
        setActive(-1);
      }
    },
  };
}
