"""The rule front-matter reports what it is for."""

from tests.check.planted import EN, planted, planted_test

PLANTED = [
    planted("no-description", EN, "description: About Home.\n", "", "description: is missing", where="docs/en/index.md:1"),
    planted("no-title", EN, "title: Home\n", "", "title: is missing", where="docs/en/index.md:1"),
    planted(
        "description-twice",
        EN,
        "description: About Home.",
        "description: About Glossary.",
        "is also that of docs/en/",
        where="docs/en/index.md:3",
    ),
    planted(
        "title-of-a-record",
        "docs/en/glossary.md",
        "title: Glossary",
        "title: Basic Space Law",
        "is also the title of that record's own page",
    ),
]

test_planted = planted_test("front-matter", PLANTED)
