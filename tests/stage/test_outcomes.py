"""What became of the forecasts, as a bar: shares of the whole, and only of what was forecast."""

from collections import Counter
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.stage.outcomes import segments
from scripts.stage.stage import stage
from tests.conftest import Change

STATEMENT = "  statement: {ja: 2027年に改称される見込みでした。, en: A renaming was expected in 2027.}\n"


def test_each_part_is_as_wide_as_its_share_and_they_fill_the_bar() -> None:
    parts = segments(Counter({"slipped": 1, "happened": 3}))
    assert [(part.outcome, part.count, part.start) for part in parts] == [("happened", 3, 0), ("slipped", 1, 750)]
    assert [round(part.width + 4) for part in parts] == [750, 250]


@pytest.mark.parametrize(("foreseen", "counted"), [(True, 1), (False, 0)])
def test_what_nobody_foresaw_is_no_forecast(tiny: Path, change: Change, foreseen: bool, counted: int) -> None:
    records = "docs/data/developments/all.yaml"
    text = (tiny / records).read_text(encoding="utf-8")
    more = text.replace("- id: rename", "- id: surprise").replace("name: {ja: 改称, en: The renaming}", "name: {ja: 変化, en: A surprise}")
    more = (
        more
        if foreseen
        else more.replace(STATEMENT, "  statement: null\n").replace("  place: [report-2024#history]\n", "").replace("  due: '2027'\n", "")
    )
    change(records, text, f"{text}{more}")
    for file in ("docs/ja/index.md", "docs/en/index.md"):
        change(file, "{{ chart space }}", "{{ outcomes }}")
    stage(load_checked_guide(tiny), tiny / "build/docs")
    english = (tiny / "build/docs/en/index.md").read_text(encoding="utf-8")
    assert f"How {1 + counted} forecasts turned out" in english
    assert f'<span class="outcome outcome-partly">Partly</span> **{1 + counted}**' in english
