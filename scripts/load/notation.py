"""The notation of prose: `[[record]]`, `[@source#locator]` and `{{ view kind field=value }}` (CONTRIBUTING.md, section 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from scripts.load.problems import Fault

RECORD = re.compile(r"\[\[(?P<record>[a-z]*/?[a-z0-9-]+)(?:\.(?P<field>[a-z-]+))?(?::(?P<form>[a-z]+))?(?:\\?\|(?P<text>[^\[\]]+))?\]\]")
CITATION = re.compile(r"\[@(?P<citations>[^\[\]]+)\]")
EMBED = re.compile(r"^\{\{ *(?P<view>[a-z]+)(?P<arguments>[^{}]*?) *\}\}$", re.MULTILINE)
CODE = re.compile(r"(?<![\\`])(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)")
"""Inline code, as Python-Markdown reads it."""
_MALFORMED = {
    "[[": (RECORD, "write [[id]], [[id:full]], [[id|words]], [[id.amount]] or [[kind/id]]"),
    "[@": (CITATION, "write [@source-id#locator], several with “; ” between them"),
    "{{": (EMBED, "write {{ view kind field=value }} on a line of its own"),
}
_CLOSINGS = {"[[": "]]", "[@": "]", "{{": "}}"}


@dataclass(frozen=True)
class Embed:
    """An embedded view: `view` (scripts/load/views.py lists them), its `subject` and the `filters` on fields."""

    view: str
    subject: str
    filters: dict[str, list[str]]


def without_code(text: str) -> str:
    """Return `text` with inline code blanked, so that notation shown as code is not read as notation."""
    return CODE.sub(lambda code: " " * len(code[0]), text)


def citations_in(text: str) -> list[str]:
    """Return the citations in `text`, in their order, as written (`source#locator`)."""
    return [citation for found in CITATION.finditer(without_code(text)) for citation in split_citations(found["citations"])]


def split_citations(inside: str) -> list[str]:
    """Return the single citations between `[@` and `]`; a further one may repeat the @."""
    return [part.strip().removeprefix("@") for part in inside.split(";")]


def records_in(text: str) -> list[re.Match[str]]:
    """Return the references to records in `text`, in their order."""
    return list(RECORD.finditer(without_code(text)))


def embeds_in(text: str) -> Iterator[Embed]:
    """Yield the embedded views in `text` that can be read."""
    for found in EMBED.finditer(without_code(text)):
        with suppress(Fault):
            yield parse_embed(found)


def parse_embed(found: re.Match[str]) -> Embed:
    """Return the view that a match of EMBED requests. Raises Fault for an argument that is not field=value, or given twice."""
    subject, filters = "", {}
    for argument in found["arguments"].split():
        field, equals, value = argument.partition("=")
        if equals and field in filters:
            raise Fault(f"“{field}” is given twice", "write several values with | between them")
        if equals:
            filters[field] = value.split("|")
        elif subject:
            raise Fault(f"“{argument}” is not field=value", "write {{ view kind field=value }}")
        else:
            subject = argument
    return Embed(found["view"], subject, filters)


def malformed(line: str) -> Iterator[tuple[str, str]]:
    """Yield, for every piece of notation in `line` that cannot be read, the piece and what would be right."""
    plain = without_code(line)
    for opening, (pattern, hint) in _MALFORMED.items():
        good = {found.start() for found in pattern.finditer(plain)}
        for found in re.finditer(re.escape(opening), plain):
            if found.start() not in good:
                rest = plain[found.start() :]
                end = rest.find(_CLOSINGS[opening])
                yield rest[: end + len(_CLOSINGS[opening])] if end > 0 else rest[:40], hint
