// “Copy link”: the address of the page as it is filtered.
for (const button of document.querySelectorAll("[data-copy-link]")) {
  button.hidden = false;
  button.addEventListener("click", () => globalThis.copied(location.href, button, button.dataset.copied));
}
