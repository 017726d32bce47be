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
    const { words, ranges, wholeFirst } = globalThis.searchText;
    const wanted = words(query.slice(0, 200));
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("script, style, svg, .headerlink, .print-only")) nodes.push(walker.currentNode);
    }
    const found = wholeFirst(nodes.flatMap((node) => ranges(node.data, wanted).map((range) => [...range, node])));
    for (const [start, end, , , node] of found.reverse()) {
      const marked = node.splitText(start);
      marked.splitText(end - start);
      const element = document.createElement("mark");
      marked.replaceWith(element);
      element.append(marked);
    }
  };

  load("fold.js").then(() => load("marks.js")).then(mark);
})();
