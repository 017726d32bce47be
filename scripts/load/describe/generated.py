"""The files of the repository that are generated from the models and records, and whether they are up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.load.describe.json_schemas import schema_files
from scripts.load.describe.tables import table_of_kinds, table_of_names, tables_of_fields
from scripts.load.problems import Fault
from scripts.load.records import Records

GUIDE_FOR_EDITORS = Path("CONTRIBUTING.md")
_TABLES: dict[str, Callable[[Records], str]] = {
    "kinds": lambda _: table_of_kinds(),
    "fields": lambda _: tables_of_fields(),
    "names": table_of_names,
}
"""What takes the place of the text between <!-- generated: NAME --> and <!-- end of generated: NAME -->."""


def generated_files(root: Path, records: Records) -> Iterator[tuple[Path, str]]:
    """Yield the path below `root` and the content of every generated file. Raises Fault where a mark is missing in CONTRIBUTING.md."""
    yield from schema_files()
    editors = root / GUIDE_FOR_EDITORS
    if editors.exists():
        yield GUIDE_FOR_EDITORS, _with_tables(editors.read_text(encoding="utf-8"), records)


def stale_files(root: Path, records: Records) -> list[Path]:
    """Return the generated files that differ from what the models and records say. A guide without schemas has none to keep up to date."""
    return [path for path, content in generated_files(root, records) if _read(root / path) != content]


def generate(root: Path, records: Records) -> list[Path]:
    """Write every generated file that is not up to date; return their paths."""
    stale = stale_files(root, records)
    for path, content in generated_files(root, records):
        if path in stale:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(content, encoding="utf-8")
    return stale


def _with_tables(text: str, records: Records) -> str:
    for name, table in _TABLES.items():
        begin, end = f"<!-- generated: {name} -->", f"<!-- end of generated: {name} -->"
        before, opened, rest = text.partition(begin)
        _, closed, after = rest.partition(end)
        if not opened or not closed:
            raise Fault(f"has no {begin} … {end}", "put the two marks where the table belongs")
        text = f"{before}{begin}\n{table(records)}\n{end}{after}"
    return text


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None
