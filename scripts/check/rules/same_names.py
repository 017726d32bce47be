"""All languages of a text name the same bodies, companies and persons, and none names another document, system or program instead.

A body may be called again by a shorter word (the ministry), and a document or system by none (“it”): of those only a replaced name is seen,
which is one that the other language lacks while it has one itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.check.agreement.name_differences import MissingName, missing_names
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_IN_BOTH = {"organizations", "companies", "people", "name"}
_NOT_REPLACED = {"documents", "systems", "cooperation"}


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each name that one language of a text has and another lacks, or has another for."""
    maybe_replaced: dict[frozenset[int], list[MissingName]] = defaultdict(list)
    for found in missing_names(guide):
        kinds = {meaning.partition("/")[0] for meaning in found.name.means}
        if kinds <= _IN_BOTH:
            yield found.as_problem()
        elif kinds <= _NOT_REPLACED:
            maybe_replaced[frozenset((id(found.stated), id(found.lacking)))].append(found)
    for names in maybe_replaced.values():
        if len({id(found.stated) for found in names}) > 1:
            yield from (found.as_problem() for found in names)


RULE = Rule(
    title=("両言語で同じ名前", "The same names in both languages"),
    why=(
        "組織、企業、人物などの名が、両言語で食い違わないようにします。",
        "The same bodies, companies, persons and records are named in both languages.",
    ),
    looks_at="texts",
    check=check,
)
