"""The rule navigation reports what it is for."""

from tests.check.planted import planted, planted_test

PLANTED = [
    planted("unknown-title", "mkdocs.yml", "- timeline:", "- timelime:", "is not a title in docs/languages", where="mkdocs.yml"),
    planted("page-left-out", "mkdocs.yml", "      - glossary.md\n", "", "does not name glossary.md", where="mkdocs.yml"),
    planted(
        "no-such-page",
        "mkdocs.yml",
        "      - glossary.md\n",
        "      - glossary.md\n      - glosary.md\n",
        "names glosary.md, which does not exist",
        where="mkdocs.yml",
    ),
]

test_planted = planted_test("navigation", PLANTED)
