// A word as a pattern of all its spellings, to be looked for in text as it is written: nothing has to be folded or indexed first.
// Used by the engine and by highlight.js, so that what is found is also what is marked.
//
//   normal(text)            → typed text in one form: NFKC, lower case, American spelling, no marks that carry nothing
//   source(word, same)      → a regular expression as text; `same` are characters that are one to a reader: ["国國", …]
//   source(word, same, { open, inside, loose })   with any ending, as a word that is still being typed; inside others too; with
//                           joiners anywhere, as start-up for startup
//   phrase(text, same)      → the same for several words in a row
//   compiled(source)        → the RegExp, to be used with matchAll
(() => {
  const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;
  const KANJI = /[\u4e00-\u9fff々〆〇]/;
  const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff々〆〇]/;
  const SMALL = { ァ: "ア", ィ: "イ", ゥ: "ウ", ェ: "エ", ォ: "オ", ャ: "ヤ", ュ: "ユ", ョ: "ヨ", ヮ: "ワ", ヵ: "カ", ヶ: "ケ" };
  const VOICED = { バ: "ヴァ", ビ: "ヴィ", ブ: "ヴ", ベ: "ヴェ", ボ: "ヴォ" };
  const OKURIGANA = "[ちりえみけきせいれげ・]?"; // 打上げ = 打ち上げ, 取組 = 取り組み; 日米 = 日・米
  const JOINER = "[-‐–－./／·’'＋]?";
  const ROMAN = { 1: "I", 2: "II", 3: "III", 4: "IV", 5: "V" };
  const AMERICAN = [[/defence/g, "defense"], [/centre/g, "center"], [/programme/g, "program"], [/licence/g, "license"], [/([a-z]{3})is(?=ation|ing|ed\b|e\b)/g, "$1iz"],
    [/([a-z]{2})our(?=s?\b|ed\b|ing\b|able\b)/g, (all, before) => (/(?:lab|hon|col|fav|hum|vap|neighb|behavi)$/.test(before) || /lab|fav/.test(all) ? `${before}or` : all)]];
  const NOT_BRITISH = /\b(?:advis|compris|revis|exercis|rais|prais|promis|surpris|supervis|otherw|prec|excis|rise|wise|premis|enterpris|franchis|disguis|televis|nois|caus)/;

  const normal = (text) => {
    let plain = text.normalize("NFKC").replace(/\p{Cs}|[\u00ad\u200b-\u200d\ufeff]|[^\p{L}\p{N}\p{M}\p{P}\p{S}\p{Z}\s]/gu, "").toLowerCase();
    plain = plain.replace(/[―‐−–—ｰ-](?=[\u30a1-\u30fa])|(?<=[\u30a1-\u30fa])[―‐−–—ｰ-]/g, "ー");
    plain = plain.replace(/[a-zà-ÿ]+/g, (word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));
    plain = plain.replace(/[’']s(?![a-z])/g, "").replace(/(?<![a-z])((?:[a-z]\.)+[a-z])\.?(?![a-z])/g, (dotted) => dotted.replaceAll(".", ""));
    for (const [british, american] of AMERICAN) plain = plain.replace(/[a-z]+/g, (word) => (NOT_BRITISH.test(word) ? word : word.replace(british, american)));
    return plain.replace(/(?<=\d),(?=\d{3})/g, "");
  };

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

  const kana = (one, next) => {
    const code = one.charCodeAt(0);
    const katakana = code < 0x30a1 ? String.fromCharCode(code + 0x60) : one;
    const large = SMALL[katakana] ?? katakana;
    const forms = new Set([one, katakana, large, ...Object.keys(SMALL).filter((small) => SMALL[small] === large)]);
    for (const form of [...forms]) forms.add(String.fromCharCode(form.charCodeAt(0) - 0x60));
    const isLong = next !== undefined && KANA.test(next) ? "[ー・]*" : "ー*";
    const anyOf = `[${[...forms].join("")}]`;
    return (VOICED[large] ? `(?:${anyOf}|${VOICED[large]})` : anyOf) + isLong;
  };

  // Japanese, with Latin letters and figures in it as in H3ロケット.
  const japanese = (word, same) => {
    const characters = [...word].filter((one) => one !== "ー" && one !== "・");
    let pattern = "";
    characters.forEach((one, i) => {
      const before = characters[i - 1];
      const next = characters[i + 1];
      if (before !== undefined && JAPANESE.test(before) !== JAPANESE.test(one)) pattern += "[ -]?";
      if (KANA.test(one)) {
        const isOkurigana = KANJI.test(before ?? "") && KANJI.test(next ?? "") && OKURIGANA.includes(one);
        pattern += isOkurigana ? `${one}?` : kana(one, next);
      } else if (KANJI.test(one)) {
        const forms = same.find((characters) => characters.includes(one));
        pattern += (forms ? `[${forms}]` : one) + (next !== undefined && KANJI.test(next) ? OKURIGANA : "");
      } else {
        pattern += escaped(one) + (/\d/.test(one) && /\d/.test(next ?? "") ? ",?" : /[a-z]/.test(one) && /[a-z]/.test(next ?? "") ? JOINER : "");
      }
    });
    return pattern;
  };

  // What a Latin word may end in, from the part that does not change: operate, operates, operator, operation.
  const LONG_ENDINGS = /(?:ations?|ators?|ated|ating|ates?|ions?|ors?|ers?)$/;
  const SHORT_ENDINGS = /(?:ing|ed|es|e|ies|y|s)$/;
  const stem = (word) => {
    if (!/^[a-z]{5,}$/.test(word) || /ss$/.test(word)) return null;
    const long = word.replace(LONG_ENDINGS, "");
    const cut = long.length >= 5 ? long.replace(/e$/, "") : word;
    const short = cut === word ? word.replace(SHORT_ENDINGS, "") : cut;
    return short.length >= 4 ? short : null;
  };

  const latin = (word, open, loose) => {
    if (loose) return [...word].map(escaped).join("[- ]?");
    const parts = word.split(/[-‐–./·’'+&]+/).filter(Boolean);
    const single = /^[a-z]{2,}[^aius]s$/.test(word) ? word.slice(0, -1) : word;
    const joined = parts.map((part) => {
      const base = parts.length === 1 && !open ? stem(part) : null;
      const spelled = parts.length === 1 && !open ? single : part;
      if (base) return `${base}(?:e|es|s|ed|er|ers|ing|ion|ions|ations?|ated?|ates|ating|ators?|ors?|y|ies|ied|al|ly)?`;
      const characters = [...spelled].map((one) => (ROMAN[one] && /[a-z]/.test(part) ? `(?:${one}|${ROMAN[one]})` : escaped(one)));
      return characters.join(part.length <= 6 || /\d/.test(part) ? JOINER : "").replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",?");
    });
    const plural = !open && parts.length === 1 && /[a-z]$/.test(word) && !stem(word) ? "(?:e?s|[’']s)?" : "";
    return joined.join("[-‐–－./／·’'+＋& ]*") + (open ? "[a-z0-9]*" : plural);
  };

  const source = (word, same = [], { open = false, inside = false, loose = false } = {}) => {
    const pattern = JAPANESE.test(word) ? japanese(word, same) : latin(word, open, loose);
    if (inside) return pattern;
    const before = /^[\u4e00-\u9fff]$/.test(word) ? "(?<![\\u4e00-\\u9fff])" : /^\d/.test(word) ? "(?<![\\d,.])" : /^[a-z]/.test(word) ? "(?<![a-z])" : "";
    const after = /\d$/.test(word) ? "(?![\\d]|[.,]\\d)" : /[a-z]$/.test(word) && !open ? "(?![a-z])" : "";
    return pattern && before + pattern + after;
  };

  // Several words in a row, without boundaries, whatever is between them.
  const phrase = (text, same) => text.split(/[\s\u0001「」“”"（）()]+/).map((word) => source(word, same, { inside: true })).filter(Boolean).join("[\\s・.-]*");

  const cache = new Map();
  const compiled = (pattern) => {
    if (!cache.has(pattern)) cache.set(pattern, new RegExp(pattern, "gi"));
    return cache.get(pattern);
  };

  globalThis.searchText = { normal, source, phrase, compiled, escaped, stem, JAPANESE, KANJI };
})();
