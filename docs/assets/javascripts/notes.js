// The sources of a sentence, on a card beside its mark (card.js), so that the reader keeps the place. Without this script the mark leads to the list.
(() => {
  const list = document.querySelector(".footnote > ol");
  if (!list) return;
  const words = JSON.parse(document.getElementById("__words").textContent);
  const notes = [...list.children];

  const sources = document.createElement("ol");
  sources.className = "glance-sources";
  const source = (number) => {
    const item = Object.assign(document.createElement("li"), { value: number });
    for (const part of notes[number - 1].children) item.append(...part.cloneNode(true).childNodes);
    item.querySelectorAll(".footnote-backref, .print-only").forEach((part) => part.remove());
    return item;
  };

  const fill = async (mark) => {
    sources.replaceChildren(...(mark.dataset.notes ?? mark.textContent).split(" ").map(source));
    return { nodes: [sources], said: [...sources.children].map((item) => `${item.value}: ${item.textContent.trim()}`).join(" ") };
  };

  globalThis.offerCards({ has: (link) => link.matches(".footnote-ref"), fill, open: words["theme.all-sources"] });
})();
