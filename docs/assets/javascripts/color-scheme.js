// Before the first paint: the color scheme that the reader chose, else the one of the system. Material's own script sets it
// after the page is shown, and a page in dark mode would begin with a white flash. The names are those of the palette in mkdocs.yml.
(() => {
  const { media, scheme } = __md_get("__palette")?.color ?? {};
  const dark = !scheme || media === "(prefers-color-scheme)" ? matchMedia("(prefers-color-scheme: dark)").matches : scheme === "slate";
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    document.body.setAttribute("data-md-color-scheme", dark ? "slate" : "default");
  }).observe(document.documentElement, { childList: true });
})();
