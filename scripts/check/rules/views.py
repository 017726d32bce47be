"""Every embedded view names a view, records, filters or a chart that exist, and has something to show."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.notation import EMBED, parse_embed, without_code
from scripts.load.problems import Fault, Problem
from scripts.load.views import resolve_view


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each view that cannot be shown."""
    for pages in guide.pages.values():
        for page in pages.values():
            for number, line in page.lines():
                for found in EMBED.finditer(without_code(line)):
                    try:
                        resolve_view(parse_embed(found), guide)
                    except Fault as fault:
                        yield fault.at(page.file, number)


RULE = Rule(
    title=("埋め込みが表示できる", "Views can be shown"),
    why=(
        "一覧、表、年表、図は記録から作ります。条件に合う記録がなければ、空欄になります。",
        "Lists, tables, timelines and charts are made from records; one without records would be empty.",
    ),
    looks_at="prose",
    check=check,
)
