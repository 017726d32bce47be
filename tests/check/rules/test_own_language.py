"""The rule own-language reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

LAW = "docs/data/documents/laws.yaml"
PLANTED = [
    planted(
        "english-summary",
        LAW,
        "{ja: 宇宙に関する基本の法律です。",
        "{ja: The basic law.",
        "summary.ja: “The basic law.” has no Japanese in it",
    ),
    planted("japanese-summary", LAW, "en: The basic law on space.", "en: 基本の法律です.", "summary.en: “基本の法律です” is not English"),
    planted("english-name", LAW, "{ja: 宇宙基本法,", "{ja: Basic Space Law,", "name.ja: “Basic Space Law” has no Japanese in it"),
    planted("japanese-name", LAW, "en: Basic Space Law}", "en: 宇宙基本法}", "name.en: “宇宙基本法” is not English"),
    planted("english-heading", JA, "## 予算", "## Money", "has no Japanese in it"),
    planted("japanese-heading", EN, "## Money", "## 予算", "“予算” is not English"),
    planted("english-description", JA, "ホームの説明です。", "About home.", "description: “About home.” has no Japanese in it"),
    planted("japanese-title", EN, "title: Home", "title: ホーム", "title: “ホーム” is not English"),
    planted(
        "english-series", "docs/data/charts/space.yaml", "{ja: 当初,", "{ja: Initial,", "series.name.ja: “Initial” has no Japanese in it"
    ),
    planted("japanese-chart", "docs/data/charts/space.yaml", "en: Space budget}", "en: 宇宙予算}", "title.en: “宇宙予算” is not English"),
    planted(
        "navigation",
        "docs/languages/ja.yaml",
        "    timeline: 年表\n    reference: 資料",
        "    timeline: Timeline\n    reference: 資料",
        "“Timeline” has no",
    ),
    planted(
        "interface", "docs/languages/en.yaml", "    facts: Facts", "    facts: 基本情報", "words.section.facts: “基本情報” is not English"
    ),
    planted("sentence", JA, "のページです。", "のページです。This is a sentence in another language again.", "is not Japanese"),
]

test_planted = planted_test("own-language", PLANTED)
