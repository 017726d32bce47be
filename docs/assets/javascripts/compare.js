// Compare two to four records of a table side by side: a box in each row, the facts of the table in columns. The choice stands in the address
// (?compare=igs.qzss).
(() => {
  const place = document.querySelector("[data-compare]");
  if (!place) return;
  const rows = new Map([...document.querySelectorAll(`[data-item^="${place.dataset.compare}/"]`)].map((mark) => [mark.dataset.item.split("/")[1], mark.closest("tr")]));
  const MOST = 4;
  const make = (tag, values, ...children) => {
    const made = Object.assign(document.createElement(tag), values);
    made.append(...children);
    return made;
  };
  const copies = (cell) => [...cell.cloneNode(true).childNodes].filter((node) => !node.matches?.(".compare-box, sup"));
  const name = (row) => copies(row.cells[0]).map((node) => node.textContent).join("").trim();
  const boxes = new Map();

  const show = () => {
    const chosen = [...boxes].filter(([, box]) => box.checked).map(([id]) => id);
    for (const box of boxes.values()) box.disabled = !box.checked && chosen.length >= MOST;
    place.hidden = false;
    place.replaceChildren(make("p", { textContent: place.dataset.choose }));
    if (chosen.length > 1) {
      const picked = chosen.map((id) => rows.get(id));
      const head = make("tr", {}, make("th", { scope: "col", textContent: place.dataset.fact }), ...picked.map((row) => make("th", { scope: "col" }, ...copies(row.cells[0]))));
      const facts = [...picked[0].cells].slice(1).map((cell, index) =>
        make("tr", {}, make("th", { scope: "row", textContent: cell.dataset.label }), ...picked.map((row) => {
          const fact = make("td", {}, ...copies(row.cells[index + 1]));
          fact.dataset.label = name(row);
          return fact;
        })));
      const clear = make("button", { type: "button", textContent: place.dataset.clear });
      clear.addEventListener("click", () => {
        for (const box of boxes.values()) box.checked = false;
        changed();
      });
      const wrap = make("div", { className: "compare-table", tabIndex: 0 }, make("table", {}, make("caption", { textContent: place.getAttribute("aria-label") }), make("thead", {}, head), make("tbody", {}, ...facts)));
      wrap.setAttribute("role", "group");
      wrap.setAttribute("aria-label", place.getAttribute("aria-label"));
      place.append(wrap, clear);
    }
    return chosen;
  };

  const changed = () => {
    const chosen = show();
    const query = new URLSearchParams(location.search);
    if (chosen.length) query.set("compare", chosen.join("."));
    else query.delete("compare");
    history.replaceState(null, "", location.pathname + (query.size ? `?${query}` : "") + location.hash);
    document.querySelector("[data-language-toggle]")?.dispatchEvent(new Event("focus"));
  };

  const asked = (new URLSearchParams(location.search).get("compare") ?? "").split(".").filter((id) => rows.has(id)).slice(0, MOST);
  for (const [id, row] of rows) {
    const box = make("input", { type: "checkbox", className: "compare-box", checked: asked.includes(id) });
    box.setAttribute("aria-label", `${place.getAttribute("aria-label")}: ${name(row)}`);
    box.addEventListener("change", changed);
    row.cells[0].prepend(box);
    boxes.set(id, box);
  }
  show();
  if (asked.length > 1) place.scrollIntoView();
})();
