// The box's side of the search: begins it when it is first wanted, in a worker or, from file://, in this page.
(() => {
  const here = document.currentScript.src;
  const address = (name) => new URL(name, here).href;
  // In the order in which they need each other. This script is joined with the guide’s others, in the folder above theirs.
  const SCRIPTS = ["search/pattern.js", "search/words.js", "search/scan.js", "search/spelling.js", "search/match.js", "search/called.js", "search/cover.js", "search/rank.js", "search/answer.js", "search/engine.js", "search/results.js", "search/service.js"];

  const script = (source) =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = source;
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });

  const inWorker = (folder, receive) => {
    const worker = new Worker(address("search/worker.js"));
    worker.onmessage = ({ data }) => receive(data);
    worker.onerror = () => receive({ failed: true });
    worker.postMessage({ folder: folder.href, scripts: SCRIPTS.map(address) });
    return (question) => worker.postMessage(question);
  };

  const inPage = (folder, receive) => {
    let service = null;
    let asked = null;
    const begin = async () => {
      for (const name of SCRIPTS) await script(address(name));
      service = new globalThis.searchText.Service(receive);
      if (asked) service.ask(asked);
      await script(`${folder}names.js`);
      service.names(globalThis.searchNames);
      await script(`${folder}texts.js`);
      service.texts(globalThis.searchTexts);
    };
    begin().catch(() => receive({ failed: true }));
    return (question) => (service ? service.ask(question) : (asked = question));
  };

  // → ask(question); `receive` gets every answer.
  const begin = (folder, receive) => (location.protocol === "file:" ? inPage : inWorker)(folder, receive);

  globalThis.searchClient = { begin };
})();
