"""What an editor has changed, and which pages show it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.notation import EMBED, parse_embed
from scripts.load.problems import Fault
from scripts.load.read_pages import load_pages
from scripts.load.read_records import load_records
from scripts.load.records import Records
from scripts.load.views import resolve_view
from scripts.stage.mentions import Mentions

PROSE = ".md"
RECORDS = Path("docs", "data")


class ChangesEverything(Exception):
    """An edit of what all pages are made from: templates, words of the interface, charts, navigation, configuration, code."""


def after_edit(guide: Guide, files: set[Path]) -> Guide:
    """Return the guide with `files`, relative to its root, read again.

    Raises InputError where they cannot be read, ChangesEverything where they are more than the texts of prose and records: the title
    of a page, or a record more, is in menus and lists everywhere.
    """
    kinds = set(guide.records.by_kind)
    of_records = {file for file in files if file.suffix == ".yaml" and file.parent.parent == RECORDS and file.parent.name in kinds}
    of_prose = {file for file in files if file.suffix == PROSE and file.parts[:1] == ("docs",) and file.parts[1] in guide.languages}
    if files - of_records - of_prose:
        raise ChangesEverything
    if of_records:
        guide = replace(guide, records=_with_the_same(guide, load_records(guide.root)))
    if of_prose:
        pages = load_pages(guide.root)
        for code, known in guide.pages.items():
            if [(path, page.title) for path, page in known.items()] != [(path, page.title) for path, page in pages[code].items()]:
                raise ChangesEverything
        guide = replace(guide, pages=pages)
    return guide


def pages_of_edit(old: Guide, new: Guide, opened: Container[str]) -> set[tuple[str, str]]:
    """Return language and path of the pages that an editor looks at after an edit, given two states of the guide.

    They are the pages that were typed anew, those of the records that differ, and of those that name or list such a record the ones in
    `opened`, as “en/budgets/index”. What else an edit leads to, on fifty pages perhaps, can wait for a moment.
    """
    found = {(code, path) for code, pages in new.pages.items() for path, page in pages.items() if page.body != old.pages[code][path].body}
    changed = [record for record in new.records.all() if record != old.records.find(record.reference)]
    own = {record.page for record in changed if isinstance(record, Record) and record.record_kind.has_own_pages}
    found |= {(code, page) for code in new.languages for page in own}
    if changed:
        showing = set(_showing({record.reference for record in changed}, new))
        found |= {(code, page) for code in new.languages for page in showing if f"{code}/{page}" in opened}
    return found


def _with_the_same(guide: Guide, records: Records) -> Records:
    """The records, if they are those of the guide; a new one, or one less, is in menus, lists and files everywhere."""
    if list(records.places) != list(guide.records.places):
        raise ChangesEverything
    return records


def _showing(changed: set[str], guide: Guide) -> Iterator[str]:
    mentions = Mentions(guide)
    for reference in changed:
        yield from mentions.pages[reference]
        for record in [guide.records.find(reference), *mentions.records[reference]]:
            if isinstance(record, Record):
                yield record.page
    for path, page in next(iter(guide.pages.values())).items():
        for line in page.all_lines:
            if embed := EMBED.match(line.text):
                with suppress(Fault):  # the rule “notation” reports it
                    if changed & {record.reference for record in resolve_view(parse_embed(embed), guide).records}:
                        yield path
