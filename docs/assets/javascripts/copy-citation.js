// “Copy” beside each form of citing a page.
for (const button of document.querySelectorAll("[data-copy-citation]")) {
  button.hidden = false;
  button.addEventListener("click", () => globalThis.copied(button.previousElementSibling.textContent, button, button.dataset.copied));
}
