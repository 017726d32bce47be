"""The rule sentences reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

LAW = "docs/data/documents/laws.yaml"
PLANTED = [
    planted(
        "japanese-page", JA, "[[basic-space-law.enacted]]。", "[[basic-space-law.enacted]]", "ends without a full stop → end it with “。”"
    ),
    planted(
        "english-page", EN, "[[basic-space-law.enacted]].", "[[basic-space-law.enacted]]", "ends without a full stop → end it with “.”"
    ),
    planted("japanese-summary", LAW, "基本の法律です。", "基本の法律です", "summary.ja: “…宇宙に関する基本の法律です” ends"),
    planted("english-summary", LAW, "The basic law on space.", "The basic law on space", "summary.en: “…sic law on space” ends"),
    planted("description", EN, "About Home.", "About Home", "description: “…About Home” ends"),
    planted("de-aru", LAW, "基本の法律です。", "基本の法律である。", "is in another style than です・ます"),
    planted("da", LAW, "政策が変わりました。", "政策が変わったのだ。", "is in another style than です・ます"),
    planted("verb", JA, "のページです。", "のページを示す。法律を制定した。", "is in another style than です・ます"),
]

test_planted = planted_test("sentences", PLANTED)
