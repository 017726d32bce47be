"""Feed readers: what they show of the feeds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import feedparser
import pytest


@pytest.fixture(params=["ja", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def parsed(downloads: Path, name: str) -> Any:
    feed = feedparser.parse((downloads / name).read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    return feed


def test_events_have_their_own_days_and_none_lies_ahead(downloads: Path, language: str) -> None:
    entries = parsed(downloads, f"data/timeline-{language}.atom").entries
    assert [entry.updated[:10] for entry in entries] == ["2025-01-02", "2024-08-26", "2008-05-21", "2003-10-01"]
    assert len({entry.id for entry in entries}) == len(entries)


def test_the_title_says_the_date_as_exactly_as_it_is_known(downloads: Path) -> None:
    assert [entry.title for entry in parsed(downloads, "data/timeline-en.atom").entries[-3:]] == [
        "August 26–27, 2024: A two-day exercise",
        "May 21, 2008: Basic Space Law enacted",
        "October 2003: JAXA founded",
    ]


def test_a_feed_names_itself_its_page_and_its_language(downloads: Path, language: str) -> None:
    for name in ("timeline", "changes"):
        feed = parsed(downloads, f"data/{name}-{language}.atom").feed
        links = {link.rel: link.href for link in feed.links}
        assert links["self"] == feed.id == f"https://example.org/tiny/data/{name}-{language}.atom"
        assert (feed.language, bool(feed.author)) == (language, True)
