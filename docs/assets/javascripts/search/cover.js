// How well words cover a name, and how near each other they are in a text.
(() => {
  const { compiled } = globalThis.searchText;

  const MOST_PLACES = 40; // of a word in a text
  const ADJACENT = 2; // characters between words that are next to each other
  const PHRASE = 0.25; // for words next to each other, beside those that are only in one passage

  // How much of the best name the words cover, times how much of the query is in it. `names` are one a line; `id` is the section that
  // they are of, null for names of something else.
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

  Object.assign(globalThis.searchText, { covered, near });
})();
