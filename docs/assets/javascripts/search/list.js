// Draws answers into the box: the answer itself, filters by kind, pages with their sections. Builds elements only, never HTML.
(() => {
  const FIRST = 10; // pages that are drawn at once; more on demand

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const marked = (parts) => parts.map(([text, isMarked]) => (isMarked ? element("mark", {}, text) : text));

  class List {
    // `root` is the address of the language's root, `words` are those of the interface, `pick` is called with a kind or null.
    constructor(box, root, words, pick) {
      Object.assign(this, { root, words, pick });
      this.status = box.querySelector(".md-search-result__meta");
      this.answer = box.querySelector(".search-answer");
      this.kinds = box.querySelector(".search-kinds");
      this.list = box.querySelector(".md-search-result__list");
      this.more = box.querySelector(".search-more");
      this.more.addEventListener("click", () => this.#drawMore());
      this.clear();
    }

    clear() {
      this.status.textContent = this.words["search.start"];
      for (const part of [this.answer, this.kinds, this.list]) part.replaceChildren();
      this.waiting = [];
      this.more.hidden = true;
    }

    searching() {
      this.status.textContent = this.words["search.searching"];
    }

    failed() {
      this.status.textContent = this.words["search.failed"];
    }

    // A new answer takes the place of the old one. One that completes what is shown fills in the passages, for which there is room
    // already, and adds below: nothing moves that the reader may be about to click.
    draw(result, kind, isSameQuestion) {
      const shown = isSameQuestion ? new Map([...this.list.children].map((item) => [item.dataset.place, item])) : new Map();
      if (!shown.size) {
        this.list.replaceChildren();
        this.#drawAnswer(result.answer);
      }
      if (result.pages.length) this.#drawKinds(result.kinds, kind);
      else if (kind === null) this.kinds.replaceChildren();
      for (const page of result.pages) if (shown.has(page.place)) this.#fill(shown.get(page.place), [page.page, ...page.sections]);
      this.waiting = result.pages.filter((page) => !shown.has(page.place));
      this.isComplete = result.complete;
      this.#drawMore(FIRST - shown.size);
      if (!result.pages.length) this.list.append(...result.suggestions.map((one) => this.#suggestion(one)));
      this.status.textContent = this.#status(result);
    }

    #fill(item, hits) {
      for (const link of item.querySelectorAll("a")) {
        const hit = hits.find((one) => one.place === link.dataset.place);
        if (!hit) continue;
        link.href = this.#address(hit.link);
        link.querySelector("p").replaceChildren(...marked(hit.passage));
      }
    }

    #status(result) {
      const words = this.words;
      const count = (name, number) => words[name].replace("{count}", number);
      if (!result.complete) return words[result.pages.length ? "search.texts" : "search.searching"];
      if (!result.words) return words["search.start"];
      if (!result.pages.length) return words[result.suggestions.length > 1 ? "search.nearest" : "search.glossary"];
      if (!result.whole) return words["search.partly"];
      return count(result.whole === 1 ? "search.one" : "search.many", result.whole);
    }

    #drawAnswer(answer) {
      this.answer.replaceChildren();
      if (!answer) return;
      const facts = answer.facts.map(({ label, text, location }) =>
        element("p", {}, ...(label ? [element("span", { className: "search-answer__label" }, label), " "] : []),
          element("a", { href: this.#address(location), className: "search-answer__text" }, text)));
      this.answer.append(element("a", { href: this.#address(answer.link), className: "search-answer__subject" }, answer.subject), ...facts);
    }

    #drawKinds(kinds, chosen) {
      const focused = document.activeElement?.dataset?.kind;
      const button = (kind, title) => {
        const made = element("button", { type: "button", className: "search-kind" }, title);
        made.dataset.kind = kind ?? "";
        made.setAttribute("aria-pressed", String(kind === chosen));
        made.addEventListener("click", () => this.pick(kind));
        return made;
      };
      if (chosen === null) this.known = kinds; // a filter does not change the others
      this.kinds.replaceChildren(...(this.known?.length ? [button(null, this.words["search.all"]), ...this.known.map(([kind, title]) => button(kind, title))] : []));
      if (focused !== undefined) this.kinds.querySelector(`[data-kind="${focused}"]`)?.focus();
    }

    #drawMore(number = FIRST) {
      const now = this.waiting.splice(0, Math.max(0, number));
      this.list.append(...now.map((page) => this.#item(page)));
      this.more.hidden = !this.waiting.length;
    }

    #item(page) {
      const item = element("li", { className: "md-search-result__item" }, this.#link(page.page, "h1", page));
      Object.assign(item.dataset, { place: page.place, best: page.best });
      for (const section of page.sections) item.append(this.#link(section, "h2", page));
      if (page.missing.length) item.append(element("p", { className: "md-search-result__terms" }, this.words["search.missing"], ...page.missing.flatMap((word) => [" ", element("del", {}, word)])));
      return item;
    }

    #suggestion(one) {
      return element("li", { className: "md-search-result__item" }, this.#link(one, "h1", { score: -1 }));
    }

    #link({ link, place, title, passage }, heading, { score, kind }) {
      const article = element("article", { className: "md-search-result__article md-typeset" });
      article.dataset.mdScore = score;
      if (heading === "h1" && score >= 0) article.append(element("span", { className: "search-hit__kind" }, kind ?? this.words["search.page"]));
      article.append(element(heading, {}, ...marked(title)));
      const isReserved = !this.isComplete && !passage.length;
      if (passage.length || isReserved) article.append(element("p", { className: `search-passage${isReserved ? " search-passage--reserved" : ""}` }, ...marked(passage)));
      const made = element("a", { href: this.#address(link), className: "md-search-result__link" }, article);
      made.dataset.place = place;
      return made;
    }

    #address(location) {
      return new URL(location, this.root).href;
    }
  }

  globalThis.searchClient.List = List;
})();
