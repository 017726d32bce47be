"""A file that is empty, cut off or not what its name says is not published."""

from __future__ import annotations

import pytest

from scripts.package.verify.files import check
from scripts.package.verify.made import Made
from tests.package.verify.conftest import joined

EMPTIED = ["assets/javascripts/search/engine.js", "data/events.csv", "assets/images/favicon.svg"]
CUT = [
    "assets/javascripts/search/worker.js",
    "assets/javascripts/search/engine.js",
    "assets/javascripts/color-scheme.js",
    "en/search/names.js",
    "en/search/texts.js",
    "assets/images/favicon.svg",
    "cite/en/index.bib",
    "data/guide.json",
    "data/timeline-en.atom",
    "data/timeline-en.ics",
    "sitemap.xml",
]


def faults(made: Made) -> list[str]:
    return [str(problem) for problem in check(made)]


def test_a_sound_website(made: Made) -> None:
    assert faults(made) == []


@pytest.mark.parametrize("name", EMPTIED)
def test_an_empty_file(made: Made, name: str) -> None:
    (made.folder / "site" / name).write_bytes(b"\n")
    source = f"docs/{name}" if name.startswith("assets/") else f"site/{name}"
    assert faults(made) == [f"{source}: is empty → restore it"]


@pytest.mark.parametrize("name", CUT)
def test_half_a_file(made: Made, name: str) -> None:
    path = made.folder / "site" / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    [fault] = faults(made)
    assert fault.startswith(("docs/", "site/"))
    assert name in fault


@pytest.mark.parametrize("suffix", [".js", ".css"])
def test_half_a_joined_file(made: Made, suffix: str) -> None:
    name = joined(made, suffix)
    path = made.folder / "site" / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    [fault] = faults(made)
    assert fault.startswith(f"site/{name}")


def test_a_table_whose_rows_differ(made: Made) -> None:
    with (made.folder / "site" / "data" / "events.csv").open("a") as file:
        file.write("one,two\r\n")
    [fault] = faults(made)
    assert fault.startswith("site/data/events.csv: cannot be read as csv: its rows differ in their number of columns")
