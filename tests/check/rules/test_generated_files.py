"""The rule generated-files reports what it is for."""

from pathlib import Path

import pytest

from scripts.load.describe.generated import generate, stale_files
from scripts.load.read_records import load_records
from tests.check.planted import plant, problems_of

GUIDE = "".join(f"<!-- generated: {table} -->\n<!-- end of generated: {table} -->\n" for table in ("kinds", "fields", "names"))


@pytest.fixture
def generated(tiny: Path) -> Path:
    (tiny / "CONTRIBUTING.md").write_text(GUIDE, encoding="utf-8")
    generate(tiny, load_records(tiny))
    return tiny


def test_what_was_just_generated_is_up_to_date(generated: Path) -> None:
    assert stale_files(generated, load_records(generated)) == []
    assert problems_of(generated) == []
    assert "| `jaxa` | 宇宙航空研究開発機構 · JAXA | Japan Aerospace Exploration Agency · JAXA |" in _guide(generated)
    assert "| `organizations` | bodies | a page of its own |" in _guide(generated)


def test_a_name_that_changes_is_reported(generated: Path) -> None:
    plant(generated, (("docs/data/organizations/japan.yaml", "en: National Diet", "en: Diet of Japan"),))
    assert "CONTRIBUTING.md: is not what the models and records say → run: make generate" in map(str, problems_of(generated))


def _guide(root: Path) -> str:
    return (root / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", ["schemas/systems.json", ".vscode/settings.json", "CONTRIBUTING.md"])
def test_a_file_edited_by_hand_is_reported(generated: Path, file: str) -> None:
    path = generated / file
    path.write_text(path.read_text(encoding="utf-8").replace("organizations", "organisations"), encoding="utf-8")
    assert [str(problem) for problem in problems_of(generated)] == [f"{file}: is not what the models and records say → run: make generate"]


def test_a_missing_mark_is_reported(generated: Path) -> None:
    (generated / "CONTRIBUTING.md").write_text("No table.\n", encoding="utf-8")
    assert [str(problem) for problem in problems_of(generated)] == [
        "CONTRIBUTING.md: has no <!-- generated: kinds --> … <!-- end of generated: kinds --> → put the two marks where the table belongs"
    ]
