// The strip under the title of a page: open what a link leads to, share the page (phones have a way of their own, elsewhere the address is copied), print.
(() => {
  const strip = document.querySelector(".page-strip");
  if (!strip) return;
  const opens = strip.querySelector("[data-opens]");
  opens.addEventListener("click", () => { document.querySelector(opens.hash).open = true; });

  const share = strip.querySelector("[data-share]");
  share.addEventListener("click", () => {
    const page = { title: document.title, url: document.querySelector("link[rel=canonical]")?.href ?? location.href };
    if (navigator.share && matchMedia("(pointer: coarse)").matches) navigator.share(page).catch(() => {});
    else globalThis.copied(page.url, share, share.dataset.shared);
  });

  const print = strip.querySelector("[data-print]");
  print.addEventListener("click", () => globalThis.print());
  for (const button of [share, print]) button.hidden = false;
})();
