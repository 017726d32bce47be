from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted(
        "before-a-name",
        JA,
        "と[[basic-space-law]]のページ",
        "と宇宙基本法の[[basic-space-law]]のページ",
        "readers see “宇宙基本法” twice in",
    ),
    planted("after-a-name", JA, "[[basic-space-law]]のページ", "[[basic-space-law]]基本法のページ", "readers see “基本法” twice in"),
    planted("a-word-before", EN, "the [[basic-space-law]]", "the Basic [[basic-space-law]]", "readers see “Basic” twice in"),
    planted("a-word-after", EN, "[[basic-space-law]]. Enacted", "[[basic-space-law]] law. Enacted", "readers see “law” twice in"),
    planted("an-abbreviation", EN, "[[jaxa:full]]", "[[jaxa:full]] (JAXA)", "readers see “(JAXA) (JAXA)”"),
    planted(
        "in-a-record",
        "docs/data/documents/laws.yaml",
        "[[diet]]が制定",
        "日本国会の[[diet|日本国会]]が制定",
        "body.ja: readers see “日本国会” twice in",
    ),
]

test_planted = planted_test("doubled-names", PLANTED)
