"""Step 1: YAML becomes typed records. Every problem of every file is reported at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.load.models import KINDS, AnyRecord, Citation, Reference
from scripts.load.places import Place
from scripts.load.problems import Fault, InputError, Problem
from scripts.load.records import Records
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile


def load_records(root: Path) -> Records:
    """Read the records below docs/data/ of `root`. Raises InputError with every problem of every file."""
    records = Records()
    problems: list[Problem] = []
    for kind, model in KINDS.items():
        for path in sorted((root / "docs" / "data" / kind).glob("*.yaml")):
            try:
                file = YamlFile(path, path.relative_to(root))
            except InputError as error:
                problems += error.problems
                continue
            problems += _load_file(file, model, records)
    if not problems:  # else references to the records that could not be read would hide what is really wrong
        problems += [problem for record in records.all() for problem in _unknown_targets(record, records)]
    if problems:
        raise InputError(problems)
    return records


def _load_file(file: YamlFile, model: type[AnyRecord], records: Records) -> Iterator[Problem]:
    if not isinstance(file.data, list):
        yield Problem(file.shown, 1, "", "is not a list of records", "begin each record with “- id: …”")
        return
    known = records.by_kind[model.record_kind.id]
    for index, data in enumerate(file.data):
        try:
            record = validated(data, model, file, (index,))
        except InputError as error:
            yield from error.problems
            continue
        place = Place.of(file, index)
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
