"""Step 1: YAML becomes typed records. Every problem of every file is reported at once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from scripts.load.models import KINDS, AnyRecord, Citation, Reference
from scripts.load.places import Place
from scripts.load.problems import Fault, InputError, Problem
from scripts.load.records import Records
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile, read_text


def load_records(root: Path) -> Records:
    """Read the records below docs/data/ of `root`. Raises InputError with every problem of every file."""
    records = Records()
    problems: list[Problem] = []
    for kind, model in KINDS.items():
        for path in sorted((root / "docs" / "data" / kind).glob("*.yaml")):
            shown = path.relative_to(root)
            try:
                found, wrong = _read(read_text(path, shown), shown, model)
            except InputError as error:
                problems += error.problems
                continue
            problems += wrong
            for record, place in found:
                problems += _add(record, place, records)
    if not problems:  # else references to the records that could not be read would hide what is really wrong
        problems += [problem for record in records.all() for problem in _unknown_targets(record, records)]
    if problems:
        raise InputError(problems)
    return records


@lru_cache(maxsize=512)
def _read(text: str, shown: Path, model: type[AnyRecord]) -> tuple[list[tuple[AnyRecord, Place]], list[Problem]]:
    """The records in the text of one file, and what is wrong with others; kept, for a preview reads all files again for one edit."""
    file = YamlFile.from_text(text, shown)
    if not isinstance(file.data, list):
        return [], [Problem(shown, 1, "", "is not a list of records", "begin each record with “- id: …”")]
    found, problems = [], []
    for index, data in enumerate(file.data):
        try:
            found.append((validated(data, model, file, (index,)), Place.of(file, index)))
        except InputError as error:
            problems += error.problems
    return found, problems


def _add(record: AnyRecord, place: Place, records: Records) -> Iterator[Problem]:
    known = records.by_kind[record.record_kind.id]
    if record.id in known:
        other = records.place(known[record.id])
        message = f"“{record.id}” is already the id of the record at {other.file}:{other.line()}"
        yield place.problem(message, "give one of the two another id", ("id",))
    else:
        records.add(record, place)


def _unknown_targets(record: AnyRecord, records: Records) -> Iterator[Problem]:
    """What the references and citations in a record's fields name must exist, and be of a kind that the field may name."""
    for part in records.parts[record.reference]:
        try:
            if isinstance(part.value, Reference):
                records.target(part.value)
            elif isinstance(part.value, Citation):
                records.check_citation(part.value)
        except Fault as fault:
            yield records.place(record).of_fault(fault, part.path)
