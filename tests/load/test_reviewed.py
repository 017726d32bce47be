"""A change of one language marks the other as out of date, until both have been looked at."""

from pathlib import Path

from scripts.check.run import load_checked_guide
from scripts.load.read_pages import load_pages
from scripts.load.reviewed import mark_reviewed, out_of_date
from scripts.stage.stage import stage
from tests.conftest import Change


def test_a_change_in_one_language_marks_the_other(tiny: Path, change: Change) -> None:
    mark_reviewed(tiny, load_pages(tiny))
    assert out_of_date(tiny, load_pages(tiny)) == set()
    change("docs/en/index.md", "[[space-fy2023.amount:usd]].", "It was [[space-fy2023.amount:usd]].")
    assert out_of_date(tiny, load_pages(tiny)) == {("ja", "index", "money")}
    stage(load_checked_guide(tiny), tiny / "out")
    assert "この節は英語版の更新をまだ反映していません。" in (tiny / "out/ja/index.md").read_text(encoding="utf-8")
    assert "out-of-date" not in (tiny / "out/en/index.md").read_text(encoding="utf-8")


def test_a_change_in_both_languages_marks_neither(tiny: Path, change: Change) -> None:
    mark_reviewed(tiny, load_pages(tiny))
    change("docs/en/index.md", "[[space-fy2023.amount:usd]].", "It was [[space-fy2023.amount:usd]].")
    change("docs/ja/index.md", "[[space-fy2023.amount:usd]]。", "[[space-fy2023.amount:usd]]です。")
    assert out_of_date(tiny, load_pages(tiny)) == set()


def test_a_look_ends_it(tiny: Path, change: Change) -> None:
    mark_reviewed(tiny, load_pages(tiny))
    change("docs/en/index.md", "[[space-fy2023.amount:usd]].", "It was [[space-fy2023.amount:usd]].")
    mark_reviewed(tiny, load_pages(tiny))
    assert out_of_date(tiny, load_pages(tiny)) == set()
