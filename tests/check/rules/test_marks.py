"""The rule marks reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("straight-apostrophe", EN, "About Home.", "It’s about 'Home.", "“'” (APOSTROPHE) is not a mark of English"),
    planted("low-quotation-mark", EN, "About Home.", "About „Home.", "is not a mark of English"),
    planted("backtick-as-quote", EN, "About Home.", "About ´Home.", "is not a mark of English"),
    planted("middle-dot", EN, "About Home.", "About・Home.", "“・” (KATAKANA MIDDLE DOT) is not a mark of English"),
    planted("curly-in-japanese", JA, "のページです。", "の”ページです。", "(RIGHT DOUBLE QUOTATION MARK) is not a mark of Japanese"),
    planted("latin-middle-dot", JA, "のページです。", "の·ページです。", "(MIDDLE DOT) is not a mark of Japanese"),
    planted("em-dash-in-japanese", JA, "のページです。", "の—ページです。", "(EM DASH) is not a mark of Japanese"),
]

test_planted = planted_test("marks", PLANTED)
