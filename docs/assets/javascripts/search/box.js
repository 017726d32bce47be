// What Material's search box lacks: text that arrives without a key (pasted, dictated, composed), an index that is loaded as soon
// as the reader goes to search, and words for “nothing found” with suggestions.
(() => {
  const box = document.querySelector("[data-md-component=search-query]");
  const list = document.querySelector(".md-search-result__list");
  const meta = document.querySelector(".md-search-result__meta");
  if (!box || !list || !meta) return;

  const words = JSON.parse(document.getElementById("__words").textContent);

  const typed = () => box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  box.addEventListener("input", typed);
  box.addEventListener("compositionend", typed);

  // Material asks the worker only when the text changes: a blank, taken back at once, is a question without an answer.
  box.addEventListener("focus", () => {
    if (box.value) return;
    box.value = " ";
    typed();
    box.value = "";
    typed();
  }, { once: true });

  new MutationObserver(() => {
    const scores = [...list.querySelectorAll("[data-md-score]")].map((article) => Number(article.dataset.mdScore));
    if (!scores.some((score) => score < 0)) return;
    meta.textContent = words[scores.length > 1 ? "search.nearest" : "search.glossary"];
  }).observe(list, { childList: true });
})();
