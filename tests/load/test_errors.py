"""Every kind of fault in a record is reported with file, line, field, what is wrong, and what would be right; all at once."""

from collections.abc import Callable

import pytest

from scripts.load.problems import Problem
from tests.conftest import Change

FAULTS = [
    pytest.param(
        "docs/data/documents/laws.yaml",
        "  type: law",
        "  type: [law",
        "docs/data/documents/laws.yaml:9: is not valid YAML",
        "indentation",
        id="yaml",
    ),
    pytest.param(
        "docs/data/terms/all.yaml", ", en: space domain awareness}", "}", "name.en: the English text is missing", "add “en:”", id="language"
    ),
    pytest.param(
        "docs/data/events/all.yaml", "actors: [diet]", "actors: [diett]", "actors: there is no record “diett”", "“diet”", id="unknown-id"
    ),
    pytest.param(
        "docs/data/events/all.yaml", "'2008-05-21'", "'2023-02-30'", "date: “2023-02-30” is not a day", "write it like", id="date"
    ),
    pytest.param(
        "docs/data/events/all.yaml",
        "- id: jaxa-founded",
        "- id: launch-ahead",
        "is already the id of the record at",
        "another id",
        id="duplicate",
    ),
    pytest.param(
        "docs/data/budget/all.yaml", "'1,529億円'", "'1,529億'", "amount: “1,529億” is not an amount with a unit", "1,529億円", id="unit"
    ),
    pytest.param(
        "docs/data/budget/all.yaml", "'1,529億円'", "1529", "amount: “1529” is not an amount with a unit", "1,529億円", id="number"
    ),
    pytest.param(
        "docs/data/budget/all.yaml",
        "fiscal_year: FY2023",
        "fiscal_year: 2023",
        "fiscal_year: “2023” is not a fiscal year",
        "FY2023",
        id="fiscal-year",
    ),
    pytest.param("docs/data/terms/all.yaml", "  summary:", "  sumary:", "sumary: is not a field here", "“summary”", id="unknown-field"),
    pytest.param(
        "docs/data/systems/all.yaml",
        "mission: pnt",
        "mission: navigation",
        "mission: “navigation” is not a value of mission",
        "pnt",
        id="choice",
    ),
    pytest.param(
        "docs/data/terms/all.yaml", "report-2024#history", "report-2024#histroy", "has no locator “histroy”", "“history”", id="locator"
    ),
    pytest.param(
        "docs/data/terms/all.yaml", "report-2024#history", "report-2024", "is a long text", "report-2024#history", id="no-locator"
    ),
    pytest.param("docs/data/terms/all.yaml", "[report-2024#history]", "[]", "cites: is an empty list", "at least one", id="no-citation"),
    pytest.param(
        "docs/data/terms/all.yaml",
        "うちゅうりょういきはあく",
        "宇宙領域把握",
        "kana: “宇宙領域把握” is not a reading",
        "hiragana",
        id="kana",
    ),
    pytest.param("docs/data/recommendations/all.yaml", "  view: sources/report-2024\n", "", "does not say whose", "view:", id="no-view"),
    pytest.param(
        "docs/data/organizations/japan.yaml", "- id: jaxa", "- id: JAXA", "id: “JAXA” is not an id", "small Latin letters", id="id-form"
    ),
    pytest.param(
        "docs/data/corrections/all.yaml",
        "founded in 2004]",
        "'founded (in 2004']",
        "“founded (in 2004” is not a regular expression",
        "escape",
        id="regex",
    ),
    pytest.param("docs/data/edition.yaml", "version: 0.1.0", "versoin: 0.1.0", "versoin: is not a field here", "“version”", id="edition"),
]


@pytest.mark.parametrize(("file", "old", "new", "message", "hint"), FAULTS)
def test_a_planted_fault_is_reported(
    change: Change, problems: Callable[[], list[Problem]], file: str, old: str, new: str, message: str, hint: str
) -> None:
    change(file, old, new)
    found = [problem for problem in problems() if message in str(problem)]
    assert found, [str(problem) for problem in problems()]
    assert str(found[0].file) == file
    assert found[0].line > 0
    assert hint in found[0].hint


def test_all_faults_of_all_files_are_reported_at_once(change: Change, problems: Callable[[], list[Problem]]) -> None:
    change("docs/data/terms/all.yaml", "うちゅうりょういきはあく", "宇宙領域把握")
    change("docs/data/events/all.yaml", "'2008-05-21'", "'2023-02-30'")
    change("docs/data/budget/all.yaml", "fiscal_year: FY2023", "fiscal_year: 2023")
    assert {problem.file.parent.name for problem in problems()} == {"terms", "events", "budget"}


def test_the_tiny_guide_is_in_order(problems: Callable[[], list[Problem]]) -> None:
    assert problems() == []
