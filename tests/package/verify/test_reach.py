"""Each script and style sheet is loaded by a page or by another script, and is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.package.verify import links
from scripts.package.verify.made import Made
from scripts.package.verify.reach import check
from tests.conftest import ROOT
from tests.package.verify.conftest import Break, joined

CONFIG = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
SCRIPTS = ROOT / "docs/assets/javascripts"
LOADED = sorted(name for path in SCRIPTS.rglob("*.js") if (name := path.relative_to(SCRIPTS).as_posix()) not in CONFIG)
"""Scripts that are not joined with others."""


def faults(made: Made) -> list[str]:
    return [str(problem) for problem in check(made)]


def pages(made: Made) -> list[str]:
    site = made.folder / "site"
    return [path.relative_to(site).as_posix() for path in site.rglob("*.html")]


def test_a_sound_website(made: Made) -> None:
    assert faults(made) == []


@pytest.mark.parametrize("name", LOADED)
def test_a_script_or_style_sheet_that_is_missing(made: Made, name: str) -> None:
    (made.folder / "site/assets/javascripts" / name).unlink()
    said = [*map(str, links.check(made)), *faults(made)]
    assert any(Path(name).name in fault and "does not exist" in fault for fault in said)


@pytest.mark.parametrize("suffix", [".js", ".css"])
def test_the_joined_file_is_missing(made: Made, suffix: str) -> None:
    name = joined(made, suffix)
    (made.folder / "site" / name).unlink()
    assert any(name.rpartition("/")[2] in str(fault) and "does not exist" in str(fault) for fault in links.check(made))


def test_a_script_that_no_page_loads(made: Made, broken: Break) -> None:
    for page in pages(made):
        broken(page, "color-scheme.js", "search/engine.js")
    [fault] = faults(made)
    assert fault.startswith("docs/assets/javascripts/color-scheme.js: is published, but no page and no script loads it → ")


def test_the_search_worker_that_nothing_starts(made: Made, broken: Break) -> None:
    broken(joined(made, ".js"), '"search/worker.js"', '"search/rank.js"')
    assert [fault.split(":")[0] for fault in faults(made)] == ["docs/assets/javascripts/search/worker.js"]


def test_a_style_sheet_that_names_a_missing_picture(made: Made, broken: Break) -> None:
    name = joined(made, ".css")
    broken(name, ".glance {", '.paper { background: url("../images/paper.png") }\n.glance {')
    assert faults(made)[0].startswith(f"site/{name}: names ../images/paper.png, which does not exist")
