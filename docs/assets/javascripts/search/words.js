// What a reader has typed, as the words that are looked for, and what the question asks for.
//
//   read(query, language, names) → { words: [{ shown, pattern, japanese? }], facts, asked }
//
// `language` are the conventions of the index (scripts/stage/search/facts.py), `names` the hiragana that is somebody's name. `facts`
// are the facts that answer the question, `asked` is false where the words only hint at them.
(() => {
  const { normal, source, JAPANESE } = globalThis.searchText;

  const LONGEST_QUERY = 200;
  const MOST_WORDS = 12;
  const RUN = /[0-9a-z\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fffー・々〆〇]+(?:[-‐–.\/'’+&](?=[0-9a-z])[0-9a-z\u30a1-\u30fa\u4e00-\u9fff]+)*/g;
  const CONTENT = /(?:[\u30a1-\u30fa\u4e00-\u9fffー・々〆〇]|[0-9a-z.-]+|(?<=[\u4e00-\u9fff])[ちりえみけきせいれげ](?=[\u4e00-\u9fff]))+|[\u3041-\u3096ー]+/g;
  const NUMERALS = /[〇一二三四五六七八九十百]+(?=年|月|日|次|回|期|号|条|億|兆|万|度)|(?<=第)[〇一二三四五六七八九十百]+/g;
  const DIGITS = "〇一二三四五六七八九";
  const TAKEN = "\u0001"; // where a word has been found, so that nothing else is found there

  const number = (kanji) => {
    if (!/[十百]/.test(kanji)) return [...kanji].map((one) => DIGITS.indexOf(one)).join("");
    const [, hundreds = "", tens = "", ones = ""] = kanji.match(/^(?:(.?)百)?(?:(.?)十)?(.?)$/) ?? [];
    const value = (part, unit) => (kanji.includes(unit) ? Math.max(1, DIGITS.indexOf(part || "一")) : 0);
    return String(100 * value(hundreds, "百") + 10 * value(tens, "十") + (ones ? Math.max(0, DIGITS.indexOf(ones)) : 0));
  };

  const isIn = (text, phrase) => {
    const at = text.indexOf(phrase);
    if (at < 0 || JAPANESE.test(phrase)) return at >= 0;
    return new RegExp(`(?<![a-z])${phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![a-z])`).test(text);
  };

  // Years in any form are one: 令和5年度 = R5年度 = 2023年度 = FY2023 = fiscal year 2023.
  const years = (text, eras, add) => {
    const era = eras.map(([name]) => name).join("|");
    const western = (name, year) => eras.find(([known]) => known === name)[1] + (year === "元" ? 0 : Number(year) - 1);
    const forms = (year, fiscal) => {
      const inEras = eras.filter(([, first]) => year >= first).slice(0, 2).map(([name, first]) => `${name}${year === first ? "元" : year - first + 1}年`);
      const plain = fiscal ? [`${year}年度`, ...inEras.map((one) => `${one}度`)] : [`${year}年`, ...inEras];
      const latin = fiscal ? `(?<![a-z])(?:fy|fiscal (?:year )?)'?(?:${year}|${String(year).slice(2)})(?!\\d)` : `(?<![\\d,.])${year}(?![\\d年])`;
      return [latin, ...plain.map((one) => source(one))].join("|");
    };
    const put = (shown, year, fiscal) => add({ shown, pattern: forms(year, fiscal), year, japanese: true });
    return text
      .replace(new RegExp(`(${era})(元|\\d{1,2})年(度?)`, "g"), (all, name, year, fiscal) => put(all, western(name, year), Boolean(fiscal)))
      .replace(/(?<![a-z])(?:fy|fiscal (?:year )?)'?(\d{4}|\d{2})(?!\d)/g, (all, year) => put(all, Number(year.length === 2 ? `20${year}` : year), true))
      .replace(/(\d{4})年(度?)/g, (all, year, fiscal) => put(all, Number(year), Boolean(fiscal)))
      .replace(/(?<![\d,.a-z-])((?:19|20)\d\d)(?![\d,.a-z億兆万])/g, (all, year) =>
        add({ shown: all, pattern: `(?<![\\d,.])${year}(?!\\d|,\\d)`, year: Number(year), japanese: true }));
  };

  const synonyms = (text, language, add) => {
    let rest = text;
    for (const [said, means] of language.synonyms) {
      const phrase = normal(said);
      if (!rest.includes(phrase) || !isIn(rest, phrase)) continue;
      rest = rest.replace(phrase, () => add({ shown: said, pattern: [phrase, ...means.map(normal)].map((one) => source(one, language.same)).join("|"), japanese: JAPANESE.test(phrase), synonym: true }));
    }
    return rest;
  };

  const asksFor = (text, language) => {
    const general = language.asks.filter(([phrases]) => phrases.some((phrase) => isIn(text, phrase)));
    const named = Object.entries(language.facts).filter(([, phrases]) => phrases.some((phrase) => isIn(text, phrase)));
    return { general: general.map(([, facts]) => facts), named: new Map(named.map(([fact, phrases]) => [fact, phrases.filter((phrase) => isIn(text, phrase))])) };
  };

  const read = (query, language, names) => {
    const text = normal(query.slice(0, LONGEST_QUERY)).replace(NUMERALS, number).replaceAll(TAKEN, " ").trim();
    const words = [];
    const places = [];
    const add = (word) => {
      words.push(word);
      return TAKEN;
    };
    const empty = new Set(language.empty);
    let rest = synonyms(years(text, language.eras, add), language, add);
    places.push(rest);
    for (const [run] of rest.matchAll(RUN)) {
      if (!JAPANESE.test(run)) {
        const word = run.replace(/^[-'’.]+|[-'’.+&/]+$/g, "");
        if (word) add({ shown: word, pattern: source(word, language.same), japanese: false, empty: empty.has(word) });
        continue;
      }
      for (const [part] of run.matchAll(CONTENT)) {
        if (!/^[\u3041-\u3096ー]+$/.test(part)) add({ shown: part, pattern: source(part, language.same), japanese: JAPANESE.test(part), empty: empty.has(part) });
        else {
          const name = names.filter((one) => part.includes(one)).sort((a, b) => b.length - a.length)[0];
          add({ shown: name ?? part, pattern: source(name ?? part, language.same), japanese: true, empty: !name });
        }
      }
    }
    const distinct = [...new Map(words.filter((word) => word.pattern).map((word) => [word.pattern, word])).values()];
    const full = distinct.filter((word) => !word.empty);
    const asks = asksFor(text, language);
    const wanted = new Set(asks.named.size ? asks.named.keys() : asks.general.flat());
    return { text, words: (full.length ? full : distinct).slice(0, MOST_WORDS), asks, wanted };
  };

  Object.assign(globalThis.searchText, { read });
})();
