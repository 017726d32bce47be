"""An exception beside a text keeps a rule from objecting to it, and to nothing else; one without a reason or a use is reported itself."""

from pathlib import Path

from scripts.check.run import load_checked_guide
from scripts.stage.stage import stage
from tests.check.planted import EN, Planted, plant, planted, planted_test, problems_of

DAY = (EN, "Enacted on", "Enacted on August 27, 2008, that is")
REMARK = "<!-- except same-dates: the day is a slip on purpose -->"
SUM = ("docs/data/developments/all.yaml", "2026年に前倒しされました。", "2026年に1529億円で前倒しされました。")


def test_a_section_with_an_exception_is_left_alone(tiny: Path) -> None:
    plant(tiny, (DAY,))
    assert any(problem.rule == "same-dates" for problem in problems_of(tiny))
    plant(tiny, (("docs/ja/index.md", "[[jaxa:full]]と", f"{REMARK}\n\n[[jaxa:full]]と"),))
    assert problems_of(tiny) == []


def test_an_exception_holds_for_its_own_section_only(tiny: Path) -> None:
    plant(tiny, (DAY, ("docs/ja/index.md", "{#money}\n", f"{{#money}}\n\n{REMARK}\n")))
    assert {problem.rule for problem in problems_of(tiny)} == {"same-dates", "exceptions"}


def test_a_field_of_a_record_with_an_exception_is_left_alone(tiny: Path) -> None:
    plant(tiny, (SUM, (SUM[0], "  summary:", "  # except same-sums: only the Japanese press gave the sum\n  summary:")))
    assert problems_of(tiny) == []


def test_an_exception_is_for_editors_alone(tiny: Path) -> None:
    plant(tiny, (DAY, ("docs/ja/index.md", "[[jaxa:full]]と", f"{REMARK}\n\n[[jaxa:full]]と")))
    stage(load_checked_guide(tiny), tiny / "build" / "docs")
    assert "except" not in (tiny / "build" / "docs" / "ja" / "index.md").read_text(encoding="utf-8")


PLANTED = [
    planted("unknown-rule", EN, "## Money", "<!-- except same-datse: x -->\n\n## Money", "excepts from “same-datse”, which is no rule"),
    planted("no-reason", EN, "## Money", "<!-- except same-dates: -->\n\n## Money", "gives no reason for the exception"),
    Planted("no-use", ((EN, "## Money", f"{REMARK}\n\n## Money"),), "excepts from “same-dates”, which objects to nothing here"),
]

test_planted = planted_test("exceptions", PLANTED)
