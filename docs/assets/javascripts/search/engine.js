// The search itself: an index (search/index.js of a language) in, pages and sections out. Knows nothing of workers or of Material.
//
// MiniSearch finds the candidates and weighs how often and how rarely a word stands; what it cannot know is added here: that the
// pairs of characters it found stand in a row, and that a name or title counts for more than any number of mentions.
(() => {
  const { fold, tokens, words, stem, JAPANESE, RUN } = globalThis.searchText;

  const FIELDS = ["title", "names", "text"];
  const MOST_WORDS = 8;
  const LONGEST_QUERY = 200;

  // How a section answers the query, best first. Within a rank MiniSearch's weight decides.
  const RANK = {
    ownName: 10, // a record's page, called exactly this
    pageTitle: 9,
    officialName: 8.5, // its official name in the other language
    sectionTitle: 8, // a heading or an entry of the glossary
    otherName: 7, // what it is else called in the other language
    inPageTitle: 5, // every word stands in a title or name …
    inSectionTitle: 4,
    underTitle: 3, // … some do
    phrase: 2, // in the text, in a row
    text: 1,
    acrossPage: 0, // each word in another section
  };
  const FEW = 2; // a word that stands in no more sections than this may be a slip
  const LIST_STANDS_BACK = 0.6; // of a page that mentions nearly everything

  class Engine {
    constructor(content, MiniSearch) {
      this.sections = [];
      this.pages = content.pages.map(([location, sections], page) => this.#flatten(location, sections, page));
      const placesOf = (locations) => new Set(locations.map((location) => this.pages.findIndex((page) => page.location === location)));
      this.lists = placesOf(content.lists);
      this.quoting = placesOf(content.quoting);
      this.terms = content.terms.map((location) => this.sections.find((section) => section.location === location)).filter(Boolean);
      this.index = new MiniSearch({
        fields: FIELDS,
        extractField: (section, field) => (field === "id" ? section.id : section.folded[field].text),
        tokenize: tokens,
        processTerm: (term) => term,
        searchOptions: { tokenize: (term) => [term], boost: { title: 4, names: 4 }, combineWith: "AND" },
      });
    }

    // Chunks, for from file:// this runs where the page does.
    async prepare() {
      await this.index.addAllAsync(this.sections, { chunkSize: 150 });
      return this;
    }

    #flatten(location, sections, page) {
      const first = this.sections.length;
      for (const [anchor, title, text = "", names = "", official = "", others = ""] of sections) {
        const folded = { title: packed(fold(title)), names: { text: fold(`${names}\n${official}\n${others}`).text }, text: packed(fold(text)) };
        this.sections.push({
          id: this.sections.length,
          page,
          anchor,
          location: anchor ? `${location}#${anchor}` : location,
          title,
          text,
          folded,
          bare: Object.fromEntries(FIELDS.map((field) => [field, folded[field].text.replaceAll("-", "")])),
          called: names ? called(names.split("\n"), isNoAbbreviation) : called([title]),
          officiallyCalled: called(official.split("\n"), isNoAbbreviation),
          otherwiseCalled: called(others.split("\n")),
        });
      }
      return { location, first, isRecord: Boolean(sections[0][3]) };
    }

    // → { words, pages: [{ top, found: [{ section, score }] }] }, best first; no pages where nothing is found.
    search(query) {
      const wanted = words(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
      if (!wanted.length) return { words: [], pages: [] };
      const looked = wanted.flatMap((word) => this.#look(word));
      const scores = this.#weigh(looked, wanted.map((word) => word.text).join(" "));
      const byPage = new Map();
      for (const [section, score] of scores) {
        if (!byPage.has(section.page)) byPage.set(section.page, []);
        byPage.get(section.page).push({ section, score });
      }
      const pages = [...byPage].map(([page, found]) => {
        found.sort((a, b) => b.score - a.score || a.section.id - b.section.id);
        return { top: this.sections[this.pages[page].first], found };
      });
      pages.sort((a, b) => b.found[0].score - a.found[0].score || a.top.id - b.top.id);
      return { words: looked, pages: pages };
    }

    // The entries of the glossary whose names share most pairs of characters with the query.
    nearest(query, most = 3) {
      const asked = pairs(fold(query.slice(0, LONGEST_QUERY).normalize("NFKC")).text);
      const near = this.terms.map((section) => ({ section, likeness: Math.max(...[...section.called, ...section.officiallyCalled, ...section.otherwiseCalled].map((name) => likeness(asked, pairs(name)))) }));
      return near
        .filter((one) => one.likeness > 0.2)
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, most)
        .map((one) => one.section);
    }

    // A word with what was found for it; a Japanese compound that stands nowhere is cut into the longest parts that do.
    #look(word) {
      const found = this.#find(word);
      if (!word.japanese) return [found.size > FEW || word.bare.length < 3 ? { ...word, found } : this.#respelled(word)];
      const western = westernYear(word);
      if (western) return [{ ...word, found: new Map([...this.#find(western), ...found]), variant: western }];
      if (found.size) return [{ ...word, found }];
      const parts = this.#parts(word.bare);
      return parts.length ? parts : [{ ...word, found }];
    }

    // The longest pieces of a compound that stand somewhere, from the left; none where too little of it does.
    #parts(compound) {
      const parts = new Map();
      const tried = new Map();
      let covered = 0;
      for (let rest = compound; rest && parts.size < MOST_WORDS; ) {
        let longest = null;
        for (let length = 2; length <= rest.length; length += 1) {
          const text = rest.slice(0, length);
          const part = { text, bare: text, japanese: JAPANESE.test(text) };
          if (!tried.has(text)) tried.set(text, this.#find(part));
          const found = tried.get(text);
          if (!found.size) break; // then nothing longer stands anywhere
          if (!isSyllables(text) || length > 2) longest = { ...part, found };
        }
        if (longest) parts.set(longest.text, longest);
        covered += longest ? longest.bare.length : 0;
        rest = rest.slice(longest ? longest.bare.length : 1);
      }
      return covered >= compound.length - 2 ? [...parts.values()] : [];
    }

    // A word with a slip: one letter, two in a long word. Digits are never taken for others.
    #respelled(word) {
      const found = this.#find(word, /^[a-z-]+$/.test(word.text) && (word.bare.length > 7 ? 2 : 1));
      return { ...word, found, spelled: new Set([...found.values()].flatMap((hit) => hit.terms)) };
    }

    // Sections with a word, by its beginning; a short word that stands somewhere is meant as it is: ISS is not the beginning of issue.
    #find(word, fuzzy = false) {
      if (!word.japanese && word.bare.length < 5 && !fuzzy) {
        const whole = this.#matches(word, { prefix: false });
        if (whole.size) return whole;
      }
      return this.#matches(word, { prefix: true, fuzzy });
    }

    #matches(word, options) {
      const queries = [...word.text.matchAll(RUN)].map(([run]) => {
        const characters = [...run];
        if (!JAPANESE.test(run)) return latinQuery(run);
        return characters.length === 1 ? run : { queries: [...new Set(characters.slice(1).map((one, i) => characters[i] + one))], prefix: false };
      });
      const hits = this.index.search({ combineWith: "AND", queries }, options);
      return new Map(hits.filter((hit) => !word.japanese || this.#stands(word, hit.id)).map((hit) => [hit.id, hit]));
    }

    #stands(word, id) {
      const section = this.sections[id];
      return FIELDS.some((field) => section.bare[field].includes(word.bare));
    }

    #weigh(looked, phrase) {
      const scores = new Map();
      const candidates = new Set(looked.flatMap((word) => [...word.found.keys()]));
      const missing = new Map();
      for (const id of candidates) {
        const section = this.sections[id];
        const page = this.pages[section.page];
        let weight = 0;
        const where = looked.map((word) => {
          const hit = word.found.get(id);
          if (hit) weight += hit.score;
          if (hit && this.#named(word, hit, section)) return "title";
          const above = section.anchor && word.found.get(page.first);
          if (above && this.#named(word, above, this.sections[page.first])) return hit ? "text" : "page";
          return hit ? "text" : "nowhere";
        });
        if (where.includes("nowhere")) {
          if (!missing.has(section.page)) missing.set(section.page, []);
          missing.get(section.page).push({ section, weight, words: looked.filter((word) => word.found.has(id)) });
        } else {
          const rank = this.#rank(section, page, where, phrase);
          scores.set(section, this.#score(rank, weight, section));
        }
      }
      const answered = new Set([...scores.keys()].map((section) => section.page));
      for (const [page, found] of missing) {
        if (answered.has(page) || looked.some((word) => !found.some((one) => one.words.includes(word)))) continue;
        for (const { section, weight } of found) scores.set(section, this.#score(RANK.acrossPage, weight, section));
      }
      return scores;
    }

    #rank(section, page, where, phrase) {
      const whole = closed(phrase);
      // On a record's page the headings are the same for every record; on others they quote. Both say nothing of the section.
      const titled = !section.anchor || !(page.isRecord || this.quoting.has(section.page));
      const names = [...section.called, ...section.officiallyCalled, ...section.otherwiseCalled];
      const containing = names.filter((name) => name.includes(whole)).map((name) => name.length);
      const share = whole.length / (containing.length ? Math.min(...containing) : Math.max(whole.length, section.title.length));
      if (titled && section.called.includes(whole)) {
        return (section.anchor ? RANK.sectionTitle : page.isRecord ? RANK.ownName : RANK.pageTitle) + (section.called[0] === whole ? 0.2 : 0.1);
      }
      if (section.officiallyCalled.includes(whole)) return section.anchor ? RANK.otherName : RANK.officialName;
      if (section.otherwiseCalled.includes(whole)) return RANK.otherName;
      if (titled && where.every((place) => place === "title")) {
        return (section.anchor ? RANK.inSectionTitle : RANK.inPageTitle) + share * 0.9;
      }
      if (where.some((place) => place !== "text") && where.length > 1) return RANK.underTitle;
      const first = section.anchor ? 0 : 0.15; // what a page begins with is what it is about
      return first + (where.length > 1 && section.folded.text.text.includes(phrase) ? RANK.phrase : RANK.text);
    }

    #score(rank, weight, section) {
      const score = rank + (0.6 * weight) / (weight + 50);
      const isTitle = rank >= RANK.inPageTitle && !section.anchor;
      return this.lists.has(section.page) && !isTitle ? score * LIST_STANDS_BACK : score;
    }

    #named(word, hit, section) {
      if (word.japanese) return section.bare.title.includes(word.bare) || section.bare.names.includes(word.bare);
      return Object.values(hit.match).some((fields) => fields.includes("title") || fields.includes("names"));
    }
  }

  // 令和7年度 is found where only 2025年度 is written.
  const ERAS = { 令和: 2018, 平成: 1988, 昭和: 1925 };
  const westernYear = ({ text }) => {
    const western = text.replace(/(令和|平成|昭和)(元|\d{1,2})年/, (_, era, year) => `${ERAS[era] + (year === "元" ? 1 : Number(year))}年`);
    return western === text ? null : { text: western, bare: western.replaceAll("-", ""), japanese: true };
  };

  const isSyllables = (text) => /^\p{sc=Katakana}+$/u.test(text);

  const latinQuery = (run) => {
    const parts = run.split("-").filter(Boolean).map(stem);
    const joined = stem(run.replaceAll("-", ""));
    return parts.length > 1 ? { combineWith: "OR", queries: [joined, { combineWith: "AND", queries: parts }] } : joined;
  };

  // Without joiners and spaces: X-band, X band and Xband are the same name, and so are Budget, the Budgets.
  const closed = (text) => {
    const parts = text.split(/[- ]/).filter(Boolean);
    return (parts.length > 1 && parts[0] === "the" ? parts.slice(1) : parts).map(stem).join("");
  };

  // Each name, and what stands in brackets at its end: 準天頂衛星システム「みちびき」（QZSS） is called four things.
  const called = (names, counts = () => true) => {
    const parts = names.flatMap((name) => unbracketed(name, counts));
    return [...new Set(parts.map((part) => closed(fold(part).text)).filter(Boolean))];
  };

  const unbracketed = (name, counts) => {
    const [, before, inside] = name.match(/^(.*?)\s*[（(「“]([^（）()「」“”]+)[）)」”]$/) ?? [];
    return before === undefined ? [name] : [name, ...(counts(inside) ? [inside] : []), ...(before ? unbracketed(before, counts) : [])];
  };

  // A record's own abbreviation is one of its names; one within a name is of something else: Joint development of the Interceptor (GPI).
  const isNoAbbreviation = (inside) => !/^[A-Z0-9&-]+$/.test(inside);

  const packed = ({ text, at }) => ({ text, at: Uint32Array.from(at) });

  const pairs = (text) => new Set([...text].slice(1).map((one, i) => [...text][i] + one));
  const likeness = (one, other) => {
    const shared = [...one].filter((pair) => other.has(pair)).length;
    return one.size + other.size ? (2 * shared) / (one.size + other.size) : 0;
  };

  globalThis.searchText.Engine = Engine;
})();
