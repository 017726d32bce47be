"""The rule navigation reports what it is for."""

from tests.check.planted import planted, planted_test

ENTRY = "      - glossary.md\n"
PLANTED = [
    planted("unknown-title", "mkdocs.yml", "- timeline:", "- timelime:", "is not a title in docs/languages"),
    planted("page-left-out", "mkdocs.yml", ENTRY, "", "does not name glossary.md", where="mkdocs.yml"),
    planted(
        "no-such-page", "mkdocs.yml", ENTRY, f"{ENTRY}      - glosary.md\n", "names glosary.md, which does not exist", where="mkdocs.yml:11"
    ),
    planted("page-twice", "mkdocs.yml", ENTRY, ENTRY * 2, "names glossary.md a second time", where="mkdocs.yml:11"),
]

test_planted = planted_test("navigation", PLANTED)
FORM = [
    planted("no-list", "mkdocs.yml", "nav:\n", "nav: index.md\nold:\n", "nav: is not a list of pages"),
    planted(
        "two-titles",
        "mkdocs.yml",
        "  - timeline: [timeline/index.md]",
        "  - {a: b.md, c: d.md}",
        "is neither a page nor a title",
    ),
    planted(
        "no-yaml", "mkdocs.yml", "  - timeline: [timeline/index.md]", "  - timeline: [timeline", "is not valid YAML", where="mkdocs.yml:8"
    ),
]
test_form = planted_test("", FORM)
