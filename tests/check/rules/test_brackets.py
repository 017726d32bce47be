"""The rule brackets reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("never-closed", JA, "のページです。", "の「ページです。", "“「” is never closed"),
    planted("closes-nothing", JA, "のページです。", "のページ）です。", "“）” closes nothing"),
    planted("crossed", JA, "のページです。", "の「ページ（です」）。", "“」” closes nothing"),
    planted("in-a-name", "docs/data/organizations/japan.yaml", "{ja: 国会, en", "{ja: 国会（, en", "name.ja: “（” is never closed"),
    planted("quotation-mark", EN, "About Home.", "About “Home.", "““” is never closed"),
    planted("bold", EN, "Enacted on", "**Enacted on", "“**” is never closed"),
    planted("code", EN, "Enacted on", "`Enacted on", "the tick of code is never closed"),
]

test_planted = planted_test("brackets", PLANTED)
