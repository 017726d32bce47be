"""The books of the tiny guide: the same bytes twice, and faults that a book cannot have are named with their place."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError
from scripts.package.book.books import make_books
from scripts.stage.stage import stage
from tests.conftest import ROOT, Change

Add = Callable[[str], None]


@pytest.fixture
def staged(tiny: Path) -> Path:
    stage(load_checked_guide(tiny), tiny / "build" / "docs")
    return tiny


@pytest.fixture
def add(staged: Path) -> Add:
    """Add Markdown to the staged home page in English."""

    def append(text: str) -> None:
        path = staged / "build/docs/en/index.md"
        path.write_text(path.read_text(encoding="utf-8").replace("## Money", f"{text}\n\n## Money", 1), encoding="utf-8")

    return append


def faults(root: Path) -> str:
    with pytest.raises(InputError) as caught:
        make_books(load_checked_guide(root), root / "build/docs", root / "out", ["en"])
    return str(caught.value)


BAD = [
    pytest.param("![](assets/images/favicon.svg)", "picture “assets/images/favicon.svg” has no text alternative", id="no-alt"),
    pytest.param("<figure><svg viewBox='0 0 1 1'></svg></figure>", "drawing has no <title>", id="no-title"),
    pytest.param("<table><tr><td>1</td></tr></table>", "table has no header", id="no-header"),
    pytest.param("[there](nowhere.md)", "links to nowhere.md, which is not in the book", id="no-page"),
    pytest.param("[there](glossary.md#none)", "links to glossary.md#none, which is not in the book", id="no-anchor"),
    pytest.param("A cat: 🐈", "no font of the book has 🐈 (U+1F408, CAT)", id="no-glyph"),
    pytest.param("<svg viewBox='0 0 1 1'><g></svg>", "drawing is not well-formed", id="broken-drawing"),
]


@pytest.mark.parametrize(("text", "message"), BAD)
def test_a_planted_fault_is_named(staged: Path, add: Add, text: str, message: str) -> None:
    add(text)
    said = faults(staged)
    assert message in said
    assert "build/docs/en/index.md:" in said
    assert not (staged / "build/books.json").exists()


def test_a_page_that_navigation_names_must_be_staged(staged: Path) -> None:
    (staged / "build/docs/en/glossary.md").unlink()
    assert "names glossary.md, which was not staged" in faults(staged)


def test_the_same_bytes_twice(staged: Path) -> None:
    """In processes with other hash seeds, so that no order of a set shows."""
    code = (
        "import sys; from pathlib import Path; from scripts.check.run import load_checked_guide;"
        "from scripts.package.book.books import _make;"
        "root, out, language = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]; out.mkdir(exist_ok=True);"
        "made = _make(load_checked_guide(root), root / 'build/docs', out, language); assert not made[1], made"
    )
    sums = []
    for seed in ("1", "2"):
        for language in ("ja", "en"):
            out = staged / f"out{seed}"
            environment = {"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)}
            subprocess.run([sys.executable, "-c", code, str(staged), str(out), language], env=environment, check=True, cwd=ROOT)
        sums.append({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted((staged / f"out{seed}").glob("*.[pe]*"))})
    assert sums[0] == sums[1]
    assert len(sums[0]) == 4


def test_long_tables_and_footnotes_lose_nothing(staged: Path, add: Add, change: Change) -> None:
    del change
    rows = "\n".join(f"| Row{number}end | text |" for number in range(120))
    prose = "\n\n".join(f"Sentence{number}end " + "of some length " * 40 + "[^report-2024--history]" for number in range(40))
    add(f"| A | B |\n|---|---|\n{rows}\n\n{prose}")
    make_books(load_checked_guide(staged), staged / "build/docs", staged / "out", ["en"])
    pdf = staged / "out/japan-space-security-guide-en.pdf"
    text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    assert [number for number in range(120) if f"Row{number}end" not in text] == []
    assert [number for number in range(40) if f"Sentence{number}end" not in text] == []
