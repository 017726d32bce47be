"""What is changed in Material's pages is changed, or the build says that it no longer can."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from scripts.build import PREVIEW
from scripts.render.patches.material import name_parts
from tests.conftest import EN, JA, ROOT, own
from tests.test_build import preview

SEARCH = '<div class="md-search" data-md-component="search" role="dialog">'
PATH = '<nav class="md-path" aria-label="Navigation" >'


def test_parts_are_named_in_the_language_of_the_page() -> None:
    page = name_parts(SEARCH + PATH, "ja/a.md", JA, has_path=True)
    assert 'role="dialog" aria-label="検索"' in page
    assert '<nav class="md-path" aria-label="現在の位置" >' in page
    assert 'role="dialog" aria-label="Search"' in name_parts(SEARCH, "en/index.md", EN, has_path=False)


@pytest.mark.parametrize(
    ("html", "has_path", "tag"),
    [
        ("", False, "md-search"),
        (SEARCH.replace(' role="dialog"', ""), False, "md-search"),
        (SEARCH, True, "md-path"),
        (SEARCH * 2, False, "md-search"),
    ],
)
def test_a_part_that_is_not_there_any_more_is_reported(html: str, has_path: bool, tag: str) -> None:
    with pytest.raises(PluginError, match=rf"en/a\.md: .*{tag}.*where one is expected.*patches/material\.py"):
        name_parts(html, "en/a.md", EN, has_path=has_path)


def test_a_build_with_another_theme_than_expected_fails_and_says_where(tiny: Path) -> None:
    own(tiny / "overrides" / "theme" / "main.html", tiny)
    material = next((ROOT / ".venv" / "lib").glob("python*/site-packages/material/templates/partials/search.html"))
    changed = tiny / "overrides" / "theme" / "partials" / "search.html"
    shutil.copyfile(material, changed)
    changed.write_text(changed.read_text(encoding="utf-8").replace(' role="dialog"', "", 1), encoding="utf-8")
    done = preview(tiny)
    assert done.returncode == 1
    assert "scripts/render/patches/material.py" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tiny / PREVIEW).exists()
