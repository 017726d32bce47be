// The search box: opens, asks, keeps the query in the address, and is used with keys alone. Nothing is loaded before it is opened.
(() => {
  const box = document.querySelector(".md-search");
  const toggle = document.getElementById("__search");
  if (!box || !toggle) return;

  const { begin, List } = globalThis.searchClient;
  const input = box.querySelector("[data-md-component=search-query]");
  const words = JSON.parse(document.getElementById("__words").textContent);
  const root = new URL(box.dataset.root, document.baseURI);
  const list = new List(box, root, words, (kind) => ask(kind));
  let send = null;
  let asked = { id: 0, query: "", kind: null };
  let answered = 0;
  let opens = 0; // the question whose first result Enter has asked for before it was answered

  const receive = (answer) => {
    if (answer.failed) {
      send = null; // the next question tries again
      list.failed();
    } else if (answer.id === asked.id) {
      list.draw(answer, asked.kind, answered === asked.id);
      answered = asked.id;
      if (opens === answered) openFirst();
    }
  };

  const openFirst = () => box.querySelector(".md-search-result__link")?.click();

  const load = () => (send ??= begin(new URL("search/", root), receive));

  const ask = (kind = null) => {
    const query = input.value;
    asked = { id: asked.id + 1, query, kind };
    remember(query);
    if (!query.trim()) return list.clear();
    load();
    list.searching();
    send(asked);
  };

  // The query, as typed, is in the address while the box is open: Back and a shared address show it again.
  const remember = (query) => {
    const address = new URL(location.href);
    if (query.trim()) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };

  const isOpen = () => toggle.checked;
  const setOpen = (open) => {
    if (isOpen() === open) return;
    toggle.checked = open;
    toggle.dispatchEvent(new Event("change"));
  };

  toggle.addEventListener("change", () => {
    if (isOpen()) {
      load();
      if (document.activeElement !== input) input.focus();
    } else {
      remember("");
      if (box.contains(document.activeElement)) document.activeElement.blur();
    }
  });
  input.addEventListener("focus", () => {
    setOpen(true);
    load();
    if (input.value && asked.query !== input.value) ask();
    else remember(input.value);
  });
  for (const event of ["input", "compositionend"]) input.addEventListener(event, () => input.value !== asked.query && ask());
  input.form.addEventListener("submit", (event) => event.preventDefault());
  input.form.addEventListener("reset", () => setTimeout(() => { ask(); input.focus(); }));

  // What the reader has typed counts, not what was on the list when Enter came.
  const enter = () => {
    if (answered === asked.id) openFirst();
    else opens = asked.id;
  };

  const links = () => [...box.querySelectorAll(".search-answer a, .md-search-result__link")].filter((link) => link.checkVisibility?.() ?? true);
  const move = (step) => {
    const places = [input, ...links()];
    const now = Math.max(0, places.indexOf(document.activeElement));
    places[(now + step + places.length) % places.length].focus();
  };

  const inBox = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => setOpen(false),
    Enter: enter,
  };

  addEventListener("keydown", (event) => {
    // Keys that an input method takes are its own: Safari reports the Enter that ends a composition as 229 after it has ended.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (isOpen() && box.contains(event.target) && inBox[event.key]) {
      if (event.key === "Enter" && event.target !== input) return;
      inBox[event.key]();
      event.preventDefault();
    } else if (!isOpen() && !isTyping && ["/", "f", "s"].includes(event.key)) {
      setOpen(true);
      event.preventDefault();
    } else if (isOpen() && event.key === "Escape") setOpen(false);
  });

  const shared = new URLSearchParams(location.search).get("q");
  if (shared?.trim()) {
    input.value = shared;
    setOpen(true);
    ask();
  }
})();
