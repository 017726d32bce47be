"""What a name stands for, at a glance: a few words on each record that readers meet by name, shown beside a link to it.

A page loads none of it until a reader asks (docs/assets/javascripts/glances.js), and then the small file that holds the record. The files
are scripts, for nothing else can be read from file://.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

from scripts.load.guide import Guide
from scripts.load.languages.language import Language
from scripts.load.models import KINDS, Record
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.stage.context import PageContext
from scripts.stage.search.answers import answers
from scripts.stage.shortened import shortened

FOLDER = "glances"
_MOST_FACTS = 4
_LONGEST_SUMMARY = 220
_HELD = "globalThis.glances = Object.assign(globalThis.glances ?? {{}}, {});\n"
"""A file adds its records to what others have brought."""


def groups() -> dict[str, str]:
    """Return the groups of files by the first part of their names (a page or folder, with - for /), with what anchors there begin with."""
    return {_group(kind): kind.page.anchor_prefix if isinstance(kind.page, SharedPage) else "" for kind in _shown_kinds()}


def _group(kind: RecordKind) -> str:
    path = kind.page.path if isinstance(kind.page, SharedPage) else f"reference/{kind.id}"
    return path.replace("/", "-")


def _shown_kinds() -> list[RecordKind]:
    """The kinds whose records readers meet by name."""
    return [model.record_kind for model in KINDS.values() if model.record_kind.role == "name"]


def glance_files(guide: Guide) -> Iterator[tuple[str, bytes]]:
    """Yield the path and bytes of each file: the records of a language and group whose ids begin with the same letter.

    A record is under its place in the language (`reference/organizations/jaxa`, `glossary#term-sda`), as
    [full name, names in the other languages with the reading, kind, summary, [[label, fact], …]].
    """
    for language in guide.languages.values():
        files: dict[str, dict[str, list[object]]] = defaultdict(dict)
        context = PageContext(guide, language, FOLDER)
        for kind in _shown_kinds():
            for record in guide.records.by_kind[kind.id].values():
                if isinstance(record, Record):
                    place = f"{record.page}#{record.anchor}" if record.anchor else record.page
                    files[f"{FOLDER}/{language.code}/{_group(kind)}-{record.id[0]}.js"][place] = _glance(record, context)
        for path, glances in files.items():
            yield path, _HELD.format(json.dumps(glances, ensure_ascii=False, separators=(",", ":"))).encode()


def _glance(record: Record, context: PageContext) -> list[object]:
    language = context.language
    facts = [[answer.label, answer.text] for answer in answers(record, context.guide, language)]
    return [
        context.own_full_name(record),
        _elsewhere(record, context.guide, language),
        context.label("kind", record.record_kind.id),
        shortened(context.plain(context.own(record.summary)), _LONGEST_SUMMARY),
        facts[:_MOST_FACTS],
    ]


def _elsewhere(record: Record, guide: Guide, language: Language) -> str:
    """The names in the other languages, and the reading."""
    names = [record.name[other.code] for other in guide.other_languages(language)]
    kana = getattr(record, "kana", None)
    return language.join([*dict.fromkeys(names), *([kana] if kana else [])])
