// Bring spellings that mean the same to one form, and cut a text into what is indexed. Used by the search worker and by
// highlight.js, so that what is found is also what is marked.
//
//   fold(text)     → {text, at}: the folded text, and for each character of it where it stood
//   bare(folded)   → the same without joiners, for looking up a string as it stands
//   tokens(folded) → what is indexed: Latin words, numbers, pairs of Japanese characters
(() => {
  const JAPANESE = /[\p{sc=Han}\p{sc=Katakana}々〆〇]/u; // hiragana has become katakana by then
  const RUN = /[\p{sc=Han}\p{sc=Katakana}々〆〇]+|[^\p{sc=Han}\p{sc=Katakana}々〆〇 ]+/gu;

  // Characters that a spelling may have or lack: the comma in 1,529, the dots in U.S., the ’s in Japan’s, the okurigana in 打ち上げ.
  const OPTIONAL = new RegExp(
    [
      "(?<=[0-9０-９])[,，](?=[0-9０-９]{3})",
      "(?<=(?<![A-Za-z])[A-Za-z])\\.(?=[A-Za-z]\\b|[^A-Za-z]|$)",
      "(?<=[A-Za-z])['’]s(?![A-Za-z])",
      "(?<=打)ち(?=上)",
      "(?<=取)り(?=組|決|扱)",
      "(?<=[組積見読])[みえ](?=合|込|直|上|立|替)",
      "(?<=受)け(?=入|取)",
      "(?<=引)き(?=渡|続)",
      "(?<=立)ち(?=上)",
    ].join("|"),
    "g",
  );
  const LARGE = { ァ: "ア", ィ: "イ", ゥ: "ウ", ェ: "エ", ォ: "オ", ャ: "ヤ", ュ: "ユ", ョ: "ヨ", ヮ: "ワ", ヵ: "カ", ヶ: "カ" };
  const VOICED = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ" }; // after ヴ: ヴァ = バ
  const KEPT_INSIDE = { ".": ".", "+": "+", "&": "&", "-": "-", "‐": "-", "–": "-", "/": "-", "'": "-", "’": "-", _: "-" };

  const known = new Map();
  const foldCharacter = (character) => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = character.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC").toLowerCase();
      folded = folded.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
      folded = folded.replace(/[ァィゥェォャュョヮヵヶ]/g, (small) => LARGE[small]);
      folded = folded.replace(/[ー・\u00ad\u200b-\u200d\ufeff]/g, "");
      folded = folded.replace(/[^\p{L}\p{N}\p{M}.+&\-‐–/'’_々〆〇]/gu, " ");
      known.set(character, folded);
    }
    return folded;
  };

  const fold = (text) => {
    const optional = new Map();
    for (const found of text.matchAll(OPTIONAL)) optional.set(found.index, found[0].length);
    const characters = [];
    const at = [];
    for (let i = 0; i < text.length; ) {
      const skipped = optional.get(i);
      if (skipped) {
        i += skipped;
        continue;
      }
      const character = String.fromCodePoint(text.codePointAt(i));
      const next = text[i + 1];
      const isVoiced = (character === "ヴ" || character === "ゔ") && next;
      const vowel = isVoiced && VOICED[String.fromCharCode(next.charCodeAt(0) < 0x30a0 ? next.charCodeAt(0) + 0x60 : next.charCodeAt(0))];
      const folded = vowel || (isVoiced || character === "ヴ" ? "ブ" : foldCharacter(character));
      for (const one of folded) {
        characters.push(one);
        at.push(i);
      }
      i += character.length + (vowel ? 1 : 0);
    }
    return joined(characters, at);
  };

  const kinds = new Map([[" ", "space"], ...Object.keys(KEPT_INSIDE).map((one) => [one, "joiner"])]);
  const kindOf = (one) => {
    let kind = kinds.get(one);
    if (!kind) kinds.set(one, (kind = JAPANESE.test(one) ? "japanese" : "latin"));
    return kind;
  };

  // Second pass: punctuation stays only inside a Latin word or number, and no space parts it from Japanese (H3 ロケット = H3ロケット).
  const joined = (characters, at) => {
    const kinds = characters.map(kindOf);
    let text = "";
    const places = [];
    const put = (one, place) => {
      text += one;
      for (let i = 0; i < one.length; i += 1) places.push(place);
    };
    for (let i = 0; i < characters.length; i += 1) {
      if (kinds[i] === "japanese" || kinds[i] === "latin") {
        put(characters[i], at[i]);
        continue;
      }
      let end = i;
      while (end + 1 < characters.length && (kinds[end + 1] === "space" || kinds[end + 1] === "joiner")) end += 1;
      const before = kinds[i - 1];
      const after = kinds[end + 1];
      const single = end === i;
      if (single && kinds[i] === "joiner" && before === "latin" && after === "latin") {
        const one = characters[i];
        const decimal = one === "." && /\p{N}/u.test(characters[i - 1]) && /\p{N}/u.test(characters[i + 1]);
        put(one === "." && !decimal ? "-" : KEPT_INSIDE[one], at[i]);
      } else if (before && after && !(single && before !== after && before !== "joiner")) {
        put(" ", at[i]);
      }
      i = end;
    }
    return { text, at: places };
  };

  const bare = ({ text, at }) => {
    if (!text.includes("-")) return { text, at };
    const kept = text.split("").flatMap((one, i) => (one === "-" ? [] : [i]));
    return { text: kept.map((i) => text[i]).join(""), at: kept.map((i) => at[i]) };
  };

  // The plural and the singular are one word (satellites, strategies, launches), and so are British and American spelling.
  const AMERICAN = [[/defence/, "defense"], [/centre/, "center"], [/programme/, "program"], [/(isation|ising|ised)/, (found) => found.replace("s", "z")]];
  const stem = (word) => {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    return singular(AMERICAN.reduce((spelled, [british, american]) => spelled.replace(british, american), word));
  };

  const singular = (word) => {
    if (/ies?$/.test(word)) return word.replace(/ies?$/, "y");
    if (/(ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
    return /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
  };

  // Words of Latin letters and digits with their place; a word with joiners gives its parts and the whole (x-band: x, band, xband).
  const latinWords = function* (run, start) {
    const whole = run.replaceAll("-", "");
    if (whole !== run) {
      let place = start;
      for (const part of run.split("-")) {
        if (part) yield [stem(part), place, place + part.length];
        place += part.length + 1;
      }
    }
    yield [stem(whole), start, start + run.length];
    if (whole !== run && whole.includes("ii")) yield [whole.replace("iii", "3").replace("ii", "2"), start, start + run.length]; // H-IIA = H2A
  };

  const tokens = (text) => {
    const found = [];
    for (const [run] of text.matchAll(RUN)) {
      if (!JAPANESE.test(run)) {
        for (const [word] of latinWords(run, 0)) found.push(word);
        continue;
      }
      const characters = [...run];
      for (let i = 0; i + 1 < characters.length; i += 1) found.push(characters[i] + characters[i + 1]);
      found.push(characters.at(-1)); // a single character is looked up by prefix, so the last one needs an entry of its own
    }
    return found;
  };

  globalThis.searchText = { fold, bare, tokens, latinWords, stem, JAPANESE, RUN };
})();
