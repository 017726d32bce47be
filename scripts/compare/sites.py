"""Compare two built sites: the text of every page and the fields of every record."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from scripts.compare.article import Article, read_article
from scripts.compare.difference import Difference, Replacement, difference
from scripts.compare.records import Fields, RecordChange, changed_fields, read_records

PageChange = tuple[Replacement, ...]
"""What changed on a page, from top to bottom: lines (tuples of strings, perhaps empty) in place of other lines."""


@dataclass(frozen=True)
class Comparison:
    """How one site differs from another: its pages by path (`en/index.html`), its records by `kind/id`."""

    pages: Difference[Article, PageChange]
    records: Difference[Fields, RecordChange]


def compare_sites(old: Path, new: Path) -> Comparison:
    """Return how the site in the folder `new` differs from the one in `old`. Raises NotASiteError."""
    return Comparison(
        records=difference(read_records(old), read_records(new), changed_fields),
        pages=difference(_articles(old), _articles(new), _changed_lines),
    )


def _articles(site: Path) -> dict[str, Article]:
    """The articles of the pages in one language; those that stand side by side say nothing else."""
    pages = (path for path in sorted(site.rglob("*.html")) if not path.stem.endswith("-parallel"))
    return {path.relative_to(site).as_posix(): read_article(path) for path in pages}


def _changed_lines(old: Article, new: Article) -> PageChange:
    matcher = SequenceMatcher(a=old.lines, b=new.lines, autojunk=False)
    return tuple(
        Replacement(old.lines[begin_old:end_old], new.lines[begin_new:end_new])
        for tag, begin_old, end_old, begin_new, end_new in matcher.get_opcodes()
        if tag != "equal"
    )
