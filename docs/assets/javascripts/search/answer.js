// The answer itself, where a record knows what is asked for: when, who, how much, where, what it means.
//
//   answerTo(engine, question, words, pages) → { section, subject, facts: [{ label, text, location }] } or null
(() => {
  const { covered } = globalThis.searchText;

  const SURE = 0.55; // of a name that the words cover; below it the record may not be what is meant
  const NAMED = 0.4; // of the name of a line of a budget
  const LOOKED_AT = 6; // pages, from the best
  const MOST_FACTS = 3;

  const answerTo = (engine, question, words, pages) => {
    const { general, named } = question.asks;
    if (!general.length && !named.size) return null;
    const asking = new Set([...named.values()].flat().flatMap((phrase) => [phrase, ...phrase.split(" ")]));
    const subject = words.filter((word) => !asking.has(word.shown) && !word.year);
    const year = words.find((word) => word.year)?.year;
    const sections = pages.slice(0, LOOKED_AT).flatMap((page) => [page.top, ...page.found.slice(0, LOOKED_AT).map((one) => one.section)]);
    const candidates = [...new Set(sections)].map((section) => ({ section, facts: factsOf(section, question, words, year), sure: Math.max(covered(section.head, section.id, words), covered(section.head, section.id, subject)) }));
    const best = candidates.filter((one) => one.facts.length && one.sure >= SURE).sort((a, b) => b.sure - a.sure)[0];
    if (!best) return null;
    const page = engine.pages[best.section.page].location;
    const facts = best.facts.slice(0, MOST_FACTS).map(([, label, text, , anchor]) => ({ label, text, location: anchor ? `${page}#${anchor}` : best.section.location }));
    return { section: best.section, subject: best.section.title, facts };
  };

  // The facts that are asked for by name; else those that answer the question in general. An amount only where a question asks how
  // much, or a year is named: “defense budget” alone is a subject.
  const factsOf = (section, { asks }, words, year) => {
    const general = new Set(asks.general.flat());
    const amounts = section.answers.filter(([fact]) => fact === "amount");
    if (amounts.length && (general.has("amount") || (year && asks.named.has("amount")))) return amountsOf(amounts, words, year);
    const named = [...asks.named.keys()];
    const both = named.filter((fact) => general.has(fact));
    const wanted = (facts) => section.answers.filter(([fact]) => fact !== "amount" && facts.includes(fact));
    const byName = wanted(both.length ? both : named);
    const found = byName.length ? byName : wanted([...general]);
    if (found.length || !section.lead || !general.has("definition")) return found;
    return [["definition", "", section.lead, null, ""]];
  };

  // The line that the words name best, of the year that is asked for, else the latest.
  const amountsOf = (amounts, words, year) =>
    amounts
      .filter((amount) => !year || amount[3] === year)
      .map((amount) => [covered(amount[1], null, words), amount])
      .filter(([share]) => share >= NAMED)
      .sort((a, b) => b[0] - a[0] || b[1][3] - a[1][3])
      .slice(0, 1)
      .map(([, amount]) => amount);

  Object.assign(globalThis.searchText, { answerTo });
})();
