"""The report on external links: for editors as Markdown, for programs as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from scripts.external_links.addresses import Use
from scripts.external_links.answer import Answer, Verdict

_HEADS = {
    Verdict.GONE: "Gone: replace the address; for a source, name an archived copy (`archived:`) and the day (`gone:`)",
    Verdict.MOVED: "Moved for good: look whether the same is there, and write the new address",
    Verdict.REFUSED: "Refused to a program: open it in a browser",
    Verdict.UNKNOWN: "Unknown: no answer or an error of the server, asked again with the next run",
}


def summary(answers: Sequence[Answer]) -> str:
    """Return how many addresses have each verdict, in one line."""
    counts = Counter(answer.verdict for answer in answers)
    return f"{len(answers)} addresses: " + ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict)


def markdown(answers: Sequence[Answer], uses: dict[str, list[Use]]) -> str:
    """Return the report for editors: what needs a look, worst first, with each place."""
    return "\n".join(_lines(answers, uses)) + "\n"


def _lines(answers: Sequence[Answer], uses: dict[str, list[Use]]) -> Iterator[str]:
    yield from ("# External links", "", summary(answers))
    for verdict, head in _HEADS.items():
        concerned = [answer for answer in answers if answer.verdict == verdict]
        if concerned:
            yield from ("", f"## {head}", "")
        for answer in concerned:
            yield f"- <{answer.address}>: {answer.said}" + (f" → <{answer.moved}>" if answer.moved else "")
            yield from (f"    - {use.file.as_posix()}:{use.line}: {use.owner}" for use in uses[answer.address])


def as_json(answers: Sequence[Answer], uses: dict[str, list[Use]]) -> str:
    """Return every answer with the places that name its address."""
    return json.dumps(
        [
            answer.model_dump(mode="json")
            | {"uses": [{"file": use.file.as_posix(), "line": use.line, "owner": use.owner} for use in uses[answer.address]]}
            for answer in answers
        ],
        ensure_ascii=False,
        indent=1,
    )
