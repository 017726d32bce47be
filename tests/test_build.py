"""The build as a whole, on the tiny guide: what it makes, that a mistake leaves the last good edition alone, the same bytes again."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.build import PREVIEW, build
from scripts.cache import FOLDER
from scripts.package.publish.lock import held
from scripts.package.publish.output import Output
from tests.conftest import ROOT, Change, copy_tiny
from tests.elsewhere import build_elsewhere, hashes

BUILD = ("scripts", "build", "--no-books", "--root")
STEPS = ("load", "check and stage", "set the books", "render", "draw the cards", "package", "verify", "publish")
ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")

pytestmark = pytest.mark.slow


def run(root: Path, *command: str, **changed: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)} | changed
    return subprocess.run([sys.executable, "-m", *command], cwd=root, env=environment, capture_output=True, text=True, check=False)


def another_input(root: Path) -> None:
    """Add a file that might be read, so that the next build makes everything again."""
    (root / f"note-{len(list(root.iterdir()))}.txt").touch()


def preview(root: Path) -> subprocess.CompletedProcess[str]:
    """Build the guide below `root` without books."""
    return run(ROOT, *BUILD, str(root))


def failed(root: Path) -> str:
    """Build, which must fail without a traceback and leave the edition that there is; return what it says."""
    before = hashes(root / PREVIEW)
    done = preview(root)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    assert done.stderr.endswith(f"{PREVIEW}/ is as it was\n")
    assert hashes(root / PREVIEW) == before
    return done.stderr


@pytest.fixture(scope="session")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The tiny guide after its first build, and what that printed."""
    root = copy_tiny(tmp_path_factory.mktemp("first") / "guide")
    return root, preview(root)


@pytest.fixture
def tiny(first: tuple[Path, object], tmp_path: Path) -> Path:
    """A copy of the tiny guide that has been built."""
    return shutil.copytree(first[0], tmp_path / "guide", symlinks=True)


def test_a_build_shows_progress_and_ends_with_a_summary(first: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    root, done = first
    assert done.returncode == 0, done.stderr
    assert [line.strip().split(" …")[0] for line in done.stderr.splitlines()] == [
        *("render 28 pages" if step == "render" else step for step in STEPS)
    ]
    assert done.stdout.startswith("made in ")
    assert f"{PREVIEW}/site: " in done.stdout
    assert f"{PREVIEW}/tiny-guide-offline.zip: " in done.stdout
    assert (root / PREVIEW / "site/en/index.html").exists()
    assert {path.name for path in (root / "build").iterdir()} >= {"preview", "cache"}
    assert not list((root / "build").glob("run-*"))


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
def test_a_mistake_is_told_and_the_last_good_edition_stays(tiny: Path, change: Change, file: str, old: str, new: str, said: str) -> None:
    change(file, old, new)
    assert said in failed(tiny)


def test_a_mistake_that_only_shows_in_the_html(tiny: Path) -> None:
    with (tiny / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("\ntheme: {logo: gone.png}\n")
    assert "leads to gone.png, which does not exist → correct the link, or add the file" in failed(tiny)


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ("no_such_setting: 1", "mkdocs.yml: mkdocs: "),
        ("exclude_docs: /en/", "mkdocs.yml: the website has none of the 14 pages in “en” → "),
        ("extra_javascript: []", "docs/assets/javascripts/card.js: is published, but no page and no script loads it → "),
        ("extra_css: []", "docs/assets/stylesheets/guide.css: is published, but no page and no script loads it → "),
        (
            "extra_css: [assets/stylesheets/gone.css]",
            "extra_css names assets/stylesheets/gone.css, which does not exist",
        ),
        ("theme: {name: material, custom_dir: nowhere}", "mkdocs.yml: mkdocs: "),
    ],
)
def test_a_setting_that_takes_something_away(tiny: Path, setting: str, said: str) -> None:
    with (tiny / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(f"\n{setting}\n")
    assert said in failed(tiny)


def test_the_same_bytes_and_modes_elsewhere_on_another_day(tiny: Path, tmp_path: Path) -> None:
    other = copy_tiny(tmp_path / "elsewhere" / "資料 2")
    done = build_elsewhere(other, tmp_path / "day", "--no-books")
    assert done.returncode == 0, done.stderr
    assert hashes(other / PREVIEW) == hashes(tiny / PREVIEW)


@pytest.mark.parametrize("step", STEPS[:-1])
def test_killed_in_each_step(tiny: Path, step: str) -> None:
    another_input(tiny)
    before = hashes(tiny / PREVIEW)
    with subprocess.Popen([sys.executable, "-m", *BUILD, str(tiny)], cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        said = ""
        while not said.endswith(f"  {step}"):
            said += process.stderr.read(1)
        process.send_signal(signal.SIGKILL)
    assert hashes(tiny / PREVIEW) == before
    if step == "verify":
        assert len(list((tiny / "build").glob("run-*"))) == 1
        assert preview(tiny).returncode == 0
        assert list((tiny / "build").glob("run-*")) == []
        assert [path.name for path in (tiny / "build").glob(".preview.*")] == [".preview.lock"]
        assert hashes(tiny / PREVIEW) == before


def test_what_has_not_changed_is_not_made_again(tiny: Path) -> None:
    again = preview(tiny)
    assert again.stdout.startswith(f"nothing has changed since {PREVIEW}/ was made\n  {PREVIEW}/SHA256SUMS: ")
    (tiny / PREVIEW / "site/en/index.html").write_text("damaged", encoding="utf-8")
    assert preview(tiny).stdout.startswith("made in ")
    assert "damaged" not in (tiny / PREVIEW / "site/en/index.html").read_text(encoding="utf-8")


def test_two_builds_at_once(tiny: Path) -> None:
    with held(tiny / "build" / "lock"):
        assert f"build/lock: another build is running: process {os.getpid()} on " in failed(tiny)


def test_a_damaged_drawing_is_drawn_again(tiny: Path) -> None:
    before = hashes(tiny / PREVIEW)
    another_input(tiny)
    drawings = list((tiny / FOLDER / "charts").iterdir())
    assert drawings
    for drawing in drawings:
        drawing.write_bytes(drawing.read_bytes()[:100])
    assert preview(tiny).returncode == 0
    assert hashes(tiny / PREVIEW) == before


@pytest.fixture
def disk(tiny: Path) -> Iterator[Path]:
    """A small disk of its own for build/."""
    shutil.rmtree(folder := tiny / "build")
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@ROOT_ONLY
def test_a_full_disk(tiny: Path, disk: Path) -> None:
    done = preview(tiny)
    assert done.returncode == 1
    assert "no space left on device → free some space on the disk\nthere is no build/preview/ yet" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(disk.glob("run-*")) == []


@ROOT_ONLY
def test_build_on_another_disk(tiny: Path, disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=50m", str(disk)], check=True)
    for _ in range(2):
        another_input(tiny)
        output = Output(tiny, "dist")
        assert "dist/site: " in build(tiny, output, with_books=False)
        assert output.state() == "dist/ is the new edition"


def test_a_build_without_books_leaves_dist_alone(tiny: Path) -> None:
    (tiny / "dist").mkdir()
    (tiny / "dist" / "book.pdf").touch()
    assert preview(tiny).returncode == 0
    assert [path.name for path in (tiny / "dist").iterdir()] == ["book.pdf"]


def test_dist_is_a_file(tiny: Path) -> None:
    (tiny / "dist").touch()
    done = run(ROOT, "scripts", "build", "--root", str(tiny))
    assert (done.returncode, done.stderr) == (
        1,
        f"{tiny}/dist: is a file, not a folder → move it away: the edition is published there\nnothing was written\n",
    )


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
