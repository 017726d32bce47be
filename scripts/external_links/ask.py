"""Ask for many addresses: several servers side by side, each slowly, and none again that has answered in these days."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from pydantic import ValidationError

from scripts.cache import Cache
from scripts.external_links.answer import NO_ANSWER, Answer, Verdict

PAUSE = 2.0
"""Seconds between two questions to the same server."""
SERVERS_AT_ONCE = 8
_TIRED = (NO_ANSWER, HTTPStatus.TOO_MANY_REQUESTS)
KEPT = timedelta(days=6)
"""How long an answer counts: a run of every week asks anew, one that was cut short goes on where it was."""


def ask_all(
    addresses: Iterable[str], ask: Callable[[str], Answer], cache: Cache, today: date, pause: Callable[[float], None]
) -> list[Answer]:
    """Return the answer for each address, in their order; `pause` waits for seconds.

    A server that says “too many requests”, or nothing at all, is left alone for the rest of the run.
    """
    addresses = list(addresses)
    by_server: dict[str, list[str]] = defaultdict(list)
    for address in addresses:
        by_server[urlsplit(address).netloc].append(address)

    def ask_server(asked: list[str]) -> list[Answer]:
        answers: list[Answer] = []
        tired = waits = False
        for address in asked:
            if (known := _known(address, cache, today)) is not None:
                answers.append(known)
                continue
            if tired:
                answers.append(_not_asked(address, today))
                continue
            if waits:
                pause(PAUSE)
            answer, waits = ask(address), True
            cache.put(_key(address), answer.model_dump_json().encode())
            answers.append(answer)
            tired = answer.status in _TIRED
        return answers

    with ThreadPoolExecutor(SERVERS_AT_ONCE) as pool:
        found = {answer.address: answer for answers in pool.map(ask_server, by_server.values()) for answer in answers}
    return [found[address] for address in addresses]


def _known(address: str, cache: Cache, today: date) -> Answer | None:
    """What is kept of an address, unless it is too old or says nothing."""
    content = cache.get(_key(address))
    try:
        answer = Answer.model_validate_json(content) if content else None
    except ValidationError:  # of an older form
        return None
    return answer if answer and answer.verdict != Verdict.UNKNOWN and today - answer.asked <= KEPT else None


def _not_asked(address: str, today: date) -> Answer:
    said = "not asked: the server did not answer, or wants fewer questions"
    return Answer(address=address, verdict=Verdict.UNKNOWN, status=NO_ANSWER, said=said, asked=today)


def _key(address: str) -> str:
    return hashlib.sha256(address.encode()).hexdigest()
