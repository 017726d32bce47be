"""The rule wrong-forms reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("in-prose", JA, "のページです。", "のページです。2004年に発足。", "“2004年に発足” is a wrong form"),
    planted("in-a-title", EN, "title: Home", "title: Home, founded in 2004", "“founded in 2004” is a wrong form"),
    planted(
        "in-a-note-of-a-date",
        "docs/data/documents/laws.yaml",
        "date: '2008-05-21'}",
        "date: '2008-05-21', note: {ja: 2004年に発足, en: new}}",
        "dates.note.ja: “2004年に発足” is a wrong form",
    ),
    planted(
        "in-a-legend",
        "docs/data/charts/space.yaml",
        "en: Initial}",
        "en: founded in 2004}",
        "series.name.en: “founded in 2004” is a wrong form",
    ),
    planted(
        "in-the-edition",
        "docs/data/edition.yaml",
        "description: {ja: ",
        "description: {ja: 2004年に発足した",
        "description.ja: “2004年に発足” is a wrong form",
    ),
]

test_planted = planted_test("wrong-forms", PLANTED)
