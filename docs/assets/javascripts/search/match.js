// Where a word is: in names and headings (heads), in definitions (leads), in the text of each section.
(() => {
  const { compiled, source, nearest, JAPANESE } = globalThis.searchText;

  const HEAD = 1;
  const LEAD = 0.8;
  const TEXT = [0.45, 0.55, 0.62, 0.68]; // by how often it is there
  const HARDLY = 2; // a Latin word that is in no more sections is looked for with a hyphen or space in it too
  const LONG = 10; // passages
  const PARTS = 0.7; // of what the parts of a compound come to
  const FEW = 6; // a compound that is in no more sections than this is looked for in parts too

  class Matcher {
    constructor(heads, leads, texts, vocabulary, language) {
      Object.assign(this, { heads, leads, texts, vocabulary, language });
      this.size = heads.starts.length - 1;
      this.sparse = Float32Array.from({ length: this.size }, (_, i) => this.#sparse(i));
      this.known = new Map();
    }

    // A word says less of a long section, as of a table that lists everything.
    #sparse(section) {
      const length = this.texts ? this.texts.starts[section + 1] - this.texts.starts[section] : 0;
      return Math.min(1, Math.max(0.5, (this.language.passage * LONG / Math.max(1, length)) ** 0.3));
    }

    // → { strength, head, found, weight, expression, [parts], [spelled] }: by section how strongly the word is there, and in its head.
    match(word) {
      if (!this.known.has(word.pattern)) this.known.set(word.pattern, this.#match(word));
      return { ...word, ...this.known.get(word.pattern) };
    }

    #match(word) {
      let match = this.#scan(word.pattern);
      if (word.japanese) return this.#inParts(word, match);
      if (/^[a-z]{2,}(?:-[a-z]{2,})+$/.test(word.shown)) return this.#fromParts(word, match, word.shown.split("-").map((part) => source(part)));
      if (match.found <= HARDLY && word.shown.length > 3) match = this.#scan(`${word.pattern}|${source(word.shown, [], { loose: true })}`);
      if (!match.found && /^[a-z]/.test(word.shown)) match = this.#scan(source(word.shown, [], { open: true }));
      return match.found ? match : this.#respelled(word.shown, match);
    }

    #scan(pattern) {
      const expression = compiled(pattern);
      const strength = new Float32Array(this.size);
      const head = new Float32Array(this.size);
      for (const [section, count] of this.texts?.counts(expression) ?? []) strength[section] = TEXT[Math.min(count, TEXT.length) - 1] * this.sparse[section];
      for (const section of this.leads.counts(expression).keys()) strength[section] = LEAD;
      for (const section of this.heads.counts(expression).keys()) strength[section] = head[section] = HEAD;
      return this.#weighed({ strength, head, patterns: [pattern], isOneCharacter: /^\(\?<!\[[^\]]*\]\).$/.test(pattern) });
    }

    #weighed(match) {
      const found = match.strength.reduce((sum, one) => sum + (one > 0), 0);
      return { ...match, found, weight: Math.log(1 + this.size / (found + 1)) * (match.isOneCharacter ? 0.5 : 1) };
    }

    #respelled(word, match) {
      const words = nearest(word, this.vocabulary);
      return words.length ? { ...this.#scan(words.map((one) => source(one, this.language.same, { inside: JAPANESE.test(one) })).join("|")), spelled: words } : match;
    }

    #inParts(word, match) {
      if (match.found > FEW || word.year || word.synonym || word.shown.length < 3) return match;
      const katakana = /^[\u30a1-\u30faー]+$/.test(word.shown);
      if (katakana && !match.found) return this.#respelled(word.shown, match);
      return this.#fromParts(word, match, this.#parts(word.shown, match.found > 0));
    }

    #fromParts(word, match, patterns) {
      const parts = patterns.map((part) => this.#scan(part));
      if (!parts.length) return match;
      const total = parts.reduce((sum, part) => sum + part.weight, 0);
      for (const grade of ["strength", "head"]) {
        for (let i = 0; i < this.size; i += 1) {
          const sum = parts.reduce((all, part) => all + part.weight * part[grade][i], 0);
          match[grade][i] = Math.max(match[grade][i], (PARTS * sum) / total);
        }
      }
      return { ...match, found: match.strength.reduce((sum, one) => sum + (one > 0.2), 0), weight: Math.max(total / 2, ...parts.map((part) => part.weight)), parts, patterns: [word.pattern, ...parts.flatMap((part) => part.patterns)] };
    }

    // The longest pieces of a compound that are somewhere, from the left; cut between characters of one kind only in kanji.
    #parts(compound, isWholeSomewhere) {
      const found = [];
      const kind = (one) => (/[\u30a1-\u30faー・]/.test(one) ? "katakana" : /[0-9a-z]/.test(one) ? "latin" : one ? "kanji" : "end");
      const mayCut = (at) => kind(compound[at - 1]) !== kind(compound[at] ?? "") || kind(compound[at]) === "kanji";
      for (let start = 0; start < compound.length; ) {
        let longest = null;
        for (let end = start + 2; end <= compound.length; end += 1) {
          if (!mayCut(end) || (isWholeSomewhere && end - start === compound.length)) continue;
          const pattern = source(compound.slice(start, end), this.language.same);
          if (!this.#has(pattern)) break;
          longest = { pattern, end };
        }
        if (longest) found.push(longest.pattern);
        start = longest ? longest.end : start + 1;
      }
      return [...new Set(found)];
    }

    #has(pattern) {
      const expression = compiled(pattern);
      return this.heads.has(expression) || this.leads.has(expression) || Boolean(this.texts?.has(expression));
    }
  }

  globalThis.searchText.Matcher = Matcher;
})();
