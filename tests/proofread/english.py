"""cspell reads the English; it knows the words of the records' names beside those of its dictionary."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.load.guide import Guide
from scripts.load.texts import Text
from tests.proofread.finding import Finding
from tests.proofread.npm import run
from tests.proofread.settings import Settings
from tests.proofread.sheets import FOLDER, Sheets

_LANGUAGE = "en"
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:’[a-z]+)?")
_NO_LIMIT = 1_000_000
"""More findings than there will be: cspell stops at a hundred in a file, and at five of a word."""


def proofread(guide: Guide, _: Settings) -> Iterator[Finding]:
    """Yield each word that neither cspell's dictionary of U.S. English nor a name has. Titles of sources are printed as they are."""
    texts = [text for text in guide.every_text if text.language == _LANGUAGE]
    sheets = Sheets(guide, (text for text in texts if not (text.is_title or _is_name(text, guide))), _LANGUAGE)
    names = guide.root / FOLDER / "names.txt"
    names.write_text("\n".join(sorted({word for text in texts if _is_name(text, guide) for word in _WORD.findall(text.text)})))
    config = guide.root / FOLDER / "cspell.json"
    config.write_text(json.dumps(_config(names)), encoding="utf-8")
    options = ("--no-progress", "--no-summary", "--no-gitignore", "--issue-template", "$uri\t$row\t$text")
    for found in run("cspell", "lint", *options, "--config", config, "--root", sheets.folder, "**").splitlines():
        address, row, word = found.split("\t")
        line = sheets.line(Path(unquote(urlsplit(address).path)), int(row))
        message = f"“{word}” is in no dictionary and in no name"
        yield Finding.of("spelling", line.problem(message, "correct it, or accept it in docs/proofreading.yaml"), word)


def _config(names: Path) -> dict[str, object]:
    return {
        "version": "0.2",
        "language": "en-US",
        "dictionaryDefinitions": [{"name": "names", "path": str(names)}],
        "dictionaries": ["names"],
        "minWordLength": 3,
        "maxNumberOfProblems": _NO_LIMIT,
        "maxDuplicateProblems": _NO_LIMIT,
    }


def _is_name(text: Text, guide: Guide) -> bool:
    """True for what records, authors and publishers are called; titles of sources and of places in them are sentences of others."""
    return text.is_label and text.kind in guide.records.by_kind and "title" not in text.field
