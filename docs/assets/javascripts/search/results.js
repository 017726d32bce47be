// What the engine has found, as Material's result list wants it: groups of a page and its sections, with marked HTML.
(() => {
  const { ranges, wholeFirst } = globalThis.searchText;

  const BEFORE = 30;
  const SECTIONS = (place) => (place < 10 ? 10 : place < 40 ? 3 : 1); // of a page, by its place among the results
  const NOTHING_FOUND = -1; // box.js knows by it that these are not results but suggestions

  const escape = (text) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

  const marked = (text, found, start = 0, end = text.length) => {
    let html = "";
    let place = start;
    for (const [from, to] of found) {
      if (from < place || to > end) continue;
      html += `${escape(text.slice(place, from))}<mark>${escape(text.slice(from, to))}</mark>`;
      place = to;
    }
    return html + escape(text.slice(place, end));
  };

  // The part of the text with most of the words, from the beginning of its line where that is near; what a title names as a whole is
  // shown from its beginning, where it says what it is.
  const passage = (section, words, language) => {
    const { text } = section;
    const length = language.passage;
    const found = wholeFirst(ranges(text, words, section.folded.text));
    let best = 0;
    let most = 0;
    const isNamed = words.length > 0 && words.every((word) => ranges(section.title, [word], section.folded.title).length);
    for (const [from] of isNamed ? [] : found) {
      const inside = new Set(found.filter(([other]) => other >= from && other < from + length - BEFORE).map((range) => range[2]));
      if (inside.size > most) [most, best] = [inside.size, from];
    }
    const line = text.lastIndexOf("\n", best) + 1;
    let start = best - line <= BEFORE * 2 ? line : best - BEFORE;
    if (start > line && language.cutAtSpaces) start = text.indexOf(" ", start) + 1 || start;
    let end = Math.min(text.length, Math.max(start + length, (found.find(([from]) => from === best) ?? [0, 0])[1]));
    if (end < text.length && language.cutAtSpaces) end = Math.max(text.lastIndexOf(" ", end), start + 1);
    const html = marked(text, found.filter(([from]) => from >= start), start, end).replaceAll("\n", " ");
    return html && `<p>${start > line ? "…" : ""}${html}${end < text.length ? "…" : ""}</p>`;
  };

  const item = (section, score, words, language) => ({
    location: linked(section, words),
    title: marked(section.title, ranges(section.title, words, section.folded.title)),
    text: passage(section, words, language),
    score,
    terms: {},
  });

  // ?h= names the words that highlight.js marks on the page.
  const linked = (section, words) => {
    const [path, anchor] = section.location.split("#");
    const spelled = words.flatMap((word) => (word.spelled ? [...word.spelled].slice(0, 5) : [word.text]));
    return `${path}${spelled.length ? `?h=${encodeURIComponent(spelled.join(" "))}` : ""}${anchor ? `#${anchor}` : ""}`;
  };

  const results = (engine, query, language) => {
    const { words: asked, pages } = engine.search(query);
    const words = asked.flatMap((word) => (word.variant ? [word, word.variant] : [word]));
    const groups = pages.map(({ top, found }, place) => {
      const shown = found.slice(0, SECTIONS(place));
      const items = shown.map(({ section, score }) => item(section, score, words, language));
      if (!shown.some(({ section }) => section === top)) items.push(item(top, 0, words, language));
      return items;
    });
    return groups.length || !query.trim() ? groups : suggestions(engine, query, language);
  };

  // Nothing found: the nearest terms of the glossary, and the glossary itself.
  const suggestions = (engine, query, language) => {
    const glossary = engine.terms.length ? engine.sections[engine.pages[engine.terms[0].page].first] : null;
    const near = engine.nearest(query).map((section) => item(section, NOTHING_FOUND, [], language));
    return glossary ? [[...near, item(glossary, near.length ? NOTHING_FOUND * 2 : NOTHING_FOUND, [], language)]] : [];
  };

  globalThis.searchText.results = results;
})();
