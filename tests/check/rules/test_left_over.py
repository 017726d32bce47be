"""The rule left-over reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

TERM = "docs/data/terms/all.yaml"
PLANTED = [
    planted("todo", EN, "Pages on the", "TODO: Pages on the", "“TODO” was left in the text"),
    planted("fixme", TERM, "Knowing what", "FIXME Knowing what", "“FIXME” was left in the text"),
    planted("tktk", EN, "About Home.", "About TKTK.", "“TKTK” was left in the text"),
    planted("xxx", TERM, "en: space domain awareness", "en: XXX awareness", "“XXX” was left in the text"),
    planted("tbd", EN, "About Home.", "TBD.", "“TBD” was left in the text"),
    planted("lorem-ipsum", EN, "About Home.", "Lorem ipsum, lorem ipsum.", "“lorem ipsum” was left in the text"),
    planted("check-again", JA, "のページです。", "のページです（要確認）。", "“要確認” was left in the text"),
    planted("blanks", JA, "のページです。", "の〇〇ページです。", "“〇〇” was left in the text"),
    planted("merge-conflict", EN, "Pages on the", "<<<<<<< HEAD\nPages on the", "“<<<<<<<” was left in the text"),
    planted("merge-divider", EN, "## Money", "=======\n\n## Money", "“=======” was left in the text"),
    planted("question-marks", EN, "About Home.", "About ???.", "“???” was left in the text"),
    planted("in-the-interface", "docs/languages/en.yaml", "    facts: Facts", "    facts: TODO", "“TODO” was left in the text"),
]

test_planted = planted_test("left-over", PLANTED)
