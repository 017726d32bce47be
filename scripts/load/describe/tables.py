"""The tables of CONTRIBUTING.md: the kinds of record, the fields of each kind with their values, and the official names in the records."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from scripts.load.models import KINDS, LANGUAGES, Bilingual, Document, Organization, Record, Reference
from scripts.load.models.field import description
from scripts.load.models.kind import SharedPage
from scripts.load.models.shape import Shape, shape_of
from scripts.load.records import Records


def table_of_kinds() -> str:
    """Return a table of the kinds: the folder, what it holds, where it is shown."""
    rows = []
    for kind, model in KINDS.items():
        page = model.record_kind.page
        place = f"an entry of `{page.path}.md`" if isinstance(page, SharedPage) else "a page of its own"
        rows.append(f"| `{kind}` | {model.record_kind.holds[1]} | {place} |")
    return "\n".join(["| kind | holds | where it is shown |", "|---|---|---|", *rows])


def tables_of_fields() -> str:
    """Return the fields that every record has, and then those that each kind adds."""
    parts = ["#### Every record\n", _table(Record)]
    common = Record.model_fields
    for kind, model in KINDS.items():
        own = [
            name
            for name, info in model.model_fields.items()
            if name not in common or description(info, "en") != description(common[name], "en")
        ]
        if own:
            parts += [f"\n#### `{kind}`\n", _table(model, own)]
    for nested in _nested_models():
        parts += [f"\n#### {nested.__name__}\n", _table(nested)]
    return "\n".join(parts)


def table_of_names(records: Records) -> str:
    """Return the official names of the bodies and documents in each language, in the order of the records."""
    named = [record for model in (Organization, Document) for record in records.of(model)]
    heads = ["id", *LANGUAGES]
    rows = [[f"`{record.id}`", *(_name(record, code) for code in LANGUAGES)] for record in named]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [heads, ["---"] * len(heads), *rows])


def _name(record: Record, language: str) -> str:
    """A name with its abbreviation, as both are typed."""
    return record.name[language] + (f" · {record.abbr[language]}" if record.abbr else "")


def _nested_models() -> list[type[BaseModel]]:
    """The models inside records, each once, in the order in which they first appear; texts in both languages are known to everybody."""
    found: dict[str, type[BaseModel]] = {}
    for model in KINDS.values():
        for info in model.model_fields.values():
            base = shape_of(info).base
            if issubclass(base, BaseModel) and not issubclass(base, Bilingual):
                found.setdefault(base.__name__, base)
    return list(found.values())


def _table(model: type[BaseModel], names: list[str] | None = None) -> str:
    rows = [_row(name, info) for name, info in model.model_fields.items() if names is None or name in names]
    return "\n".join(["| field | holds | value |", "|---|---|---|", *rows])


def _row(name: str, info: FieldInfo) -> str:
    shape = shape_of(info)
    needed = "" if not info.is_required() else " **Required.**"
    value = "; ".join(_values(shape))
    return f"| `{name}` | {description(info, 'en')}{needed} | {'list of ' if shape.is_list else ''}{value} |"


def _values(shape: Shape) -> Iterator[str]:
    if shape.vocabulary:
        yield ", ".join(f"`{value}`" for value in shape.vocabulary)
    elif issubclass(shape.base, Reference):
        yield "id of " + (" or ".join(f"`{kind}`" for kind in shape.base.kinds) or "any record")
    elif shape.base.__name__ in _NAMES:
        yield _NAMES[shape.base.__name__]
    else:
        yield shape.base.__name__


_NAMES = {
    "str": "text",
    "bool": "`true` or `false`",
    **dict.fromkeys(("Bilingual", "Plain", "Blocks", "Label"), "`{ja: …, en: …}`"),
    "OneName": "text, or `{ja: …, en: …}`",
    "EdtfDate": "date (EDTF)",
    "FiscalYear": "`FY2023`",
    "Amount": "`'1,529億円'`",
    "Id": "id",
    "Reading": "hiragana",
    "Citation": "`source#locator` or `corrections/id`",
    "WebAddress": "web address",
    "object": "EDTF date or `FY2026`",
}
"""How an editor writes a value of each type."""
