// What answers the box: the files of a language in two parts, and questions before, between and after them. It runs in a worker, or
// from file://, where browsers allow none, in the page itself.
//
//   const service = new Service(post); service.names(content); service.texts(content); service.ask({ id, query, kind })
//
// Each answer is posted as { id, ...results }. A question that comes before a part is answered when the part is there.
(() => {
  const { Engine, results } = globalThis.searchText;

  class Service {
    constructor(post) {
      this.post = post;
      this.engine = null;
      this.asked = null;
    }

    names(content) {
      this.engine = new Engine(content);
      this.#answer();
    }

    texts(content) {
      this.engine.add(content);
      this.#answer();
    }

    ask(question) {
      this.asked = question;
      this.#answer();
    }

    #answer() {
      if (!this.engine || !this.asked) return;
      const { id, query, kind } = this.asked;
      this.post({ id, ...results(this.engine, query, kind) });
    }
  }

  globalThis.searchText.Service = Service;
})();
