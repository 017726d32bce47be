"""Two sites compared: pages and records added, removed and changed."""

from pathlib import Path

import pytest

from scripts.compare.difference import Replacement
from scripts.compare.records import NotASiteError
from scripts.compare.sites import compare_sites
from tests.compare.sites import JAXA, PAGE, write_site


def test_equal_sites_do_not_differ(tmp_path: Path) -> None:
    old, new = (write_site(tmp_path / name, {"jaxa.html": PAGE}, organizations=[JAXA]) for name in ("old", "new"))
    found = compare_sites(old, new)
    assert not (found.pages.added or found.pages.removed or found.pages.changed)
    assert not (found.records.added or found.records.removed or found.records.changed)


def test_pages_are_added_removed_and_changed(tmp_path: Path) -> None:
    old = write_site(tmp_path / "old", {"en/jaxa.html": PAGE, "gone.html": PAGE})
    new = write_site(tmp_path / "new", {"en/jaxa.html": PAGE.replace(">2003<", ">2004<"), "new.html": PAGE})
    pages = compare_sites(old, new).pages
    assert list(pages.added) == ["new.html"]
    assert list(pages.removed) == ["gone.html"]
    assert pages.changed == {"en/jaxa.html": (Replacement(("Founded | 2003",), ("Founded | 2004",)),)}


def test_records_are_added_removed_and_changed_field_by_field(tmp_path: Path) -> None:
    changed = JAXA | {"name": {"ja": "宇宙航空研究開発機構", "en": "JAXA"}, "abbr": "JAXA", "related": ["mext", "h3"]}
    old = write_site(tmp_path / "old", {}, organizations=[JAXA, {"id": "nsps"}])
    new = write_site(tmp_path / "new", {}, organizations=[changed], terms=[{"id": "sda"}])
    records = compare_sites(old, new).records
    assert list(records.added) == ["terms/sda"]
    assert list(records.removed) == ["organizations/nsps"]
    assert records.changed == {
        "organizations/jaxa": {
            "name.en": Replacement("Japan Aerospace Exploration Agency", "JAXA"),
            "related": Replacement(["mext"], ["mext", "h3"]),
            "abbr": Replacement(None, "JAXA"),
        }
    }


@pytest.mark.parametrize("content", [None, "{", "[]", "{}", '{"edition": {}, "terms": [{}]}'])
def test_a_folder_that_is_no_site_is_named(tmp_path: Path, content: str | None) -> None:
    site = write_site(tmp_path / "site", {})
    other = tmp_path / "other"
    (other / "data").mkdir(parents=True)
    if content is not None:
        (other / "data/guide.json").write_text(content, encoding="utf-8")
    with pytest.raises(NotASiteError, match=r"other: data/guide\.json cannot be read .* → give the folder dist/site"):
        compare_sites(site, other)
