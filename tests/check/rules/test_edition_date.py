"""The rule edition-date reports what it is for."""

from tests.check.planted import EN, JA, Planted, planted, planted_test

EVENTS, SYSTEMS, SOURCES = "docs/data/events/all.yaml", "docs/data/systems/all.yaml", "docs/data/sources/texts.yaml"
JAPAN, DEVELOPMENTS = "docs/data/organizations/japan.yaml", "docs/data/developments/all.yaml"
AFTER = "is after the date of the edition (2026-11-20)"

PLANTED = [
    planted("looked-at-later", SYSTEMS, "as_of: '2026-11-20'", "as_of: '2026-12-20'", f"2026-12-20 {AFTER} →"),
    planted("read-later", SOURCES, "accessed: '2026-11-20'", "accessed: '2027-11-20'", f"2027-11-20 {AFTER} →"),
    planted("happened-later", DEVELOPMENTS, "happened: '2026-06'", "happened: '2027-06'", f"2027-06 {AFTER}, and not marked as planned"),
    planted(
        "an-event-on-a-day-that-has-not-come", EVENTS, "date: '2003-10'", "date: '2030-10'", f"2030-10 {AFTER}, and not marked as planned"
    ),
    planted("a-date-of-a-record", JAPAN, "'2003-10-01'}", "'2033-10-01'}", f"2033-10-01 {AFTER}, and not marked as planned"),
    planted(
        "an-edition-before-its-records",
        "docs/data/edition.yaml",
        "'2026-11-20'",
        "'2025-11-20'",
        f"{AFTER.replace('2026', '2025')} →",
        where=f"{SYSTEMS}:12",
    ),
    Planted(
        "published-later",
        ((SOURCES, "date: '2025-01'", "date: '2027-01'"), (SOURCES, "press\n  accessed: '2026-11-20'", "press\n  accessed: '2027-02-01'")),
        f"2027-01 {AFTER}, and not marked as planned",
    ),
    planted(
        "told-as-past-in-japanese",
        JA,
        "のページです。",
        "のページです。2028年4月1日に改称しました。",
        "tells of 2028-04-01 as past, which is after the date of the edition (2026-11-20)",
    ),
    planted(
        "told-as-past-in-english",
        EN,
        "Pages on",
        "It was renamed on April 1, 2028. Pages on",
        "tells of 2028-04-01 as past, which is after the date of the edition (2026-11-20)",
    ),
    planted(
        "told-as-past-in-a-record",
        JAPAN,
        "en: Japan’s space agency.",
        "en: 'Japan’s space agency. It left on May 2, 2028.'",
        "tells of 2028-05-02 as past",
    ),
]

test_planted = planted_test("edition-date", PLANTED)
