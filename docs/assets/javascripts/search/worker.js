// The search worker behind Material's search box; it speaks Material's messages. As long as nobody searches it has loaded nothing
// but itself: the library and the index of the language come with the first query.
(() => {
  const SETUP = 0;
  const READY = 1;
  const QUERY = 2;
  const RESULT = 3;

  // From file:// iframe-worker runs this as a script of a hidden frame: its address is not the frame's.
  const here = globalThis.document?.currentScript?.src ?? globalThis.location.href;
  const address = (path) => new URL(path, here).href;
  const PARTS = ["fold.js", "marks.js", "engine.js", "results.js", "../../vendor/minisearch/minisearch.js"];

  let language = null; // { prefix, passage, cutAtSpaces }: scripts/render/search/index.py
  let engine = null;
  let latest = null;

  const load = () => {
    engine ??= read().catch((error) => {
      engine = null; // the next query tries again
      throw error;
    });
    return engine;
  };

  const read = async () => {
    await importScripts(...PARTS.map(address), address(`../../../${language.prefix}search/index.js`));
    return new globalThis.searchText.Engine(globalThis.searchIndex, globalThis.MiniSearch).prepare();
  };

  const answer = async (query) => {
    latest = query;
    if (query) {
      const ready = await load();
      if (latest !== query) return; // the reader has typed on
      postMessage({ type: RESULT, data: { items: globalThis.searchText.results(ready, query, language) } });
    } else {
      postMessage({ type: RESULT, data: { items: [] } });
    }
  };

  addEventListener("message", ({ data: { type, data } }) => {
    if (type === SETUP) {
      language = data.config;
      postMessage({ type: READY });
      if (globalThis.document) load(); // from file:// Material says SETUP only when the reader goes to search
    } else if (type === QUERY) {
      answer(data);
    }
  });
})();
