// Filter the records of a page: rows of tables, entries below their headings, events of a timeline. The fields stand in the form, their values in
// the data- attributes of each record; the state stands in the address (?term=near&to=mod), so that a filtered list can be linked, cited and
// printed. Where a page has several filters, each name begins with the kind (?systems.state=planned). Without this script everything is visible.
(() => {
  const forms = [...document.querySelectorAll("form[data-filter]")];
  const article = document.querySelector(".md-content__inner");
  if (!forms.length || !article) return;

  const level = (element) => (/^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 7);
  const below = (heading, ends) => {
    const found = [];
    for (let next = heading.nextElementSibling; next && !ends(next); next = next.nextElementSibling) found.push(next);
    return found;
  };
  const period = (item) => [item.dataset.from, item.dataset.to].map(Number);

  // A record and the elements that show it: a row, a block, or a heading with all that is below it.
  const items = [...article.querySelectorAll("[data-item]")].map((mark) => {
    const element = mark.closest("tr") ?? mark;
    const parts = level(element) < 7 ? [element, ...below(element, (next) => level(next) < 7 || next.matches("[data-item]"))] : [element];
    return { mark, parts, kind: mark.dataset.item.split("/")[0], text: parts.map((part) => part.textContent).join(" ").normalize("NFKC").toLowerCase() };
  });
  const hiddenParts = new Set();

  // The references of the page, each with the marks that lead to it; the number stays when others are hidden.
  const marksOf = new Map();
  for (const mark of article.querySelectorAll(".footnote-ref")) {
    for (const note of (mark.dataset.notes ?? mark.textContent).match(/\d+/g)) marksOf.set(note, [...(marksOf.get(note) ?? []), mark]);
  }
  const references = [...article.querySelectorAll(".footnote > ol > li")].map((item, index) => {
    item.value = index + 1;
    return { item, marks: marksOf.get(String(index + 1)) ?? [] };
  });

  // The sections that hold records, innermost last: a section all of whose records are hidden is hidden whole.
  const sections = [...article.querySelectorAll("h2, h3, h4")].filter((heading) => !heading.closest("[data-item]") && !heading.matches("[data-item]")).map((heading) => {
    const parts = [heading, ...below(heading, (next) => level(next) <= level(heading) && !next.matches("[data-item]"))];
    return { parts, items: items.filter(({ parts: [first] }) => parts.some((part) => part.contains(first))) };
  }).filter((section) => section.items.length && !section.parts.some((part) => part.matches("form[data-filter]")));
  const lists = [...article.querySelectorAll("ol.timeline")];
  const links = [...document.querySelectorAll(".md-nav--secondary a, .jumps a")].filter((link) => link.hash);

  const controls = (form) => [...form.elements].filter((control) => control.name);
  const parameter = (form, name) => (forms.length > 1 ? `${form.dataset.filter}.${name}` : name);
  const state = (form) => article.querySelector(`[data-filter-state="${form.dataset.filter}"]`);

  const matches = (item, { name, value, dataset }) => {
    if (name === "text") return value.normalize("NFKC").toLowerCase().split(/\s+/).every((word) => item.text.includes(word));
    if (name === "order") return true;
    if (name === "from") return period(item.mark)[1] >= Number(value);
    if (name === "to" && item.mark.dataset.from) return period(item.mark)[0] <= Number(value);
    return (item.mark.dataset[dataset.field ?? name] ?? "").split(" ").includes(value);
  };

  const describe = (form, wanted, count) => {
    const said = state(form);
    const years = Object.fromEntries(wanted.filter(({ type }) => type === "number").map(({ name, value }) => [name, value]));
    const chosen = wanted.filter(({ type, name }) => type !== "number" && name !== "order").map((control) => control.selectedOptions?.[0].textContent ?? control.value.trim());
    if (years.from || years.to) chosen.push(`${said.dataset.period} ${years.from ?? "…"}–${years.to ?? "…"}`);
    said.textContent = `${chosen.join(" / ") || said.dataset.everything} — ${count ? said.dataset.shown.replace("{count}", count) : said.dataset.none}`;
  };

  let newestFirst = false;
  const turn = (newest) => {
    if (newest === newestFirst) return;
    newestFirst = newest;
    const decades = [...article.querySelectorAll(":scope > h2[id^='decade-'], :scope > h2#planned")];
    if (!decades.length) return;
    const groups = (headings, ends) => headings.map((heading) => [heading, ...below(heading, ends)]);
    const place = document.createComment("");
    decades[0].before(place);
    const turned = groups(decades, (next) => level(next) <= 2).reverse().flatMap((decade) => {
      const years = groups(decade.filter((part) => part.tagName === "H3"), (next) => level(next) <= 3).reverse().flat();
      return [...decade.filter((part) => !years.includes(part)), ...years];
    });
    place.after(...turned);
    place.remove();
    for (const list of lists) list.append(...[...list.children].reverse());
    for (const contents of document.querySelectorAll(".md-nav--secondary ul")) {
      const entries = [...contents.children];
      const last = entries.filter((entry) => entry.querySelector("a")?.hash === "#references");
      contents.append(...entries.filter((entry) => !last.includes(entry)).reverse(), ...last);
    }
    for (const row of article.querySelectorAll(".jumps")) row.append(...[...row.querySelectorAll("a")].reverse().flatMap((link) => [link, " "]));
  };

  // The hash of the address may lead to what is hidden: say so, and offer to show it.
  const tellHidden = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const holder = target?.closest("[hidden]") && (items.find(({ parts }) => parts.some((part) => part.contains(target)))?.kind ?? forms[0].dataset.filter);
    for (const form of forms) {
      const said = article.querySelector(`[data-filter-hidden="${form.dataset.filter}"]`);
      said.hidden = form.dataset.filter !== holder;
      said.replaceChildren();
      if (said.hidden) continue;
      const clear = Object.assign(document.createElement("button"), { type: "button", textContent: said.dataset.clear });
      clear.addEventListener("click", () => {
        form.reset();
        setTimeout(() => target.scrollIntoView());
      });
      said.append(said.dataset.hidden, " ", clear);
      said.scrollIntoView({ block: "center" });
      return;
    }
  };

  const apply = () => {
    for (const part of hiddenParts) part.hidden = false;
    hiddenParts.clear();
    const hide = (part) => {
      if (part.hidden) return;
      part.hidden = true;
      hiddenParts.add(part);
    };
    const hiddenItems = new Set();
    for (const form of forms) {
      const wanted = controls(form).filter(({ value }) => value.trim());
      const own = items.filter(({ kind }) => kind === form.dataset.filter);
      const shown = own.filter((item) => wanted.every((control) => matches(item, control)));
      for (const item of own) {
        if (shown.includes(item)) continue;
        hiddenItems.add(item);
        item.parts.forEach(hide);
      }
      describe(form, wanted, new Set(shown.map(({ mark }) => mark.dataset.item)).size);
      if (form.elements.order) turn(form.elements.order.value === "newest");
    }
    for (const section of sections) {
      if (section.items.every((item) => hiddenItems.has(item))) section.parts.forEach(hide);
    }
    for (const list of lists) if ([...list.children].every((item) => item.hidden)) hide(list);
    for (const { item, marks } of references) item.hidden = marks.length > 0 && marks.every((mark) => mark.closest("[hidden]"));
    for (const link of links) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      (link.closest("li") ?? link).hidden = Boolean(target?.closest("[hidden]"));
    }
  };

  const remember = () => {
    const query = new URLSearchParams(location.search);
    for (const form of forms) {
      for (const { name, value } of controls(form)) {
        if (value.trim()) query.set(parameter(form, name), value.trim());
        else query.delete(parameter(form, name));
      }
    }
    const text = query.toString();
    history.replaceState(null, "", location.pathname + (text ? `?${text}` : "") + location.hash);
    document.querySelector("[data-language-toggle]")?.dispatchEvent(new Event("focus"));
  };

  const query = new URLSearchParams(location.search);
  for (const form of forms) {
    form.hidden = false;
    for (const control of controls(form)) {
      control.value = query.get(parameter(form, control.name)) ?? "";
    }
    const changed = () => {
      apply();
      remember();
      tellHidden();
      form.dispatchEvent(new Event("filtered"));
    };
    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(changed));
  }
  addEventListener("hashchange", tellHidden);
  apply();
  tellHidden();
  if (location.hash && query.size) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
})();
