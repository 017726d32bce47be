// Mark on the page what the reader has searched for: each ?h= in the address, as the result list writes it.
(() => {
  const wanted = new URLSearchParams(location.search).getAll("h").filter((word) => word.trim()).slice(0, 12);
  const article = document.querySelector(".md-content__inner");
  const here = document.currentScript.src;
  if (!wanted.length || !article) return;

  const mark = () => {
    const { normal, source, compiled } = globalThis.searchText;
    const patterns = wanted.map((word) => source(normal(word.slice(0, 200)))).filter(Boolean);
    if (!patterns.length) return;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("script, style, svg, .headerlink, .print-only")) nodes.push(walker.currentNode);
    }
    for (const node of nodes) {
      for (const found of [...node.data.matchAll(compiled(patterns.join("|")))].reverse()) {
        const part = node.splitText(found.index);
        part.splitText(found[0].length);
        const element = document.createElement("mark");
        part.replaceWith(element);
        element.append(part);
      }
    }
  };

  if (globalThis.searchText) return mark();
  const script = document.createElement("script");
  script.src = new URL("search/pattern.js", here).href;
  script.onload = mark;
  document.head.append(script);
})();
