// The search in a worker: loads the engine, then the names and headings, then the whole text.
(() => {
  const asked = [];
  let service = null;

  // The files are scripts for the sake of file://: after the name of the variable they are JSON.
  const read = async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const text = await response.text();
    return JSON.parse(text.slice(text.indexOf("=") + 1));
  };

  const begin = async ({ folder, scripts }) => {
    const names = read(`${folder}names.js`);
    importScripts(...scripts);
    service = new globalThis.searchText.Service((answer) => postMessage(answer));
    if (asked.length) service.ask(asked.at(-1));
    service.names(await names);
    service.texts(await read(`${folder}texts.js`));
  };

  addEventListener("message", ({ data }) => {
    if (data.folder) begin(data).catch(() => postMessage({ failed: true }));
    else if (service) service.ask(data);
    else asked.push(data);
  });
})();
