// Which sections are called exactly what was typed, whatever the spelling.
//
//   called(engine, question, words) → Map of section → what that counts for
(() => {
  const { compiled, phrase } = globalThis.searchText;

  const CALLED = { ownName: 20, pageTitle: 18, officialName: 16, sectionTitle: 14, otherName: 12 }; // by what is called exactly this
  const FIRST_NAME = 1; // called so before all
  const ENTRY = 0.5; // an entry of the glossary rather than a heading

  // A Latin query is also tried as a Japanese reading.
  const called = (engine, { text }, words) => {
    const found = new Map();
    const meant = words.reduce((spelled, word) => (word.spelled?.length === 1 ? spelled.replace(word.shown, word.spelled[0]) : spelled), text.replace(/^the /, ""));
    const whole = phrase(meant, engine.language.same);
    if (meant.length < 2 || !whole) return found;
    const patterns = [whole, ...(/^[a-z' -]{6,}$/.test(text) ? [reading(text)] : [])];
    for (const pattern of patterns) {
      const expression = compiled(`(?<=^|[\\n\\u0002\\u0003「“（(])(?:The )?(?:${pattern})[）)」”]?(?= ?(?:[「“（(][^「“（(\\n]*[」”）)])*(?:[\\n\\u0002\\u0003]|$))`);
      const names = engine.heads.all;
      expression.lastIndex = 0;
      for (let match = expression.exec(names); match; match = expression.exec(names)) {
        const section = sectionAt(engine, match.index);
        const bonus = bonusOf(engine, section, names.slice(engine.heads.starts[section.id], match.index), match[0]);
        found.set(section, Math.max(bonus, found.get(section) ?? 0));
      }
    }
    return found;
  };

  const reading = (text) => [...text.replace(/[^a-z]/g, "").replace(/uu/g, "u").replace(/o[ou]/g, "o")].map((one) => ({ o: "o[ou]*", u: "u+" })[one] ?? one).join("");

  const sectionAt = (engine, place) => {
    const { starts } = engine.heads;
    let low = 0;
    for (let high = starts.length - 1; low + 1 < high; ) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= place) low = middle;
      else high = middle;
    }
    return engine.sections[low];
  };

  const bonusOf = (engine, section, before, name) => {
    const page = engine.pages[section.page];
    const isFirst = before === "" && !/[)）]/.test(name) ? FIRST_NAME : 0;
    if (before.includes("\u0003")) return CALLED.otherName;
    if (before.includes("\u0002")) return section.anchor ? CALLED.otherName : CALLED.officialName;
    if (section.anchor && (page.isRecord || engine.quoting.has(section.page))) return 0;
    if (/[（(]$/.test(before) && !before.includes("\n") && /^[A-Z0-9&-]+[）)]$/.test(name)) return 0; // an abbreviation of something else, or among the names too
    return (section.anchor ? CALLED.sectionTitle + (section.kind === null ? 0 : ENTRY) : page.isRecord ? CALLED.ownName : CALLED.pageTitle) + isFirst;
  };

  Object.assign(globalThis.searchText, { called });
})();
