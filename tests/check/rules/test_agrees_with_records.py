"""The rule agrees-with-records reports what it is for."""

from tests.check.planted import EN, JA, Planted, planted, planted_test

EVENTS, LAWS, JAPAN = "docs/data/events/all.yaml", "docs/data/documents/laws.yaml", "docs/data/organizations/japan.yaml"
LINE, PAGES = "のページです。", "Pages on"
ENACTED = "and “basic-space-law” was enacted on 2008-05-21"


def both(name: str, japanese: str, english: str, message: str) -> Planted:
    """The same wrong fact in both languages, which no comparison of the two can show."""
    return Planted(name, ((JA, LINE, f"{LINE}{japanese}"), (EN, PAGES, f"{english} {PAGES}")), message)


PLANTED = [
    both(
        "another-year",
        "[[basic-space-law]]は2009年に成立しました。",
        "The [[basic-space-law]] was enacted in 2009.",
        f"gives 2009, {ENACTED}",
    ),
    both(
        "another-month",
        "[[basic-space-law]]は2008年6月に成立しました。",
        "The [[basic-space-law]] was enacted in June 2008.",
        f"gives 2008-06, {ENACTED}",
    ),
    both(
        "another-day",
        "[[jaxa]]は2003年10月2日に発足しました。",
        "[[jaxa]] was founded on October 2, 2003.",
        "gives 2003-10-02, and “jaxa” was founded or established on 2003-10-01",
    ),
    planted(
        "only-the-english",
        EN,
        PAGES,
        f"The [[basic-space-law]] came into force in 2009. {PAGES}",
        "and “basic-space-law” was in-force on 2008-08-27",
    ),
    planted(
        "another-record",
        EVENTS,
        "en: Three bodies became one.",
        "en: '[[jaxa]] was founded in 2004.'",
        "gives 2004, and “jaxa” was founded",
    ),
    planted("its-own-summary", LAWS, "en: The basic law on space.", "en: 'The law was enacted in 2007.'", f"gives 2007, {ENACTED}"),
    Planted(
        "an-event-and-its-record",
        (
            (EVENTS, "date: '2003-10'", "date: '2003-01'"),
            (EVENTS, "{ja: JAXAが発足, en: JAXA founded}", "{ja: JAXAが発足した, en: JAXA was founded}"),
        ),
        "gives 2003-01, and “jaxa” was founded or established on 2003-10-01",
    ),
]

test_planted = planted_test("agrees-with-records", PLANTED)
