// Words that a word with a slip may be meant for: one letter wrong, missing, added or exchanged with the next; two in a long word.
(() => {
  // The least number of slips between two words, or more than `most`.
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= other.length; j += 1) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[other.length];
  };

  // The nearest of `words`, the nearest first; digits are never taken for others.
  const nearest = (word, words) => {
    const most = word.length > 7 ? 2 : 1;
    if (word.length < 4 || !/^(?:[a-z]+|[\u30a1-\u30faー]+)$/.test(word)) return [];
    const found = words.map((known) => [distance(word, known, most), known]).filter(([slips]) => slips <= most);
    const least = Math.min(...found.map(([slips]) => slips));
    return found.filter(([slips]) => slips === least).map(([, known]) => known).slice(0, 6);
  };

  Object.assign(globalThis.searchText, { distance, nearest });
})();
