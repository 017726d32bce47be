(() => {
  globalThis.searchText.answerTo = () => null;
})();
