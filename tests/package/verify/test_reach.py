"""Each script and style sheet is loaded by a page or by another script, and is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.package.verify import links
from scripts.package.verify.made import Made
from scripts.package.verify.reach import check
from tests.conftest import ROOT
from tests.package.verify.conftest import Break

ASSETS = ROOT / "docs" / "assets"
LOADED = sorted(path.relative_to(ASSETS.parent).as_posix() for path in ASSETS.rglob("*") if path.suffix in (".js", ".css"))


def faults(made: Made) -> list[str]:
    return [str(problem) for problem in check(made)]


def pages(made: Made) -> list[str]:
    site = made.folder / "site"
    return [path.relative_to(site).as_posix() for path in site.rglob("*.html")]


def test_a_sound_website(made: Made) -> None:
    assert faults(made) == []


@pytest.mark.parametrize("name", LOADED)
def test_a_script_or_style_sheet_that_is_missing(made: Made, name: str) -> None:
    (made.folder / "site" / name).unlink()
    said = [*map(str, links.check(made)), *faults(made)]
    assert any(Path(name).name in fault and "does not exist" in fault for fault in said)


def test_a_script_that_no_page_loads(made: Made, broken: Break) -> None:
    for page in pages(made):
        broken(page, "language-toggle.js", "list-filter.js")
    [fault] = faults(made)
    assert fault.startswith("docs/assets/javascripts/language-toggle.js: is published, but no page and no script loads it → ")


def test_the_search_worker_that_nothing_starts(made: Made, broken: Break) -> None:
    broken("assets/javascripts/search/client.js", '"worker.js"', '"rank.js"')
    assert [fault.split(":")[0] for fault in faults(made)] == ["docs/assets/javascripts/search/worker.js"]


def test_a_style_sheet_that_names_a_missing_picture(made: Made, broken: Break) -> None:
    broken("assets/stylesheets/guide.css", ".", '.paper { background: url("../images/paper.png") }\n.')
    assert faults(made)[0].startswith("docs/assets/stylesheets/guide.css: names ../images/paper.png, which does not exist")
