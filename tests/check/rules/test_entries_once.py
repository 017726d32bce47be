"""The rule entries-once reports what it is for."""

from tests.check.planted import Planted, planted, planted_test
from tests.conftest import TINY

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
            ("docs/ja/glossary.md", (TINY / "docs/ja/glossary.md").read_text(encoding="utf-8"), ""),
            ("docs/en/glossary.md", (TINY / "docs/en/glossary.md").read_text(encoding="utf-8"), ""),
        ),
        "is missing; it shows the terms",
        where="docs/en/glossary.md",
    ),
]

test_planted = planted_test("entries-once", PLANTED)
