// Keep the place when the language is switched: the ids of sections are the same in both languages. The place is the heading that the
// reader last passed; on the first screen of a page it is the page itself.
(() => {
  const toggle = document.querySelector("[data-language-toggle]");
  const article = document.querySelector(".md-content__inner");
  if (!toggle || !article) return;
  const page = toggle.getAttribute("href").split("#")[0];
  const headings = [...article.querySelectorAll("h2[id], h3[id], h4[id]")];
  const below = () => document.querySelector(".md-header").getBoundingClientRect().bottom + innerHeight / 4;

  const passed = () => {
    if (scrollY === 0) return location.hash;
    const line = below();
    const heading = headings.findLast((candidate) => !candidate.closest("[hidden]") && candidate.getBoundingClientRect().top < line);
    return heading ? `#${heading.id}` : "";
  };
  const follow = () => toggle.setAttribute("href", page + location.search + passed());
  for (const event of ["click", "focus", "pointerenter"]) toggle.addEventListener(event, follow);
  addEventListener("hashchange", follow);
  follow();
})();
