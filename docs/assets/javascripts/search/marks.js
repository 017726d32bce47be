// Where the words of a query stand in a text. Used for the passages in the result list and on the page that a result leads to.
//
//   words(query)        → what is looked for: [{ text, bare, japanese }]
//   ranges(text, words) → [[start, end, word, whole]] in the text as it is written, in order, without overlaps; `whole` tells a word
//                         that stands as it was typed from one that only begins so
//   wholeFirst(ranges)  → without the beginnings of a word that stands there whole
(() => {
  const { fold, bare, latinWords, stem, JAPANESE, RUN } = globalThis.searchText;

  const words = (query) => {
    const folded = fold(query.normalize("NFKC")).text;
    const distinct = [...new Set(folded.split(" "))].filter(Boolean);
    return distinct.map((text) => ({ text, bare: text.replaceAll("-", ""), japanese: JAPANESE.test(text) }));
  };

  const ranges = (text, wanted, folded = fold(text)) => {
    const found = [];
    const end = (place) => {
      const character = String.fromCodePoint(text.codePointAt(place));
      let after = place + character.length;
      while (after < text.length && /[ーｰ・\u0300-\u036f\u3099\u309a]/u.test(text[after]) && text[after] !== "・") after += 1;
      return after;
    };
    const whole = wanted.some((word) => word.japanese) ? bare(folded) : null;
    const latin = wanted.filter((word) => !word.japanese);
    for (const word of wanted) {
      if (!word.japanese) continue;
      for (let i = whole.text.indexOf(word.bare); i >= 0; i = whole.text.indexOf(word.bare, i + word.bare.length)) {
        found.push([whole.at[i], end(whole.at[i + word.bare.length - 1]), word, true]);
      }
    }
    if (latin.length) {
      for (const run of folded.text.matchAll(RUN)) {
        if (JAPANESE.test(run[0])) continue;
        for (const [term, start, stop] of latinWords(run[0], run.index)) {
          const word = latin.find((one) => isMeant(one, term));
          if (!word) continue;
          const begins = term.startsWith(word.bare) && term.length > word.bare.length && !folded.text.slice(start, stop).includes("-");
          const last = begins ? start + word.bare.length - 1 : stop - 1;
          found.push([folded.at[start], end(folded.at[last]), word, !begins]);
        }
      }
    }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return found.filter((range, i) => i === 0 || range[0] >= Math.max(...found.slice(Math.max(0, i - 3), i).map((one) => one[1])));
  };

  const wholeFirst = (found) => {
    const whole = new Set(found.filter((range) => range[3]).map((range) => range[2]));
    return found.filter((range) => range[3] || !whole.has(range[2]));
  };

  // A Latin word is meant by its beginning; by other letters only where nothing is spelled as the reader has typed it.
  const isMeant = (word, term) => {
    if (word.spelled) return word.spelled.has(term);
    const parts = word.text.includes("-") ? word.text.split("-").filter((part) => part.length > 2) : [];
    return term.startsWith(word.bare) || term === stem(word.bare) || parts.some((part) => term === stem(part));
  };

  Object.assign(globalThis.searchText, { words, ranges, wholeFirst });
})();
