// Texts that are scanned together: one long string, and where each text begins in it.
(() => {
  class Scan {
    constructor(texts) {
      this.all = texts.join("\n");
      this.starts = new Uint32Array(texts.length + 1);
      texts.forEach((text, i) => (this.starts[i + 1] = this.starts[i] + text.length + 1));
    }

    has(expression) {
      expression.lastIndex = 0;
      return expression.test(this.all);
    }

    // How often the expression is in each text that has it.
    counts(expression) {
      const found = new Map();
      let text = 0;
      for (expression.lastIndex = 0; ; ) {
        const match = expression.exec(this.all);
        if (!match) return found;
        while (this.starts[text + 1] <= match.index) text += 1;
        found.set(text, (found.get(text) ?? 0) + 1);
        if (!match[0]) expression.lastIndex += 1;
      }
    }
  }

  globalThis.searchText.Scan = Scan;
})();
