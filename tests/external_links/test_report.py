"""Which addresses are asked, and how an editor finds the place of each in the report."""

import json
from datetime import date
from pathlib import Path

from scripts.external_links.addresses import Use, outside_addresses
from scripts.external_links.answer import Answer, Verdict
from scripts.external_links.report import as_json, markdown
from scripts.load.guide import load_guide
from tests.conftest import Change

PRESS = "https://example.org/press"
SOURCES = "docs/data/sources/texts.yaml"


def test_addresses_of_records_and_of_prose(tiny: Path, change: Change) -> None:
    change("docs/en/index.md", "Pages on the", "See <https://example.org/press#part>. Pages on the")
    change(SOURCES, f"  url: {PRESS}\n", f"  url: {PRESS}\n  archived: https://archive.example.org/press\n")
    found = outside_addresses(load_guide(tiny))
    assert [(use.file.as_posix(), use.owner) for use in found[PRESS]] == [
        (SOURCES, "sources/press-2025"),
        ("docs/en/index.md", "pages/index"),
    ]
    assert f"url: {PRESS}" in (tiny / SOURCES).read_text(encoding="utf-8").splitlines()[found[PRESS][0].line - 1]
    assert "https://archive.example.org/press" not in found


def test_the_report_has_what_needs_a_look_with_each_place() -> None:
    def answer(address: str, verdict: Verdict, moved: str = "") -> Answer:
        return Answer(address=address, verdict=verdict, status=200, said="200 OK", moved=moved, asked=date(2026, 11, 26))

    answers = [answer("https://a.org/", Verdict.OK), answer("https://b.org/", Verdict.MOVED, "https://b.org/new")]
    uses = {each.address: [Use(Path("docs/data/sources/texts.yaml"), 7, "sources/b")] for each in answers}
    assert markdown(answers, uses) == (
        "# External links\n\n2 addresses: 0 gone, 1 moved, 0 refused, 0 unknown, 1 ok\n\n"
        "## Moved for good: look whether the same is there, and write the new address\n\n"
        "- <https://b.org/>: 200 OK → <https://b.org/new>\n    - docs/data/sources/texts.yaml:7: sources/b\n"
    )
    assert json.loads(as_json(answers, uses))[1]["uses"] == [{"file": "docs/data/sources/texts.yaml", "line": 7, "owner": "sources/b"}]
