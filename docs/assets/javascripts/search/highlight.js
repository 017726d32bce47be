// Mark on the page what the reader has searched for: ?h= in the address, as the result list writes it.
(() => {
  const query = new URLSearchParams(location.search).get("h");
  const article = document.querySelector(".md-content__inner");
  const here = document.currentScript.src;
  if (!query || !article) return;

  const load = (name) =>
    new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = new URL(name, here).href;
      script.onload = resolve;
      document.head.append(script);
    });

  const mark = () => {
    const { words, ranges } = globalThis.searchText;
    const wanted = words(query.slice(0, 200));
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) if (walker.currentNode.parentElement.closest("script, style, svg, .headerlink") === null) nodes.push(walker.currentNode);
    for (const node of nodes) {
      for (const [start, end] of ranges(node.data, wanted).reverse()) {
        const found = node.splitText(start);
        found.splitText(end - start);
        const element = document.createElement("mark");
        found.replaceWith(element);
        element.append(found);
      }
    }
  };

  load("fold.js").then(() => load("marks.js")).then(mark);
})();
