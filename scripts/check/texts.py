"""Every text of every record in its languages, with the place where it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.models import Bilingual, OneName


@dataclass(frozen=True)
class RecordText:
    """One field of a record in all languages. `lines` are the lines in `file`, by language."""

    kind: str
    file: Path
    field: str
    text: Bilingual | OneName
    lines: dict[str, int]

    def each(self) -> Iterator[tuple[str, int, str]]:
        """Yield the field's name with the language, the line and the text, for each language."""
        for language, line in self.lines.items():
            yield f"{self.field}.{language}", line, self.text[language]


def record_texts(guide: Guide) -> Iterator[RecordText]:
    """Yield every bilingual field of every record, those in lists one by one."""
    for kind, record in guide.records.all():
        place = guide.records.places[(kind, record.id)]
        for name in type(record).model_fields:
            value = getattr(record, name)
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, Bilingual | OneName):
                    yield RecordText(kind, place.file, name, text, {code: place.line((name, code)) for code in guide.languages})
