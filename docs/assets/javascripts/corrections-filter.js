// Filter the corrections by what kind of error they are and how sure they are. The state stands in the address (?kind=…&confidence=…).
(() => {
  const form = document.querySelector("[data-corrections-filter]");
  if (!form) return;
  const state = document.querySelector("[data-corrections-state]");
  const entries = [...document.querySelectorAll("section.correction")];
  const fields = ["origin", "kind", "confidence"];
  form.hidden = false;

  const apply = () => {
    let count = 0;
    for (const entry of entries) {
      entry.hidden = fields.some((name) => form.elements[name].value && entry.dataset[name] !== form.elements[name].value);
      if (!entry.hidden) count += 1;
    }
    state.textContent = count ? state.dataset.shown.replace("{count}", count) : state.dataset.none;
  };

  const query = new URLSearchParams(location.search);
  for (const name of fields) {
    if (query.has(name)) form.elements[name].value = query.get(name);
  }
  form.addEventListener("input", () => {
    const chosen = new URLSearchParams(fields.map((name) => [name, form.elements[name].value]).filter(([, value]) => value)).toString();
    history.replaceState(null, "", location.pathname + (chosen ? `?${chosen}` : "") + location.hash);
    document.querySelector("[data-language-toggle]")?.dispatchEvent(new Event("focus"));
    apply();
  });
  form.addEventListener("reset", () => setTimeout(() => form.dispatchEvent(new Event("input"))));
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
