// Which pages answer best, and which of their sections.
//
// A word counts by how rare it is and by where it is: most in a name or heading, less in the text, less still elsewhere on the page.
// Being called what was typed counts for more than any number of mentions.
(() => {
  const { called, covered, near } = globalThis.searchText;

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

  const looked = (engine, section, words, total, wanted) => {
    const answers = section.answers.some(([fact]) => wanted.has(fact)) ? ANSWERS : 1;
    return NAMED * answers * covered(section.head, section.id, words, total) + NEAR * near(engine, section, words, total);
  };

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

  Object.assign(globalThis.searchText, { rank });
})();
