// Sort the tables of records by a column. The state stands in the address (?sort=5 the fifth column, ?sort=-5 from the end).
(() => {
  const tables = [...document.querySelectorAll(".md-content__inner table")].filter((table) => table.tBodies[0]?.querySelector("[data-item]"));
  if (!tables.length || !document.querySelector("form[data-filter]")) return;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.querySelector("time")?.getAttribute("datetime") ?? cell.textContent.trim();
  };
  const rowsOf = new Map(tables.map((table) => [table, [...table.tBodies[0].rows]]));

  const sort = (column, descending) => {
    for (const [table, rows] of rowsOf) {
      const heads = [...table.tHead.rows[0].cells];
      heads.forEach((head, index) => {
        if (index === column) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      if (!heads[column]) continue;
      const sorted = rows.toSorted((one, other) => order.compare(key(one, column), key(other, column)));
      table.tBodies[0].append(...(descending ? sorted.reverse() : sorted));
    }
  };

  for (const table of tables) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "sort" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const descending = head.getAttribute("aria-sort") === "ascending";
        sort(column, descending);
        const query = new URLSearchParams(location.search);
        query.set("sort", (descending ? -1 : 1) * (column + 1));
        history.replaceState(null, "", `${location.pathname}?${query}${location.hash}`);
        document.querySelector("[data-language-toggle]")?.dispatchEvent(new Event("focus"));
      });
    });
  }
  const asked = Number(new URLSearchParams(location.search).get("sort"));
  if (asked) sort(Math.abs(asked) - 1, asked < 0);
})();
