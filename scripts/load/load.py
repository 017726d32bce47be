"""Step 1: YAML becomes typed records. Every error of every file is reported at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from scripts.load.edition import load_edition
from scripts.load.explain import explain
from scripts.load.models import KINDS, AnyRecord
from scripts.load.models.base import Citation, Reference
from scripts.load.problems import InputError, Problem, nearest
from scripts.load.records import Place, Records, UnknownReferenceError
from scripts.load.yaml_lines import YamlFile


def load_records(root: Path) -> Records:
    """Read docs/data/ below `root`. Raises InputError with every problem of every file."""
    data = root / "docs" / "data"
    problems: list[Problem] = []
    problems += _unknown_folders(data, root)
    try:
        records = Records(load_edition(root))
    except InputError as error:
        raise InputError([*problems, *error.problems]) from error
    for kind, model in KINDS.items():
        for path in sorted((data / kind).glob("*.yaml")):
            try:
                file = YamlFile(path, path.relative_to(root))
            except InputError as error:
                problems += error.problems
                continue
            problems += _load_file(file, kind, model, records)
    problems += [problem for kind, record in records.all() for problem in _unknown_references(kind, record, records)]
    if problems:
        raise InputError(problems)
    return records


def _unknown_folders(data: Path, root: Path) -> Iterator[Problem]:
    for path in sorted(data.iterdir()):
        if path.is_dir() and path.name not in (*KINDS, "charts"):
            yield Problem(
                path.relative_to(root), 0, "", "is not a kind of record", nearest(path.name, KINDS) or f"one of {', '.join(KINDS)}"
            )


def _load_file(file: YamlFile, kind: str, model: type[AnyRecord], records: Records) -> Iterator[Problem]:
    if not isinstance(file.data, list):
        yield Problem(file.shown, 1, "", "is not a list of records", "begin each record with “- id: …”")
        return
    for index, data in enumerate(file.data):
        try:
            record = model.model_validate(data)
        except ValidationError as error:
            yield from explain(error, model, file, (index,))
            continue
        if record.id in records.by_kind[kind]:
            other = records.places[(kind, record.id)]
            message = f"“{record.id}” is already the id of the record at {other.file}:{other.line()}"
            yield Problem(file.shown, file.line((index, "id")), "id", message, "give one of the two another id")
            continue
        records.by_kind[kind][record.id] = record
        records.places[(kind, record.id)] = Place(file.shown, file.lines_below(index))


def _unknown_references(kind: str, record: AnyRecord, records: Records) -> Iterator[Problem]:
    place = records.places[(kind, record.id)]
    for path, value in _strings(record, ()):
        field = ".".join(str(part) for part in path if isinstance(part, str))
        if isinstance(value, Reference):
            try:
                records.find(value)
            except UnknownReferenceError as error:
                yield Problem(place.file, place.line(path), field, error.args[0], error.args[1])
        elif isinstance(value, Citation):
            yield from (Problem(place.file, place.line(path), field, *said) for said in citation_faults(value, records))


def citation_faults(citation: Citation, records: Records) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a citation, and what would be right."""
    if citation.is_correction:
        try:
            records.find(citation)
        except UnknownReferenceError as error:
            yield error.args[0], error.args[1]
        return
    sources = records.by_kind["sources"]
    if citation.source not in sources:
        yield f"there is no source “{citation.source}”", nearest(citation.source, sources)
        return
    locators = [locator.id for locator in records.source(citation.source).locators]
    if citation.locator and citation.locator not in locators:
        yield f"“{citation.source}” has no locator “{citation.locator}”", nearest(citation.locator, locators)
    if locators and not citation.locator:
        yield f"“{citation.source}” is a long text", f"say where in it, as {citation.source}#{locators[0]}"


def _strings(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every string inside a record, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings(item, (*path, index))
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _strings(getattr(value, name), (*path, name))
