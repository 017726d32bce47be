// “Copy” beside each form of citing a page. Browsers give pages on http:// no clipboard: there the text is selected and copied as by hand.
(() => {
  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text.textContent);
    getSelection().selectAllChildren(text);
    document.execCommand("copy");
  };
  for (const button of document.querySelectorAll("[data-copy-citation]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await copy(button.previousElementSibling);
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
})();
