"""All languages of a text embed the same views, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from scripts.check.agreement.pairs import pairs
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.notation import EMBED, without_code
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem at the first view of a text that differs between the languages."""
    for pair in pairs(guide):
        one, other = pair.sides
        for view, counterpart in zip_longest(_views(one.text), _views(other.text)):
            if view != counterpart:
                language = one.language.english_name
                message = f"embeds {counterpart or 'nothing more'} where the {language} embeds {view or 'nothing more'}"
                yield other.problem(message, "embed the same views in the same order")
                break


def _views(text: str) -> list[str]:
    return [found[0] for found in EMBED.finditer(without_code(text))] if "{{" in text else []


RULE = Rule(
    title=("両言語で同じ一覧や図", "The same embedded views in both languages"),
    why=("埋め込む一覧や図が、両言語で同じ順に並ぶようにします。", "Both languages show the same lists and charts in the same order."),
    looks_at="texts",
    check=check,
)
