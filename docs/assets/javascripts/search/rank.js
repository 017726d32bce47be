// Which pages answer best, and which of their sections.
//
// A word counts by how rare it is and by where it is: most in a name or heading, less in the text, less still elsewhere on the page.
// Being called what was typed counts for more than any number of mentions.
(() => {
  const { compiled, phrase } = globalThis.searchText;

  const CALLED = { ownName: 20, pageTitle: 18, officialName: 16, sectionTitle: 14, otherName: 12 }; // by what is called exactly this
  const FIRST_NAME = 1; // called so before all
  const ENTRY = 0.5; // an entry of the glossary rather than a heading
  const TERM = 0.83; // of an entry of the glossary that is not called so: others say more
  const CITED = 0.05; // for each doubling of the pages that link to a record's page; twice that where its names have all the words
  const ABOVE = 0.85; // a word that is in the title of the page
  const ELSEWHERE = { page: 0.3, section: 0.2 }; // a word in another section, for the page as a whole and for one of its sections
  const HARDLY = 0.1; // a word of which a page has no more than this is missing there
  const NAMED = 0.9; // for a name or heading that the words cover
  const ANSWERS = 1.5; // times that, for a record that knows the fact that is asked for
  const NEAR = 0.35; // for words near each other
  const LIST = 0.82; // of a page that mentions nearly everything
  const QUOTING = 0.6; // of a page of what somebody else says
  const LOOKED_INTO = 60; // candidates that are looked into
  const MOST_PLACES = 40; // of a word in a text
  const ADJACENT = 2; // characters between words that are next to each other
  const PHRASE = 0.25; // for words next to each other, beside those that are only in one passage

  const rank = (engine, question, words) => {
    answered(engine, question, words);
    const total = words.reduce((sum, word) => sum + word.weight, 0);
    const onPage = words.map((word) => byPage(engine, word));
    const found = [];
    for (const section of engine.sections) {
      if (!words.some((word) => word.strength[section.id] > 0)) continue;
      found.push({ section, ...base(engine, section, words, onPage, total) });
    }
    for (const [section, bonus] of called(engine, question, words)) {
      const one = found.find((each) => each.section === section);
      if (one) one.score += bonus;
      else found.push({ section, score: bonus, missing: [] });
    }
    found.sort((a, b) => b.score - a.score);
    for (const one of found.slice(0, LOOKED_INTO)) one.score += looked(engine, one.section, words, total, question.wanted) * factor(engine, one.section);
    return grouped(engine, found);
  };

  // A word that asks for a fact is found with every record that knows the fact.
  const answered = (engine, { asks }, words) => {
    for (const [fact, phrases] of asks.named) {
      for (const word of words) {
        if (!phrases.some((phrase) => phrase === word.shown || phrase.split(" ").includes(word.shown))) continue;
        word.strength = Float32Array.from(word.strength);
        for (const section of engine.sections) {
          if (section.answers.some(([known]) => known === fact)) word.strength[section.id] = Math.max(word.strength[section.id], 0.6);
        }
      }
    }
  };

  const byPage = (engine, word) => {
    const most = new Float32Array(engine.pages.length);
    for (const section of engine.sections) most[section.page] = Math.max(most[section.page], word.strength[section.id]);
    return most;
  };

  const factor = (engine, section) => (section.kind === engine.names.terms ? TERM : 1) * (engine.quoting.has(section.page) ? QUOTING : engine.lists.has(section.page) ? LIST : 1);

  const base = (engine, section, words, onPage, total) => {
    const { first } = engine.pages[section.page];
    const elsewhere = section.id === first ? ELSEWHERE.page : ELSEWHERE.section;
    let sum = 0;
    let covered = 0;
    const missing = [];
    words.forEach((word, i) => {
      const above = section.id === first ? 0 : ABOVE * word.head[first];
      const value = Math.max(word.strength[section.id], above, elsewhere * onPage[i][section.page]);
      sum += word.weight * value;
      if (onPage[i][section.page] > HARDLY) covered += word.weight;
      else missing.push(word);
    });
    const share = covered / total;
    const page = engine.pages[section.page];
    const isNamed = words.every((word) => word.head[section.id] > 0);
    const cited = page.isRecord && !section.anchor ? CITED * (isNamed ? 2 : 1) * Math.log2(1 + page.cited) * share : 0;
    return { score: ((sum / total) * (0.35 + 0.65 * share * share) + cited) * factor(engine, section), missing };
  };

  // What is called exactly what was typed, whatever the spelling; a Latin query is also tried as a reading.
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

  const looked = (engine, section, words, total, wanted) => {
    const answers = section.answers.some(([fact]) => wanted.has(fact)) ? ANSWERS : 1;
    return NAMED * answers * named(section, words, total) + NEAR * near(engine, section, words, total);
  };

  // How much of the best name the words cover, times how much of the query is in it.
  const named = (section, words, total) => covered(section.head, section.id, words, total);

  // The same for any names, one a line; `id` is the section that they are of, null for names of something else.
  const covered = (names, id, words, total = words.reduce((sum, word) => sum + word.weight, 0)) => {
    const inHead = words.filter((word) => id === null || word.head[id] > 0);
    return Math.max(0, ...(inHead.length ? names.split(/[\n\u0002\u0003（）()「」]+/) : []).map((name) => coveredOf(name, inHead, total)));
  };

  const coveredOf = (name, words, total) => {
    const isCovered = new Uint8Array(name.length);
    let weight = 0;
    for (const word of words) {
      const pattern = word.patterns.find((one) => name.search(compiled(one)) >= 0);
      if (!pattern) continue;
      for (const match of name.matchAll(compiled(pattern))) isCovered.fill(1, match.index, match.index + match[0].length);
      weight += word.weight;
    }
    const counted = [...name].map((one, i) => (/[\s・ー]/.test(one) ? null : isCovered[i])).filter((one) => one !== null);
    const share = counted.length ? counted.reduce((sum, one) => sum + one, 0) / counted.length : 0;
    return share * (weight / total) ** 0.8 * (counted.length > 3 ? 1 : 0.8);
  };

  // The best passage by the words in it, and how many words are next to each other as they were typed.
  const near = (engine, section, words, total) => {
    if (words.length < 2 || !section.text) return 0;
    const places = words.flatMap((word, i) => placesOf(word, section.text).map(([from, to]) => ({ from, to, i })));
    places.sort((one, other) => one.from - other.from);
    let best = 0;
    const pairs = new Set();
    for (let first = 0; first < places.length; first += 1) {
      const inside = new Set();
      for (let last = first; last < places.length && places[last].from < places[first].from + engine.language.passage; last += 1) {
        inside.add(places[last].i);
        if (places[last].i === places[first].i + 1 && places[last].from - places[first].to <= ADJACENT) pairs.add(places[first].i);
      }
      if (inside.size > 1) best = Math.max(best, weightOf(words, inside) / total);
    }
    return best + (PHRASE * weightOf(words, pairs)) / total;
  };

  const placesOf = (word, text) =>
    word.patterns.flatMap((pattern) => [...text.matchAll(compiled(pattern))].slice(0, MOST_PLACES).map((match) => [match.index, match.index + match[0].length]));
  const weightOf = (words, chosen) => [...chosen].reduce((sum, i) => sum + words[i].weight, 0);

  const grouped = (engine, found) => {
    const pages = new Map();
    for (const one of found) {
      if (!pages.has(one.section.page)) pages.set(one.section.page, []);
      pages.get(one.section.page).push(one);
    }
    const groups = [...pages].map(([page, sections]) => {
      sections.sort((a, b) => b.score - a.score || a.section.id - b.section.id);
      return { top: engine.sections[engine.pages[page].first], found: sections };
    });
    return groups.sort((a, b) => b.found[0].score - a.found[0].score || a.top.id - b.top.id);
  };

  Object.assign(globalThis.searchText, { rank, covered });
})();
