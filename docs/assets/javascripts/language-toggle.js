// Keep the section when the language is switched: the ids of sections are the same in both languages.
(() => {
  const toggle = document.querySelector("[data-language-toggle]");
  if (!toggle) return;
  const page = toggle.getAttribute("href").split("#")[0];
  const follow = () => toggle.setAttribute("href", page + location.search + location.hash);
  addEventListener("hashchange", follow);
  toggle.addEventListener("click", follow);
  toggle.addEventListener("focus", follow);
  toggle.addEventListener("pointerenter", follow);
  follow();
})();
