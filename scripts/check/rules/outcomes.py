"""What has happened in part, or in another form, says on which day; where no day can be named, an exception says why."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Development
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each development that has come about in part or changed, and has no date."""
    for record in guide.records.of(Development):
        if record.outcome in ("partly", "changed") and not record.happened:
            hint = "add happened: with the date of what has come about, or except it with the reason"
            yield guide.records.place(record).problem(f"is marked as {record.outcome}, and does not say when", hint, ("outcome",))


RULE = Rule(
    title=("結果には日付", "Outcomes have a date"),
    why=("いつそうなったのかが分からない結果は、確かめられません。", "An outcome without a date cannot be checked."),
    looks_at="records",
    check=check,
)
