"""A day, sum, percentage or multiple (1.94 times) that is typed in a text is in a record too: nobody notices what is mistyped once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.check.agreement.readers import figure_readers
from scripts.check.rule import Rule
from scripts.check.stated import figures, figures_of_value
from scripts.load.control_sums import FILE
from scripts.load.guide import Guide
from scripts.load.problems import Problem
from scripts.load.texts import Text

_A_FIELD = "a field"
_WRONG = "says"
"""What a correction quotes as wrong."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each figure that neither a field nor another record's text states, nor the list of those stated once."""
    readers = figure_readers(guide)
    typed = [(text, figures(text.text, readers[text.language])) for text in guide.texts if text.field.partition(".")[0] != _WRONG]
    stated = _stated(typed, guide)
    listed = {(once.text, once.figure): index for index, once in enumerate(guide.control_sums.stated_once)}
    used: set[int] = set()
    for text, found in ((text, found) for text, found in typed if not text.is_about_sources):
        for figure in sorted(found):
            if stated[figure] - {text.owner}:
                continue
            if (text.owner, figure) in listed:
                used.add(listed[(text.owner, figure)])
                continue
            hint = f"compare it with its source; put it into a record, or into stated_once: of {FILE} with what it was compared with"
            yield text.problem(f"{figure} is stated nowhere else", hint)
    for index, once in enumerate(guide.control_sums.stated_once):
        if index not in used:
            message = f"{once.text} does not state {once.figure}, or something else does too"
            hint = "look for the figure that was changed there; remove the entry where it is right"
            yield guide.control_sums_place.problem(message, hint, ("stated_once", index))


def _stated(typed: list[tuple[Text, set[str]]], guide: Guide) -> dict[str, set[str]]:
    """What states each figure: fields, the edition for its day among them, and the records in whose texts it is."""
    found: dict[str, set[str]] = defaultdict(set)
    found[str(guide.edition.date)].add(_A_FIELD)
    for parts in guide.records.parts.values():
        for part in parts:
            for figure in figures_of_value(part.value):
                found[figure].add(_A_FIELD)
    for text, of_text in typed:
        if text.kind in guide.records.by_kind:
            for figure in of_text:
                found[figure].add(text.owner)
    return found


RULE = Rule(
    title=("一か所にしかない数値", "Figures stated only once"),
    why=(
        "本文の日付、金額、割合、倍数は記録にもあるはずです。どこにもない数値は、打ち間違いかもしれません。",
        "Days, sums, percentages, and multiples such as 1.94 times in prose are in a record too; one that is nowhere else may be mistyped.",
    ),
    looks_at="texts",
    check=check,
)
