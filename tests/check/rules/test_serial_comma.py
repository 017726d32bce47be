"""The rule serial-comma reports what it is for, repairs it, and leaves official names and what is no list alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from scripts.load.problems import Problem
from tests.check.planted import EN, Planted, planted, planted_test
from tests.conftest import Change

TERMS = "docs/data/terms/all.yaml"
LACKS = "lacks the serial comma"


def sentence(id: str, text: str, listed: str) -> Planted:
    return planted(id, EN, "Enacted on", f"{text} Enacted on", f"“{listed}” {LACKS}")


PLANTED = [
    sentence("words", "It has satellites, rockets and stations.", "satellites, rockets and stations"),
    sentence("or", "Add satellites, rockets or stations to it.", "satellites, rockets or stations"),
    sentence("longer", "It has lasers, satellites, rockets and stations.", "satellites, rockets and stations"),
    sentence("names", "Japan, the United States and South Korea agreed.", "Japan, the United States and South Korea"),
    sentence("references", "[[jaxa]], [[diet]] and [[sda]] agreed.", "[[jaxa]], [[diet]] and [[sda]]"),
    sentence("figures", "They have 45, 45 and 10 percent of it.", "45, 45 and 10 percent"),
    planted("name", "docs/data/events/all.yaml", "en: JAXA founded", "en: 'ISAS, NAL and NASDA merged'", f"“ISAS, NAL and NASDA” {LACKS}"),
]

test_planted = planted_test("serial-comma", PLANTED)


@pytest.mark.parametrize(
    "text",
    [
        "It has satellites, rockets, and stations.",
        "In Japan, JAXA and NASA agreed.",
        "According to the report, governments and companies in both agreed.",
        "It lists operations, command and control, and data.",
        "On March 15, 2023, JAXA and NASA agreed.",
        "The minister of economy, trade and industry agreed.",
        "The Ministry of Economy, Trade and Industry agreed.",
    ],
)
def test_what_is_right(change: Change, problems: Callable[[], list[Problem]], text: str) -> None:
    change(TERMS, "en: space domain awareness", "en: 'Ministry of Economy, Trade and Industry'")
    change(EN, "Enacted on", f"{text} Enacted on")
    assert [str(problem) for problem in problems() if problem.rule == "serial-comma"] == []


def test_fix(tiny: Path, change: Change) -> None:
    change(EN, "Enacted on", "It has satellites, rockets and stations. Enacted on")
    fix(load_guide(tiny))
    assert "It has satellites, rockets, and stations. Enacted" in (tiny / EN).read_text(encoding="utf-8")
