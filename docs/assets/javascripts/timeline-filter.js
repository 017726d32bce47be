// Filter a timeline by theme, actor and period. The state stands in the address (?theme=…&actor=…&from=…&to=…), so that a
// filtered view can be linked, cited and printed. Without this script everything is visible.
(() => {
  const form = document.querySelector("[data-timeline-filter]");
  const state = document.querySelector("[data-timeline-state]");
  if (!form || !state) return;
  const events = [...document.querySelectorAll("li.event[data-theme]")];
  const fields = ["theme", "actor", "from", "to"];
  form.hidden = false;

  // The references of the page, each with the marks that lead to it; the number stays when others are hidden.
  const marksOf = new Map();
  for (const mark of document.querySelectorAll("a.footnote-ref")) {
    const id = mark.hash.slice(1);
    marksOf.set(id, [...(marksOf.get(id) ?? []), mark]);
  }
  const references = [...document.querySelectorAll(".footnote > ol > li")].map((item, index) => {
    item.value = index + 1;
    return { item, marks: marksOf.get(item.id) ?? [] };
  });

  const wanted = () => Object.fromEntries(fields.map((name) => [name, form.elements[name].value.trim()]));

  const matches = (event, { theme, actor, from, to }) =>
    (!theme || event.dataset.theme === theme) &&
    (!actor || event.dataset.actors.split(" ").includes(actor)) &&
    (!from || Number(event.dataset.to) >= Number(from)) &&
    (!to || Number(event.dataset.from) <= Number(to));

  const hideEmptySections = () => {
    for (const list of document.querySelectorAll("ol.timeline")) {
      list.hidden = ![...list.children].some((event) => !event.hidden);
    }
    for (const heading of document.querySelectorAll(".md-content h3[id^='year-']")) {
      heading.hidden = heading.nextElementSibling?.hidden ?? false;
    }
    for (const heading of document.querySelectorAll(".md-content h2[id^='decade-'], .md-content h2#planned")) {
      let next = heading.nextElementSibling;
      let shown = false;
      while (next && next.tagName !== "H2") {
        shown ||= next.matches("ol.timeline") && !next.hidden;
        next = next.nextElementSibling;
      }
      heading.hidden = !shown;
      if (heading.nextElementSibling?.tagName === "P") heading.nextElementSibling.hidden = !shown;
    }
  };

  const describe = (filter, count) => {
    const chosen = ["theme", "actor"].filter((name) => filter[name]).map((name) => {
      const select = form.elements[name];
      return select.selectedOptions[0].textContent;
    });
    if (filter.from || filter.to) chosen.push(`${state.dataset.period} ${filter.from || "…"}–${filter.to || "…"}`);
    const what = chosen.length ? chosen.join(" / ") : state.dataset.everything;
    state.textContent = `${what} — ${count ? state.dataset.shown.replace("{count}", count) : state.dataset.none}`;
  };

  const apply = () => {
    const filter = wanted();
    let count = 0;
    for (const event of events) {
      event.hidden = !matches(event, filter);
      if (!event.hidden) count += 1;
    }
    hideEmptySections();
    for (const { item, marks } of references) item.hidden = marks.length > 0 && marks.every((mark) => mark.closest("[hidden]"));
    describe(filter, count);
    return filter;
  };

  const remember = (filter) => {
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
    const text = query.toString();
    history.replaceState(null, "", location.pathname + (text ? `?${text}` : "") + location.hash);
    document.querySelector("[data-language-toggle]")?.dispatchEvent(new Event("focus"));
  };

  const query = new URLSearchParams(location.search);
  for (const name of fields) {
    if (query.has(name)) form.elements[name].value = query.get(name);
  }
  form.addEventListener("input", () => remember(apply()));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => remember(apply())));
  apply();
  if (location.hash && query.size) document.getElementById(location.hash.slice(1))?.scrollIntoView();
})();
