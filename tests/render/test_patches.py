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

PATH = '<nav class="md-path" aria-label="Navigation" >'


def test_the_path_is_named_in_the_language_of_the_page() -> None:
    assert '<nav class="md-path" aria-label="現在の位置" >' in name_parts(PATH, "ja/a.md", JA, has_path=True)
    assert name_parts("", "en/index.md", EN, has_path=False) == ""
    assert name_parts('<label tabindex="">', "en/index.md", EN, has_path=False) == "<label>"


@pytest.mark.parametrize("html", ["", PATH * 2, PATH.replace("aria-label", "title")])
def test_a_path_that_is_not_as_expected_is_reported(html: str) -> None:
    with pytest.raises(PluginError, match=r"en/a\.md: .*md-path.*where one is expected.*patches/material\.py"):
        name_parts(html, "en/a.md", EN, has_path=True)


def test_a_build_with_another_theme_than_expected_fails_and_says_where(tiny: Path) -> None:
    own(tiny / "overrides" / "theme" / "main.html", tiny)
    material = next((ROOT / ".venv" / "lib").glob("python*/site-packages/material/templates/partials/path.html"))
    changed = tiny / "overrides" / "theme" / "partials" / "path.html"
    shutil.copyfile(material, changed)
    changed.write_text(changed.read_text(encoding="utf-8").replace('class="md-path"', 'class="path"', 1), encoding="utf-8")
    done = preview(tiny)
    assert done.returncode == 1
    assert "scripts/render/patches/material.py" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tiny / PREVIEW).exists()
