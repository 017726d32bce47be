"""Every file of the website is what its name says: it has content, and a program of its kind can read it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import PurePosixPath
from typing import Any

import icalendar
import rispy
from lxml import etree
from pybtex.database.input.bibtex import Parser as BibtexParser

from scripts.load.problems import Problem
from scripts.package.verify.made import Made
from scripts.package.verify.syntax import SUFFIXES, first_error

_ENTRIES = re.compile(r"^(?=@)", re.MULTILINE)


def check(made: Made) -> Iterator[Problem]:
    """Yield every file that is empty or does not parse."""
    for name in made.site.files:
        content = made.site.read(name)
        suffix = PurePosixPath(name).suffix
        if not content.strip():
            yield Problem(made.source(name), 0, "", "is empty", "restore it")
        elif suffix in SUFFIXES:
            if found := first_error(name, content):
                yield Problem(made.source(name), found[0], "", found[1], "restore the file, or correct its syntax")
        elif suffix in _READERS and (message := _unreadable(content, _READERS[suffix])):
            yield Problem(made.source(name), 0, "", f"cannot be read as {suffix[1:]}: {message}", "correct what it is made from")


def _unreadable(content: bytes, read: Callable[[bytes], Any]) -> str:
    """Return what a reader says of a file that it cannot read, in one line."""
    try:
        read(content)
    except Exception as error:  # each library has exceptions of its own; whatever it raises, the file is not readable
        return " ".join(str(error).split()) or type(error).__name__
    return ""


def _table(content: bytes) -> None:
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    if len({len(row) for row in rows}) != 1:
        raise ValueError("its rows differ in their number of columns")


def _bibliography(content: bytes) -> None:
    for entry in _ENTRIES.split(content.decode("utf-8-sig")):
        _entry(entry)


@cache
def _entry(text: str) -> None:
    """Read an entry of BibTeX, and the same entry of hundreds of pages only once: this is the slowest reader of all."""
    BibtexParser().parse_string(text)


_READERS: dict[str, Callable[[bytes], Any]] = {
    ".atom": etree.fromstring,
    ".bib": _bibliography,
    ".csv": _table,
    ".gz": gzip.decompress,
    ".ics": icalendar.Calendar.from_ical,
    ".json": json.loads,
    ".ris": lambda content: rispy.loads(content.decode("utf-8-sig")),
    ".svg": etree.fromstring,
    ".xml": etree.fromstring,
}
