// The sources of a sentence, on a card beside its mark (card.js), so that the reader keeps the place. Without this script the mark leads to the list.
(() => {
  const notes = [...document.querySelectorAll(".footnote li")];
  if (!notes.length) return;
  const words = JSON.parse(document.getElementById("__words").textContent);
  const column = (element) => element.closest(".parallel-row > *")?.lang; // where two languages stand side by side, each has its own numbers

  const sources = document.createElement("ol");
  sources.className = "glance-sources";
  const source = ([number, note]) => {
    const item = Object.assign(document.createElement("li"), { value: number });
    for (const part of note.children) item.append(...part.cloneNode(true).childNodes);
    item.querySelectorAll(".footnote-backref, .print-only").forEach((part) => part.remove());
    return item;
  };

  const fill = async (mark) => {
    const numbered = new Map(notes.filter((note) => column(note) === column(mark)).map((note, index) => [note.value || index + 1, note]));
    const numbers = (mark.dataset.notes ?? mark.textContent).match(/\d+/g).map(Number);
    sources.replaceChildren(...numbers.map((number) => [number, numbered.get(number)]).map(source));
    return { nodes: [sources], said: [...sources.children].map((item) => `${item.value}: ${item.textContent.trim()}`).join(" ") };
  };

  globalThis.offerCards({ has: (link) => link.matches(".footnote-ref"), fill, open: words["theme.all-sources"] });
})();
