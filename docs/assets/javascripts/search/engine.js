// The search itself: the files of a language in, ranked pages and sections out. Knows nothing of workers, pages or the box.
(() => {
  const { normal, phrase, read, rank, answerTo, Scan, Matcher } = globalThis.searchText;

  class Engine {
    // `names` is search/names.js; what is in search/texts.js comes later (`add`).
    constructor(names) {
      this.names = names;
      this.language = names.language;
      this.sections = [];
      this.pages = names.pages.map(([location, cited, sections], page) => this.#flatten(location, cited, sections, page));
      const placesOf = (locations) => new Set(locations.map((location) => this.pages.findIndex((page) => page.location === location)));
      this.lists = placesOf(names.lists);
      this.quoting = placesOf(names.quoting);
      this.heads = new Scan(this.sections.map((section) => section.head));
      this.leads = new Scan(this.sections.map((section) => section.lead));
      this.hiragana = [...new Set(this.heads.all.match(/(?<=[「\n（])[\u3041-\u3096]{3,6}(?![\u3041-\u3096])/g))];
      this.#renew(null, this.heads.all.toLowerCase().match(/[a-z]{4,}|[\u30a1-\u30faー]{3,}/g));
    }

    #flatten(location, cited, sections, page) {
      const first = this.sections.length;
      for (const [anchor, title, kind = "", own = "", official = "", other = "", lead = "", answers = []] of sections) {
        this.sections.push({
          id: this.sections.length, page, anchor, title, lead, answers,
          location: anchor ? `${location}#${anchor}` : location,
          kind: kind === "" ? null : kind,
          text: "",
          head: `${title}\n${own}\n\u0002${official}\n\u0003${other}`, // the marks tell whose names follow
        });
      }
      return { location, cited, first, isRecord: this.sections[first].kind !== null };
    }

    // The whole text: from now on the answers are complete.
    add({ texts, words }) {
      texts.forEach((text, i) => {
        const section = this.sections[i];
        section.text = text;
        if (section.title) return;
        [section.title] = text.split("\n", 1);
        section.text = text.slice(section.title.length + 1);
      });
      this.#renew(new Scan(texts), [...this.vocabulary, ...words.split(" ")]);
    }

    #renew(texts, vocabulary) {
      this.vocabulary = [...new Set(vocabulary)];
      this.isComplete = Boolean(texts);
      this.matcher = new Matcher(this.heads, this.leads, texts, this.isComplete ? this.vocabulary : [], this.language);
    }

    // An abbreviation is also looked for as what it is short for: MOD, Ministry of Defense.
    #spelledOut(word) {
      if (!/^[a-z0-9&-]{2,8}$/.test(word.shown)) return word;
      const lines = new RegExp(`\\n${word.shown}(?=[\\n\\u0002])`, "i");
      const named = this.sections.filter((section) => section.kind !== null && lines.test(section.head.split("\u0002", 1)[0]));
      const full = [...new Set(named.map((section) => normal(section.title.replace(/[（(].*$/, "").trim())))].filter((title) => title.length > word.shown.length);
      if (!full.length || full.length > 2) return word;
      return { ...word, pattern: [word.pattern, ...full.map((title) => phrase(title, this.language.same))].join("|"), synonym: true };
    }

    // → { words, pages: [{ top, found: [{ section, score, missing }] }], answer }, best first.
    search(query) {
      const question = read(query, this.language, this.hiragana);
      const words = question.words.map((word) => this.matcher.match(this.#spelledOut(word)));
      if (!words.length) return { words, pages: [], answer: null };
      const pages = rank(this, question, words);
      const answer = answerTo(this, question, words, pages);
      if (answer) pages.sort((a, b) => Number(b.top.page === answer.section.page) - Number(a.top.page === answer.section.page)); // its page comes first
      return { words, pages, answer };
    }
  }

  globalThis.searchText.Engine = Engine;
})();
