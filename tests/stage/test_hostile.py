"""A hostile record of every kind is harmless with every rule switched off: it is loaded, not checked, and goes through pages and downloads.

What the texts say must not change what the pages and files are made of: each is compared with the same guide full of harmless words.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml
from icalendar import Calendar
from lxml import etree, html
from pybtex.database import parse_string

from scripts.load.guide import load_guide
from scripts.load.models import KINDS
from scripts.stage.stage import staged_pages
from tests.conftest import ROOT
from tests.stage.every_kind import add_every_kind
from tests.stage.glances import glances_in

pytestmark = pytest.mark.slow

LABELS = ("name", "abbr", "title", "short", "publisher", "authors", "post", "seat", "also")
BLOCKS = ("body", "right")
HARMLESS = "Word"
HOSTILE = {
    "script": "<script>alert(1)</script><style>p{}</style><!-- ",
    "elements": '<base href="//evil.example"><meta http-equiv="refresh"><form action="//evil.example">'
    '<iframe src="x"></iframe><img src=x onerror=y>',
    "attributes": '" onmouseover="alert(1)" x="{: onclick=alert(1) } {#id .class style=x}',
    "links": "[x](javascript:alert(1)) ![x](//evil.example/x.png) <javascript:alert(1)> [x](<data:x>) [x](java&#115;cript:a)",
    "definition": "[x]: javascript:alert(1)",
    "abbreviation": "*[Word]: javascript",
    "block": "/// html | script",
    "fence": "``` x",
    "marker": "[FOOTNOTES] [TOC] [^x]: y",
    "unpaired": "**bold and *italic and “_underlined",
}
HOSTILE_BEGINNINGS = {
    "ordered-list": "2027. The year of the law",
    "heading": "# Heading",
    "list": "- item",
    "quotation": "> quotation",
    "rule": "--- ",
    "formula": '=HYPERLINK("https://evil.example")',
    "at": "@SUM(1)",
}
HOSTILE["code"] = "`<script>alert(1)</script>``"
HOSTILE_NAMES = {
    "emphasis": "**bold** _italic_ `code`",
    "link": "[x](https://evil.example) [[jaxa]] [@report-2024#history]",
    "entity": "&lt;script&gt; &copy;",
    "cell": "a | b | c",
    "backslash": "a \\",
}


def hostile(value: Any, text: str, names: str, blocks: str) -> Any:
    """The data of a YAML file with every text replaced: names by `names`, texts of several paragraphs by `blocks`."""
    if isinstance(value, dict):
        if set(value) == {"ja", "en"}:
            return dict.fromkeys(value, text)
        return {
            key: hostile(inner, names if key in LABELS else blocks if key in BLOCKS else text, names, blocks)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [hostile(inner, text, names, blocks) for inner in value]
    return value


def staged(root: Path, text: str, names: str, blocks: str) -> dict[str, bytes]:
    """What is staged of the tiny guide, its records' texts replaced."""
    for path in [root / "docs/data/edition.yaml", *sorted((root / "docs/data").glob("*/*.yaml"))]:
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        path.write_text(yaml.safe_dump(hostile(data, text, names, blocks), allow_unicode=True), encoding="utf-8")
    return dict(staged_pages(load_guide(root)))


@pytest.fixture
def tiny_of_every_kind(tiny: Path) -> Path:
    """The tiny guide with a record of every kind."""
    add_every_kind(tiny)
    return tiny


EXTENSIONS = [
    next(iter(entry)) if isinstance(entry, dict) else entry
    for entry in yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), yaml.BaseLoader)["markdown_extensions"]
]


def elements(page: bytes) -> Counter[tuple[str, ...]]:
    """The elements that a page is rendered to, each with its attributes; ids and addresses of the guide's own are left out."""
    text = page.decode().partition("\n---\n")[2]
    made = markdown.Markdown(
        extensions=[*EXTENSIONS, "fenced_code"], extension_configs={"footnotes": {"PLACE_MARKER": "[FOOTNOTES]"}}
    ).convert(text)
    tree = html.fromstring(f"<body>{made}</body>")
    for element in tree.iter(etree.Element):
        for name, value in element.attrib.items():
            assert not str(name).startswith("on"), html.tostring(element)
            assert name not in ("href", "src") or re.match(r"(https?://|mailto:|#|[^:]*$)", str(value)), html.tostring(element)
    made_of = Counter((str(element.tag), *sorted(map(str, element.attrib))) for element in tree.iter(etree.Element))
    del made_of[("br",)]  # long names have a line break
    return made_of


def rows(file: bytes) -> Any:
    table = list(csv.reader(io.StringIO(file.decode("utf-8-sig"))))
    assert not [cell for row in table[1:] for cell in row if cell.startswith(("=", "+", "-", "@"))]
    return [len(row) for row in table]


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return [shape(inner) for inner in value] if isinstance(value, list) else type(value)


def tables(file: bytes) -> dict[str, int]:
    """The tables of a database, and how many rows each has."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(file)
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


FILES: dict[str, Callable[[bytes], Any]] = {
    ".csv": rows,
    ".json": lambda file: shape(json.loads(file)),
    ".ics": lambda file: [(part.name, sorted(part)) for part in Calendar.from_ical(file.decode()).walk()],
    ".xml": lambda file: [str(element.tag) for element in etree.fromstring(file).iter()],
    ".txt": lambda file: len(file.splitlines()),
    ".atom": lambda file: [str(element.tag) for element in etree.fromstring(file).iter()],
    ".bib": lambda file: {key: sorted(entry.fields) for key, entry in parse_string(file.decode(), "bibtex").entries.items()},
    ".ris": lambda file: [line[:6] for line in file.decode().splitlines()],
    ".js": lambda file: shape(glances_in(file)),
    ".md": elements,
    ".svg": lambda file: [str(element.tag) for element in etree.fromstring(file).iter()],
    ".png": lambda file: file[:8],
    ".sqlite": tables,
}


def compare(tiny: Path, text: str, names: str, blocks: str) -> None:
    plain = staged(tiny, HARMLESS, HARMLESS, HARMLESS)
    found = staged(tiny, text, names, blocks)
    assert plain.keys() == found.keys()
    for path, file in found.items():
        made_of = FILES[Path(path).suffix]
        assert made_of(file) == made_of(plain[path]), path


def test_every_kind_is_there(tiny_of_every_kind: Path) -> None:
    guide = load_guide(tiny_of_every_kind)
    assert [kind for kind in KINDS if not guide.records.by_kind[kind]] == []


@pytest.mark.parametrize("part", [0, 1, 2])
def test_hostile_texts(tiny_of_every_kind: Path, part: int) -> None:
    text = " ".join(list(HOSTILE.values())[part::3])  # all together are longer than a quotation may be
    compare(tiny_of_every_kind, text, text, text)


@pytest.mark.parametrize("text", HOSTILE_BEGINNINGS.values(), ids=HOSTILE_BEGINNINGS)
def test_hostile_beginnings(tiny_of_every_kind: Path, text: str) -> None:
    """A text of several paragraphs may begin with a list or a heading, all others may not."""
    compare(tiny_of_every_kind, text, text, HARMLESS)


def test_hostile_names(tiny_of_every_kind: Path) -> None:
    compare(tiny_of_every_kind, HARMLESS, " ".join(HOSTILE_NAMES.values()), HARMLESS)
