"""The rule told-twice reports what it is for."""

from tests.check.planted import planted, planted_test

EVENTS, MORE, TERMS = "docs/data/events/all.yaml", "docs/data/events/more.yaml", "docs/data/terms/all.yaml"
EVENT = (
    "- id: jaxa-begins\n  name: {ja: NAME_JA, en: NAME_EN}\n  summary: {ja: 発足です。, en: It began.}\n  date: '2003-10-01'\n"
    "  theme: organizations\n  actors: [jaxa]\n  cites: [report-2024#history]\n"
)
TERM = (
    "- id: sda-2\n  name: {ja: 宇宙状況把握, en: Space domain awareness}\n  kana: うちゅうじょうきょうはあく\n"
    "  summary: {ja: 用語です。, en: A term.}\n  cites: [report-2024#history]\n"
)


def event(japanese: str, english: str) -> str:
    return EVENT.replace("NAME_JA", japanese).replace("NAME_EN", english)


PLANTED = [
    planted(
        "an-event-with-the-same-name",
        MORE,
        "",
        event("JAXAが発足", "JAXA begins"),
        "“JAXAが発足” is the name of “jaxa-founded” too",
        where=f"{MORE}:2",
    ),
    planted(
        "an-event-told-again",
        MORE,
        "",
        event("機構が始動", "JAXA founded!"),
        "tells the same as “jaxa-founded” (2003-10)",
        where=f"{MORE}:2",
    ),
    planted("two-terms", TERMS, "- id: sda", TERM + "- id: sda", "“space domain awareness” is the name of “sda-2” too", where=f"{TERMS}:7"),
]

test_planted = planted_test("told-twice", PLANTED)
