"""Nothing is published on weak sources alone: digests, mirrors, personal pages (editorial rules)."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Record, Source
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each record whose every citation is of a weak source."""
    weak = {source.id for source in guide.records.of(Source) if source.weak}
    for record in guide.records.all():
        if isinstance(record, Record) and all(citation.source in weak for citation in record.cites):
            message = f"“{record.id}” rests on weak sources alone ({', '.join(record.cites)})"
            yield guide.records.place(record).problem(message, "add a source that is not weak, or leave the record out", ("cites",))


RULE = Rule(
    title=("弱い情報源だけに頼らない", "Not on weak sources alone"),
    why=(
        "要約、転載、個人のページだけを根拠にした記述は公開しません。",
        "Nothing is published on the strength of digests, mirrors or personal pages alone.",
    ),
    looks_at="records",
    check=check,
)
