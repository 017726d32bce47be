// Copies a text, and says so on the button for two seconds. Browsers give pages on http:// no clipboard: there it is copied as by hand.
globalThis.copied = async (text, button, words) => {
  if (navigator.clipboard) await navigator.clipboard.writeText(text);
  else {
    const field = Object.assign(document.createElement("textarea"), { value: text });
    button.after(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  const label = button.textContent;
  button.textContent = words;
  setTimeout(() => { button.textContent = label; }, 2000);
};
