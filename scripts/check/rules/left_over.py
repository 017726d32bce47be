"""Nothing that was meant for editors is left in a text: to-do marks, filler text, marks of a merge conflict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.check.corpus import Corpus
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem

_MARKS = re.compile(
    r"\b(?:TODO|TO DO:|FIXME|XXX+|TKTK|TK\b|TBD|TBC|HACK|WIP|lorem ipsum|dolor sit amet|placeholder|foo ?bar|asdf\w*|REVIEW ME)\b"
    r"|^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)|\?{3,}|!{3,}|\[(?:citation needed|sic\?|要出典|要確認|出典)\]"
    r"|(?:要確認|要検討|要修正|後で(?:書|直|追記)|仮置き|未定稿|ダミー(?:文|テキスト)|[〇○●■]{2,}|＊{2,})",
    re.MULTILINE,
)


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each mark that was left in a text."""
    for found in Corpus(guide.every_text).find(_MARKS):
        yield found.text.problem(f"“{found.typed.strip()}” was left in the text", "finish the text, then take the mark away")


RULE = Rule(
    title=("作業の跡が残らない", "Nothing left over"),
    why=("作業中の印や仮の文は、読者に見せるものではありません。", "Marks of work in progress and filler text are not for readers."),
    looks_at="texts",
    check=check,
)
