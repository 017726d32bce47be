"""Servers are asked slowly, not again within days, and left alone when they ask for it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from scripts.cache import Cache
from scripts.external_links.answer import NO_ANSWER, Answer, Verdict
from scripts.external_links.ask import KEPT, PAUSE, ask_all

TODAY = date(2026, 11, 26)
A, B, C = "https://one.example.org/a", "https://one.example.org/b", "https://two.example.org/c"


class Servers:
    """Answer as told (ok for all others), and note who was asked and how long was waited."""

    def __init__(self, root: Path, **verdicts: Verdict) -> None:
        self.cache, self.verdicts = Cache(root, "external-links"), verdicts
        self.asked: list[str] = []
        self.waited: list[float] = []

    def run(self, *addresses: str, today: date = TODAY, status: int = 200) -> list[str]:
        def ask(address: str) -> Answer:
            self.asked.append(address)
            verdict = self.verdicts.get(address[-1], Verdict.OK)
            return Answer(address=address, verdict=verdict, status=status, said="", asked=today)

        return [answer.verdict for answer in ask_all(addresses, ask, self.cache, today, self.waited.append)]


@pytest.fixture
def servers(tmp_path: Path) -> Callable[..., Servers]:
    return lambda **verdicts: Servers(tmp_path, **verdicts)


def test_answers_come_in_the_order_of_the_addresses(servers: Callable[..., Servers]) -> None:
    assert servers(c=Verdict.GONE).run(A, C, B) == ["ok", "gone", "ok"]


def test_one_server_is_asked_slowly(servers: Callable[..., Servers]) -> None:
    asking = servers()
    asking.run(A, B, C)
    assert asking.waited == [PAUSE]


def test_what_has_answered_is_not_asked_again_within_days(servers: Callable[..., Servers]) -> None:
    asking = servers(c=Verdict.UNKNOWN)
    asking.run(A, C)
    asking.asked.clear()
    assert asking.run(A, C, today=TODAY + KEPT) == ["ok", "unknown"]
    assert asking.asked == [C]
    asking.run(A, today=TODAY + KEPT + timedelta(days=1))
    assert asking.asked == [C, A]


@pytest.mark.parametrize("status", [NO_ANSWER, 429])
def test_a_server_that_does_not_want_to_is_left_alone(servers: Callable[..., Servers], status: int) -> None:
    asking = servers(a=Verdict.REFUSED)
    assert asking.run(A, B, status=status) == ["refused", "unknown"]
    assert asking.asked == [A]


def test_what_is_kept_in_an_older_form_is_asked_again(servers: Callable[..., Servers], tmp_path: Path) -> None:
    asking = servers()
    asking.run(A)
    for kept in (tmp_path / "build/cache/external-links").iterdir():
        asking.cache.put(kept.name, b'{"address": "x"}')
    asking.run(A)
    assert asking.asked == [A, A]
