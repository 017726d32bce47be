// What the engine has found, as the box shows it: plain data without HTML. A text with marks is a list of [text, is it marked].
(() => {
  const { compiled } = globalThis.searchText;

  const BEFORE = 30; // characters of a passage before the match
  const SECTIONS = 3; // of a page that are shown
  const WORTH = 0.5; // of the best score, for a page that lacks a word to be shown
  const MOST_PAGES = 60;
  const MOST_WORDS = 6; // that are marked on the page that a result leads to

  // → [[from, to]] in order, without overlaps.
  const ranges = (text, words) => {
    const found = words.flatMap((word) => word.patterns.flatMap((pattern) => [...text.matchAll(compiled(pattern))].map((match) => [match.index, match.index + match[0].length, word])));
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let last = 0;
    return found.filter(([from, to]) => from >= last && ((last = to), true));
  };

  const marked = (text, words, start = 0, end = text.length, found = ranges(text, words)) => {
    const parts = [];
    let place = start;
    for (const [from, to] of found) {
      if (from < place || to > end) continue;
      parts.push([text.slice(place, from), false], [text.slice(from, to), true]);
      place = to;
    }
    return [...parts, [text.slice(place, end), false]].filter(([part]) => part).map(([part, mark]) => [part.replaceAll("\n", " "), mark]);
  };

  // The part of the text with most of the words, from the beginning of its line where that is near.
  const passage = (section, words, language) => {
    if (section.lead) return marked(section.lead, words);
    const { text } = section;
    const found = ranges(text, words);
    let best = 0;
    let most = 0;
    for (const [from] of found) {
      const inside = new Set(found.filter(([other]) => other >= from && other < from + language.passage - BEFORE).map((range) => range[2]));
      const weight = [...inside].reduce((sum, word) => sum + word.weight, 0);
      if (weight > most) [most, best] = [weight, from];
    }
    const line = text.lastIndexOf("\n", best) + 1;
    let start = best - line <= BEFORE * 2 ? line : best - BEFORE;
    if (start > line && language.cutAtSpaces) start = text.indexOf(" ", start) + 1 || start;
    let end = Math.min(text.length, start + language.passage);
    if (end < text.length && language.cutAtSpaces) end = Math.max(text.lastIndexOf(" ", end), start + 1);
    const parts = marked(text, words, start, end, found);
    if (start > line) parts.unshift(["…", false]);
    if (end < text.length) parts.push(["…", false]);
    return parts;
  };

  // ?h= names the words that highlight.js marks on the page, as they are written there.
  const linked = (section, words) => {
    const [path, anchor] = section.location.split("#");
    const written = [...new Set(ranges(`${section.title}\n${section.text}`, words).map(([from, to]) => `${section.title}\n${section.text}`.slice(from, to)))];
    const marks = written.slice(0, MOST_WORDS).map((word) => `h=${encodeURIComponent(word.toWellFormed?.() ?? word)}`);
    return `${path}${marks.length ? `?${marks.join("&")}` : ""}${anchor ? `#${anchor}` : ""}`;
  };

  const item = (section, words, language) => ({ place: section.location, link: linked(section, words), title: marked(section.title, words), passage: passage(section, words, language) });

  const kindOf = (engine, section) => section.kind ?? engine.sections[engine.pages[section.page].first].kind;

  const shown = (engine, { top, found }, words) => {
    const sections = found.filter(({ section }, i) => section !== top && (i === 0 || found[i].score > found[0].score * WORTH)).slice(0, SECTIONS);
    return {
      place: top.location,
      best: found[0].section.location,
      kind: engine.names.kinds[kindOf(engine, found[0].section)] ?? null,
      score: found[0].score,
      missing: found[0].missing.map((word) => word.shown),
      page: item(top, words, engine.language),
      sections: sections.map(({ section }) => item(section, words, engine.language)),
    };
  };

  // → { complete, words, answer, kinds, whole, pages, suggestions }: `whole` pages have all the words; before the texts are there,
  // only those are given, for what comes later must not take their place.
  const results = (engine, query, kind = null) => {
    const { words, pages, answer } = engine.search(query);
    const has = (page) => page.found[0].missing.length === 0;
    const worth = pages.filter((page) => has(page) || (engine.isComplete && page.found[0].score >= pages[0].found[0].score * WORTH));
    const kinds = [...new Set(worth.slice(0, MOST_PAGES).flatMap((page) => page.found.slice(0, 1).map(({ section }) => kindOf(engine, section))))];
    const ofKind = kind === null ? worth : worth.map((page) => ({ ...page, found: page.found.filter(({ section }) => kindOf(engine, section) === kind) })).filter((page) => page.found.length);
    return {
      complete: engine.isComplete,
      words: words.length,
      answer: kind === null && answer ? { subject: answer.subject, link: linked(answer.section, words), facts: answer.facts } : null,
      kinds: kinds.filter((one) => one !== null).map((one) => [one, engine.names.kinds[one]]),
      whole: ofKind.filter(has).length,
      pages: ofKind.slice(0, MOST_PAGES).map((page) => shown(engine, page, words)),
      suggestions: engine.isComplete && words.length && !pages.length ? suggestions(engine, query) : [],
    };
  };

  // Nothing found: the entries of the glossary that share most pairs of characters with the query, and the glossary itself.
  const suggestions = (engine, query) => {
    const { normal } = globalThis.searchText;
    const pairs = (text) => new Set([...text].slice(1).map((one, i) => [...text][i] + one));
    const asked = pairs(normal(query));
    const likeness = (name) => {
      const own = pairs(normal(name));
      return (2 * [...own].filter((pair) => asked.has(pair)).length) / (own.size + asked.size || 1);
    };
    const terms = engine.sections.filter((section) => section.kind === engine.names.terms);
    const near = terms.map((section) => [likeness(section.title), section]).filter(([like]) => like > 0.2).sort((a, b) => b[0] - a[0]).slice(0, 3);
    const glossary = terms.length ? [engine.sections[engine.pages[terms[0].page].first]] : [];
    return [...near.map(([, section]) => section), ...glossary].map((section) => item(section, [], engine.language));
  };

  globalThis.searchText.results = results;
})();
