"""The build as a whole, on the tiny guide: what it makes, that a mistake leaves the last good dist/ alone, the same bytes again."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, Change

pytestmark = pytest.mark.slow


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run([sys.executable, "-m", *command], cwd=root, env=environment, capture_output=True, text=True, check=False)


def build(root: Path) -> subprocess.CompletedProcess[str]:
    return run(ROOT, "scripts", "build", "--no-books", "--root", str(root))


def hashes(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_build_shows_progress_and_ends_with_a_summary(tiny: Path) -> None:
    done = build(tiny)
    assert done.returncode == 0, done.stderr
    for step in ("load and check", "stage", "render", "check the links", "package the website"):
        assert step in done.stderr
    assert "dist/site:" in done.stdout
    assert "dist/japan-space-security-guide-offline.zip:" in done.stdout
    assert (tiny / "dist/site/index.html").exists()
    assert (tiny / "dist/site/en/index.html").exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "docs/data/events/all.yaml",
            "'2008-05-21'",
            "'2023-02-30'",
            "docs/data/events/all.yaml:4: date: “2023-02-30” is not a day of the calendar",
        ),
        ("docs/en/index.md", "[[jaxa:full]]", "[[jaxxa:full]]", "docs/en/index.md:8: there is no record “jaxxa” → did you mean “jaxa”?"),
        ("docs/en/index.md", "{#money}", "", "docs/en/index.md:10: heading “Money” has no id"),
        (
            "docs/ja/index.md",
            "のページです。",
            "の[案内](nowhere.md)です。",
            "docs/ja/index.md:8: link to nowhere.md: there is no such page",
        ),
    ],
)
def test_a_mistake_is_told_and_the_last_good_dist_stays(tiny: Path, change: Change, file: str, old: str, new: str, said: str) -> None:
    assert build(tiny).returncode == 0
    before = hashes(tiny / "dist")
    change(file, old, new)
    done = build(tiny)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert hashes(tiny / "dist") == before


def test_a_mistake_that_only_shows_in_the_html_leaves_the_last_good_dist_too(tiny: Path, change: Change) -> None:
    assert build(tiny).returncode == 0
    before = hashes(tiny / "dist")
    change("docs/en/index.md", "Pages on the", '<img src="gone.png" alt=""> Pages on the')
    done = build(tiny)
    assert done.returncode == 1
    assert "en/index.html: “gone.png” leads to en/gone.png, which does not exist" in done.stderr
    assert hashes(tiny / "dist") == before


def test_two_builds_give_the_same_bytes(tiny: Path) -> None:
    assert build(tiny).returncode == 0
    first = hashes(tiny / "dist")
    subprocess.run(["rm", "-rf", tiny / "build", tiny / "dist"], check=True)
    assert build(tiny).returncode == 0
    assert hashes(tiny / "dist") == first


def test_plain_mkdocs_stages_first(tiny: Path) -> None:
    done = run(tiny, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    assert (tiny / "build/site/en/reference/organizations/jaxa.html").exists()


def test_plain_mkdocs_tells_mistakes_as_well(tiny: Path, change: Change) -> None:
    change("docs/en/index.md", "[[jaxa:full]]", "[[jaxxa:full]]")
    done = run(tiny, "mkdocs", "build", "--strict")
    assert done.returncode != 0
    assert "docs/en/index.md:8: there is no record “jaxxa”" in done.stdout + done.stderr
