// “Copy link”: the address of the page as it is filtered. Browsers give pages on http:// no clipboard: there the address is copied as by hand.
(() => {
  for (const button of document.querySelectorAll("[data-copy-link]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      if (navigator.clipboard) await navigator.clipboard.writeText(location.href);
      else {
        const text = Object.assign(document.createElement("textarea"), { value: location.href });
        button.after(text);
        text.select();
        document.execCommand("copy");
        text.remove();
      }
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
})();
