"""The edits that are measured: of the home page, and of the record that most pages mention."""

from __future__ import annotations

import re
import time
from functools import cache
from pathlib import Path

from scripts.load.guide import load_guide
from scripts.load.models import Record
from scripts.stage.mentions import Mentions

PROSE = Path("docs", "en", "index.md")
_LETTERS = str.maketrans("0123456789", "bcdfghjklm")


def new_word() -> str:
    """Return a word that was never there before, without digits: those have to agree with the other language."""
    return str(time.monotonic_ns()).translate(_LETTERS)


def edit_prose(guide: Path, word: str) -> str:
    """Add a sentence with `word` to the home page, in place of one that was added before; return the page in the site."""
    _edit(guide / PROSE, r"(\{#[\w-]+\}\n\n[^\n]*?)(?: Edited as \w+\.)?\n", word)
    return "en/index.html"


def edit_record(guide: Path, word: str) -> str:
    """Add a sentence with `word` to the English summary of the record that most pages mention; return its page in the site."""
    file, record, page = _most_mentioned(guide)
    _edit(guide / file, rf"(- id: {record}\n(?:  .*\n)*?    en: [^\n]*?)(?: Edited as \w+\.)?\n", word)
    return f"en/{page}.html"


def _edit(file: Path, pattern: str, word: str) -> None:
    text, count = re.subn(pattern, rf"\1 Edited as {word}.\n", file.read_text(encoding="utf-8"), count=1)
    assert count, f"{file} has nothing to edit"
    file.write_text(text, encoding="utf-8")


@cache
def _most_mentioned(guide: Path) -> tuple[Path, str, str]:
    loaded = load_guide(guide)
    mentions = Mentions(loaded)
    records = [record for record in loaded.records.all() if isinstance(record, Record) and record.record_kind.has_own_pages]
    record = max(records, key=lambda each: len(mentions.pages[each.reference]) + len(mentions.records[each.reference]))
    return loaded.records.place(record).file, record.id, record.page
