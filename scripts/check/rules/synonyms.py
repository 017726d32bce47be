"""Every entry of the list of synonyms leads somewhere, and none says what the guide knows without it."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import Record
from scripts.load.problems import Fault, Problem
from scripts.load.synonyms import FILE, Synonym
from scripts.load.yaml_file import YamlFile


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each entry that means nothing in the guide, and for each word that is not needed there."""
    if not guide.synonyms:
        return
    file = YamlFile(guide.root / FILE, FILE)
    texts = {code: "\n".join(text.text for text in guide.texts if text.language == code).casefold() for code in guide.languages}
    seen: set[tuple[str, str]] = set()
    for index, one in enumerate(guide.synonyms):
        line = file.line((index,))
        names = _names(one, guide)
        if isinstance(names, Fault):
            yield Problem(FILE, line, "record", names.message, names.hint)
            continue
        for code in guide.languages:
            for words in one.means[code] if one.means else []:
                if words.casefold() not in texts[code]:
                    yield Problem(FILE, line, f"means.{code}", f"“{words}” is nowhere in the guide", "write what the guide says for it")
            for word in one.said(code):
                if word.casefold() in names or (code, word.casefold()) in seen:
                    message = f"“{word}” leads there already"
                    yield Problem(FILE, line, code, message, "remove it: names and other entries need no repetition")
                seen.add((code, word.casefold()))


def _names(one: Synonym, guide: Guide) -> set[str] | Fault:
    """What the guide itself calls what is meant, or what is wrong with the reference to it."""
    if one.means:
        return {words.casefold() for code in guide.languages for words in one.means[code]}
    assert one.record
    try:
        record = guide.records.find(one.record)
    except Fault as fault:
        return fault
    named = (record.name, record.abbr) if isinstance(record, Record) else ()
    return {texts[code].casefold() for texts in named if texts for code in guide.languages}


RULE = Rule(
    title=("検索の同義語が役に立つ", "Synonyms of the search lead somewhere"),
    why=(
        "同義語は、読者の言い方を記録や本ガイドの言い方に結び付けます。結び付かない項目や、なくても見つかる項目は手間になるだけです。",
        "A synonym leads from what readers say to a record or to words of the guide. One that leads nowhere or is not needed is work.",
    ),
    looks_at="files",
    check=check,
)
