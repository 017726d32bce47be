"""The rule plans reports what it is for, and lists what is due for a look."""

from pathlib import Path

from scripts.check.rules.plans import passed
from scripts.load.guide import load_guide
from tests.check.planted import EN, JA, Planted, plant, planted, planted_test, problems_of

EVENTS, SYSTEMS, JAPAN = "docs/data/events/all.yaml", "docs/data/systems/all.yaml", "docs/data/organizations/japan.yaml"
DEVELOPMENTS = "docs/data/developments/all.yaml"
OUTCOME = "  outcome: partly\n  happened: '2026-06'"
PLANNED_FOR_2025 = "  dates: [{type: planned, date: '2025'}]\n  state: operational"

PLANTED = [
    planted("an-event-still-ahead", EVENTS, "date: '2027'", "date: '2026-09'", "is told as ahead, and its day (2026-09) has passed"),
    planted(
        "a-planned-date", SYSTEMS, "  state: operational", PLANNED_FOR_2025, "was planned for 2025, which has passed", where=f"{SYSTEMS}:11"
    ),
    Planted(
        "an-expectation-not-looked-at-since",
        (
            (DEVELOPMENTS, "as_of: '2026-11-20'", "as_of: '2025-11-20'"),
            (DEVELOPMENTS, OUTCOME, "  outcome: unknown"),
            (DEVELOPMENTS, "'2027'", "'2025'"),
        ),
        "was due 2025 and has not been looked at since (2025-11-20)",
        where=f"{DEVELOPMENTS}:8",
    ),
    planted(
        "told-as-ahead-in-japanese",
        JA,
        "のページです。",
        "のページです。2025年6月までに打ち上げる予定です。",
        "tells as ahead what was for 2025-06",
    ),
    planted(
        "told-as-ahead-in-english", EN, "Pages on", "A launch is planned for June 2025. Pages on", "tells as ahead what was for 2025-06"
    ),
    planted(
        "told-as-ahead-in-a-record",
        EVENTS,
        "A launch is planned.",
        "A launch is expected in spring 2024.",
        "tells as ahead what was for 2024",
    ),
]

test_planted = planted_test("plans", PLANTED)


def test_lists_what_is_due_for_a_look_and_told_rightly(tiny: Path) -> None:
    plant(tiny, ((DEVELOPMENTS, OUTCOME, "  outcome: unknown"), (DEVELOPMENTS, "'2027'", "'2025'")))
    plant(tiny, ((SYSTEMS, "  state: operational", PLANNED_FOR_2025.replace("'2025'", "'2025', note: {ja: 未確認, en: no report found}")),))
    assert problems_of(tiny) == []
    assert [str(problem).partition(" → ")[0] for problem in passed(load_guide(tiny))] == [
        f"{SYSTEMS}:11: dates: was planned for 2025, which has passed",
        f"{DEVELOPMENTS}:6: due: was due 2025, which has passed; the outcome is unknown",
    ]
