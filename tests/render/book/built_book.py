"""The books as `make build` has made them, and their text page by page."""

from __future__ import annotations

import os
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pikepdf
import pytest

from scripts.load.models import LANGUAGES
from tests.conftest import ROOT

DIST = Path(os.environ.get("GUIDE_DIST", ROOT / "dist"))
"""Where the books are: elsewhere, to look at a build of another folder."""
SLUG = "japan-space-security-guide"
INDEX = "index-of-names"


@dataclass
class Built:
    """A PDF book: the file, and what is in it."""

    path: Path
    language: str

    @cached_property
    def pdf(self) -> pikepdf.Pdf:
        return pikepdf.open(self.path)

    @cached_property
    def texts(self) -> list[str]:
        """The text of each page, in reading order."""
        out = subprocess.run(["pdftotext", "-enc", "UTF-8", str(self.path), "-"], capture_output=True, text=True, check=True).stdout
        return out.split("\f")[: len(self.pdf.pages)]

    @cached_property
    def index(self) -> str:
        """The text of the index in the order of the file: reading order by guess runs across its two columns."""
        first = self.places[INDEX] + 1
        command = ["pdftotext", "-raw", "-enc", "UTF-8", "-f", str(first), str(self.path), "-"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    @cached_property
    def front_lines(self) -> list[str]:
        """The pages before page 1, each line as it is on the page."""
        command = ["pdftotext", "-layout", "-enc", "UTF-8", "-l", str(self.front), str(self.path), "-"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\f")

    @cached_property
    def words(self) -> list[str]:
        """The text of each page without spaces and hyphens, in which names can be found across the ends of lines."""
        return [squeezed(text) for text in self.texts]

    @cached_property
    def numbers(self) -> dict[tuple[int, int], int]:
        """The number of each page, counted from 0, by its object."""
        return {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}

    @cached_property
    def places(self) -> dict[str, int]:
        """The page, counted from 0, of each named place: headings, figures and tables."""
        names = self.pdf.Root.Names.Dests.Names
        return {str(names[i]): self.numbers[names[i + 1][0].objgen] for i in range(0, len(names), 2)}

    @cached_property
    def front(self) -> int:
        """The number of pages before page 1."""
        labels = self.pdf.Root.PageLabels.Nums
        return next(int(labels[i]) for i in range(0, len(labels), 2) if str(labels[i + 1].get("/S")) == "/D")

    def outline(self) -> Iterator[tuple[int, str, int]]:
        """Level, title and page (counted from 0) of each line of the outline."""

        def walk(first: pikepdf.Object | None, level: int) -> Iterator[tuple[int, str, int]]:
            item = first
            while item is not None:
                goal = item.Dest if "/Dest" in item else item.A.D
                yield level, str(item.Title), self.numbers[goal[0].objgen]
                yield from walk(item.get("/First"), level + 1)
                item = item.get("/Next")

        yield from walk(self.pdf.Root.Outlines.get("/First"), 1)


def squeezed(text: str) -> str:
    """Text as it can be compared: no spaces, hyphens and word joiners, one form of each character."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if not char.isspace() and char not in "-\u2010\u00ad\u2060")


@pytest.fixture(scope="session", params=LANGUAGES)
def built(request: pytest.FixtureRequest) -> Built:
    """The book of each language."""
    path = DIST / f"{SLUG}-{request.param}.pdf"
    assert path.exists(), "make build first"
    return Built(path, request.param)
