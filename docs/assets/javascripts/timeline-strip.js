// Above a timeline: how many events each decade has, year by year and by theme. A decade is a button that sets the period of the filter.
(() => {
  const strip = document.querySelector("[data-strip]");
  const form = document.querySelector('form[data-filter="events"]');
  if (!strip || !form) return;
  const SVG = "http://www.w3.org/2000/svg";
  const themes = [...form.elements.theme.options].map(({ value }) => value).filter(Boolean);
  const events = [...document.querySelectorAll("li.event[data-theme]")].map(({ dataset }) => ({ year: Number(dataset.from), theme: dataset.theme }));
  const perYear = Map.groupBy?.(events, ({ year }) => year) ?? events.reduce((years, event) => years.set(event.year, [...(years.get(event.year) ?? []), event]), new Map());
  const most = Math.max(...[...perYear.values()].map((year) => year.length));
  const decades = [...new Set(events.map(({ year }) => Math.floor(year / 10) * 10))].sort((one, other) => one - other);
  strip.hidden = false;
  strip.setAttribute("role", "group");
  strip.setAttribute("aria-label", strip.dataset.strip);

  const draw = (decade) => {
    const picture = document.createElementNS(SVG, "svg");
    picture.setAttribute("viewBox", "0 0 40 48");
    picture.setAttribute("preserveAspectRatio", "none");
    picture.setAttribute("aria-hidden", "true");
    for (let year = decade; year < decade + 10; year += 1) {
      let top = 48;
      for (const theme of themes) {
        const count = (perYear.get(year) ?? []).filter((event) => event.theme === theme).length;
        if (!count) continue;
        const bar = document.createElementNS(SVG, "rect");
        const height = (count / most) * 48;
        top -= height;
        for (const [name, value] of Object.entries({ x: (year - decade) * 4, y: top, width: 3.4, height, "data-theme": theme })) bar.setAttribute(name, value);
        picture.append(bar);
      }
    }
    return picture;
  };

  const set = (name, value) => {
    form.elements[name].value = value;
  };
  const decadeButtons = decades.map((decade) => {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    const count = events.filter(({ year }) => year >= decade && year < decade + 10).length;
    const label = Object.assign(document.createElement("span"), { textContent: decade });
    const number = Object.assign(document.createElement("small"), { textContent: count });
    button.append(draw(decade), label, number);
    button.addEventListener("click", () => {
      const chosen = button.getAttribute("aria-pressed") === "true";
      set("from", chosen ? "" : decade);
      set("to", chosen ? "" : decade + 9);
      form.dispatchEvent(new Event("input"));
    });
    return { button, pressed: () => form.elements.from.value === String(decade) && form.elements.to.value === String(decade + 9) };
  });
  const themeButtons = [...form.elements.theme.options].filter(({ value }) => value).map(({ value, textContent }) => {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent });
    button.dataset.theme = value;
    button.addEventListener("click", () => {
      set("theme", form.elements.theme.value === value ? "" : value);
      form.dispatchEvent(new Event("input"));
    });
    return { button, pressed: () => form.elements.theme.value === value };
  });
  const press = () => {
    for (const { button, pressed } of [...decadeButtons, ...themeButtons]) button.setAttribute("aria-pressed", pressed());
  };
  for (const [name, buttons] of [["decades", decadeButtons], ["themes", themeButtons.length > 1 ? themeButtons : []]]) {
    const row = Object.assign(document.createElement("div"), { className: name });
    row.append(...buttons.map(({ button }) => button));
    strip.append(row);
  }
  form.addEventListener("filtered", press);
  press();
})();
