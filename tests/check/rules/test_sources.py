"""The rule sources reports what it is for."""

from tests.check.planted import Planted, planted, planted_test

SOURCES = "docs/data/sources/texts.yaml"
PRESS = "- id: press-2025\n"
AGAIN = (
    "- id: press-2025-2\n  title: {title}\n  type: news\n  publisher: The Daily\n  date: '2025-01'\n"
    "  languages: [en]\n  url: {url}\n  accessed: '2026-11-20'\n"
)
TERM = "docs/data/terms/all.yaml"


def again(title: str, url: str) -> tuple[tuple[str, str, str], ...]:
    return (
        (SOURCES, PRESS, AGAIN.format(title=title, url=url) + PRESS),
        (TERM, "cites: [report-2024#history]", "cites: [report-2024#history, press-2025-2]"),
    )


PLANTED = [
    planted(
        "nothing-cites-it",
        SOURCES,
        PRESS,
        AGAIN.format(title="Another item", url="https://example.org/other") + PRESS,
        "nothing cites “press-2025-2”",
        where=f"{SOURCES}:14",
    ),
    Planted(
        "the-same-address",
        again("Another item", "http://www.example.org/press/#top"),
        "is the same source as “press-2025-2”",
        where=f"{SOURCES}:22",
    ),
    Planted(
        "the-same-title", again("A Press Item", "https://example.org/other"), "is the same source as “press-2025-2”", where=f"{SOURCES}:22"
    ),
    planted(
        "never-looked-at",
        SOURCES,
        "press\n  accessed: '2026-11-20'",
        "press",
        "has an address but was never looked at",
        where=f"{SOURCES}:20",
    ),
    planted(
        "not-encrypted",
        SOURCES,
        "https://example.org/press",
        "http://example.org/press",
        "is not encrypted, and example.org can be",
        where=f"{SOURCES}:20",
    ),
]

test_planted = planted_test("sources", PLANTED)
