"""The rule entries-once reports what it is for."""

from tests.check.planted import WHOLE_FILE, Planted, planted, planted_test

PLANTED = [
    planted(
        "missing",
        "docs/en/glossary.md",
        "{{ entries terms }}",
        "None.",
        "“sda” is 0 times on docs/en/glossary.md",
        where="docs/data/terms/all.yaml:1",
    ),
    planted(
        "twice",
        "docs/en/glossary.md",
        "{{ entries terms }}",
        "{{ entries terms }}\n\n{{ entries terms }}",
        "“sda” is 2 times on",
        where="docs/data/terms/all.yaml:1",
    ),
    Planted(
        "no-page",
        (
            ("docs/ja/glossary.md", WHOLE_FILE, ""),
            ("docs/en/glossary.md", WHOLE_FILE, ""),
        ),
        "is missing; it shows the terms",
        where="docs/en/glossary.md",
    ),
]

test_planted = planted_test("entries-once", PLANTED)
