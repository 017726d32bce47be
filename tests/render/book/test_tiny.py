"""The books of the tiny guide: the same bytes twice, and faults that a book cannot have are named with their place."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError
from scripts.render.book.books import make_books
from scripts.render.facts import read_facts
from scripts.stage.stage import stage
from tests.conftest import ROOT

Add = Callable[[str], None]
PAGE = "build/docs/en/index.md"


@pytest.fixture
def staged(tiny: Path) -> Path:
    stage(load_checked_guide(tiny), tiny / "build" / "docs")
    return tiny


@pytest.fixture
def add(staged: Path) -> Add:
    """Add Markdown to the staged home page in English."""

    def append(text: str) -> None:
        path = staged / PAGE
        path.write_text(path.read_text(encoding="utf-8").replace("## Money", f"{text}\n\n## Money", 1), encoding="utf-8")

    return append


def made(root: Path) -> Path:
    """Make the English books of `root`; return the PDF."""
    books = make_books(root, root / "build/docs", root / "out", ["en"])
    return root / "out" / books[0].file


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-enc", "UTF-8", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


BAD = [
    pytest.param("![](assets/images/favicon.svg)", "picture “assets/images/favicon.svg” has no text alternative", id="no-alt"),
    pytest.param("![A satellite](assets/images/none.svg)", "picture “assets/images/none.svg” does not exist", id="no-picture"),
    pytest.param("<figure><svg viewBox='0 0 1 1'></svg></figure>", "drawing has no <title>", id="no-title"),
    pytest.param("<table><tr><td>Launches</td></tr></table>", "table has no header", id="no-header"),
    pytest.param("[there](nowhere.md)", "links to nowhere.md, which is not in the book", id="no-page"),
    pytest.param("[there](glossary.md#none)", "links to glossary.md#none, which is not in the book", id="no-anchor"),
    pytest.param("A cat: 🐈", "no font of the book has 🐈 (U+1F408, CAT)", id="no-glyph"),
    pytest.param("<svg viewBox='0 0 1 1'><g></svg>", "drawing is not well-formed", id="broken-drawing"),
]


@pytest.mark.parametrize(("text", "message"), BAD)
def test_a_planted_fault_is_named_with_file_and_line(staged: Path, add: Add, text: str, message: str) -> None:
    add(text)
    line = (staged / PAGE).read_text(encoding="utf-8").splitlines().index(text) + 1
    with pytest.raises(InputError) as caught:
        made(staged)
    found = [problem for problem in caught.value.problems if message in problem.message]
    assert [(str(problem.file), problem.line) for problem in found] == [(PAGE, line)]


def test_a_page_that_navigation_names_must_be_staged(staged: Path) -> None:
    (staged / "build/docs/en/glossary.md").unlink()
    with pytest.raises(InputError, match=r"names glossary\.md, which was not staged"):
        made(staged)


HOSTILE = '#panic("run") #import "/etc/passwd" \\ $x$ *a* _b_ `c` <label> @ref [x] // gone /* gone */ = h - i + j "q" \\u{41}'


def test_no_text_is_read_as_typst(staged: Path, add: Add) -> None:
    """What would be code, emphasis, a comment or an escape in Typst comes out as it is."""
    add(f"`` {HOSTILE} ``")
    assert "".join(HOSTILE.split()) in "".join(text_of(made(staged)).split())


def test_the_same_bytes_twice(staged: Path) -> None:
    """In processes with other hash seeds, so that no order of a set shows, and without the cache."""
    code = (
        "import sys; from pathlib import Path; from scripts.render.book.books import make_books_of;"
        "root, out, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]; out.mkdir(exist_ok=True);"
        "make_books_of(root, root / 'build/docs', out, int(sys.argv[4]), language)"
    )
    sums = []
    for seed in ("1", "2"):
        out = staged / f"out{seed}"
        for language in ("ja", "en"):
            environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": f"Etc/GMT+{seed}"}
            command = [sys.executable, "-c", code, str(staged), str(out), language, seed]
            subprocess.run(command, env=environment, check=True, cwd=ROOT)
            for kept in (staged / "build/cache").rglob("*.*"):
                kept.unlink()
        sums.append({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.glob("*.[pe]*"))})
    assert sums[0] == sums[1]
    assert len(sums[0]) == 4


def test_books_that_nothing_has_changed_are_those_of_the_last_build(staged: Path, add: Add) -> None:
    first = made(staged).read_bytes()
    (staged / "out").rename(staged / "before")
    began = {path: path.stat().st_mtime_ns for path in (staged / "build/cache").rglob("*") if path.is_file()}
    assert made(staged).read_bytes() == first
    assert {path: path.stat().st_mtime_ns for path in (staged / "build/cache").rglob("*") if path.is_file()} == began
    add("One sentence more.")
    assert "One sentence more." in text_of(made(staged))


def test_long_tables_and_footnotes_lose_nothing(staged: Path, add: Add) -> None:
    rows = "\n".join(f"| Row{number}end | text |" for number in range(120))
    prose = "\n\n".join(f"Sentence{number}end " + "of some length " * 40 + "[^report-2024--history]" for number in range(40))
    add(f"| A | B |\n|---|---|\n{rows}\n\n{prose}")
    text = text_of(made(staged))
    assert [number for number in range(120) if f"Row{number}end" not in text] == []
    assert [number for number in range(40) if f"Sentence{number}end" not in text] == []


def test_the_files_are_named_by_the_edition(staged: Path) -> None:
    slug = read_facts(staged / "build/docs").edition.slug
    assert made(staged).name == f"{slug}-en.pdf"
    assert (staged / "out" / f"{slug}-en.epub").exists()
