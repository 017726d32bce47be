"""What readers filter records by: the fields that a kind names (`filters` of its model), with the values that occur."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

from scripts.load.fiscal_year import FiscalYear
from scripts.load.models import KINDS, AnyRecord
from scripts.load.models.shape import shape_of
from scripts.load.problems import Fault, nearest
from scripts.stage.context import PageContext
from scripts.stage.escape import Markdown


@dataclass(frozen=True)
class Option:
    """A value as it stands in addresses, and as readers see it; `group` is the kind of a record."""

    value: str
    label: str
    group: str = ""


@dataclass(frozen=True)
class Facet:
    """A field to filter by: its name in addresses, the word that names it, its values."""

    name: str
    word: str
    options: list[Option]


def facets_of(kind: str, records: Iterable[AnyRecord], context: PageContext) -> list[Facet]:
    """Return the fields by which records of a kind are filtered."""
    shown = list(records)
    return [Facet(name, word, _options(kind, name, shown, context)) for name, word in KINDS[kind].record_kind.filters]


def facet_of(kind: str, name: str, records: Iterable[AnyRecord], context: PageContext) -> Facet:
    """Return one field by which records of a kind are filtered. Raises Fault where they are not filtered by it."""
    words = dict(KINDS[kind].record_kind.filters)
    if name not in words:
        raise Fault(f"{kind} are not told apart by “{name}”", nearest(name, words) or f"one of {', '.join(words)}")
    return Facet(name, words[name], _options(kind, name, list(records), context))


def keys_of(record: AnyRecord, name: str) -> list[str]:
    """Return the values of a field of a record, as they stand in addresses."""
    return [_key(value) for value in _values(record, name)]


def item(record: AnyRecord) -> Markdown:
    """Return the attributes that a filter reads of a record: data-item="systems/igs" data-state="operational" …"""
    spans = dict(record.record_kind.spans)

    def keys(name: str) -> str:
        return " ".join(" ".join((_key(value), *spans.get(value, ()))) for value in _values(record, name))

    values = [(name, keys(name)) for name, _ in record.record_kind.filters]
    pairs = [("item", record.reference), *(pair for pair in values if pair[1])]
    return Markdown(" ".join(f'data-{name}="{escape(value)}"' for name, value in pairs))


def _values(record: AnyRecord, name: str) -> list[Any]:
    value = getattr(record, name)
    return value if isinstance(value, list) else [] if value is None else [value]


def _key(value: object) -> str:
    return str(value).replace("/", "-")


def _options(kind: str, name: str, records: list[AnyRecord], context: PageContext) -> list[Option]:
    found: dict[Any, None] = dict.fromkeys(value for record in records for value in _values(record, name))
    vocabulary = shape_of(KINDS[kind].model_fields[name]).vocabulary
    if vocabulary:
        return [Option(value, vocabulary.label(value, context.language.code)) for value in vocabulary if value in found]
    if all(isinstance(value, FiscalYear) for value in found):
        return [Option(_key(value), context.language.fiscal_year(value)) for value in sorted(found)]
    return sorted((record_option(value, context) for value in found), key=lambda option: (option.group, option.label))


def record_option(reference: str, context: PageContext) -> Option:
    """Return a record as a value to filter by."""
    record = context.guide.records.find(reference)
    return Option(_key(reference), context.own_full_name(record), context.label("kind", record.record_kind.id))
