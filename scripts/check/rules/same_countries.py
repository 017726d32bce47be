"""All languages of a text name the same countries. Japan, which a text for readers in Japan need not name, is asked of none."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.agreement.name_differences import missing_names
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_UNDERSTOOD = {"country/JP", "country/US"}
"""The two countries that the guide is about: “the two governments” means them without a name."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each country that one language of a text names and another does not."""
    for found in missing_names(guide):
        if any(meaning.startswith("country/") for meaning in found.name.means) and not found.name.means & _UNDERSTOOD:
            yield found.as_problem()


RULE = Rule(
    title=("両言語で同じ国", "The same countries in both languages"),
    why=("国の名が、両言語で食い違わないようにします。", "The same countries are named in both languages."),
    looks_at="texts",
    check=check,
)
