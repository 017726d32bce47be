"""Records that contradict themselves are refused when they are read."""

from tests.check.planted import planted, planted_test

SOURCES, SYSTEMS, EVENTS = "docs/data/sources/texts.yaml", "docs/data/systems/all.yaml", "docs/data/events/all.yaml"
DEVELOPMENTS, BUDGET = "docs/data/developments/all.yaml", "docs/data/budget/all.yaml"
CORRECTIONS, JAPAN = "docs/data/corrections/all.yaml", "docs/data/organizations/japan.yaml"
LAW, JAXA = "docs/data/documents/laws.yaml", "dates: [{type: founded, date: '2003-10-01'}]"
QZSS, PRESS, REPORT = f"{SYSTEMS}:1", f"{SOURCES}:14", f"{SOURCES}:1"

PLANTED_DATES = [
    planted("in-force-before-enacted", LAW, "2008-08-27", "2008-03-27", "in-force (2008-03-27) is before enacted (2008-05-21)"),
    planted(
        "abolished-before-founded",
        JAPAN,
        JAXA,
        JAXA.replace("}]", "}, {type: abolished, date: '1999'}]"),
        "abolished (1999) is before founded",
    ),
    planted(
        "ended-before-launched",
        SYSTEMS,
        "  state: operational",
        "  dates: [{type: launched, date: '2010-09-11'}, {type: ended, date: '2009'}]\n  state: ended",
        "ended (2009) is before launched (2010-09-11)",
        where=f"{SYSTEMS}:11",
    ),
    planted(
        "renamed-before-founded", JAPAN, JAXA, JAXA.replace("}]", "}, {type: renamed, date: '2001-01'}]"), "renamed (2001-01) is before"
    ),
    planted("the-same-date-twice", JAPAN, JAXA, JAXA.replace("}]", "}, {type: founded, date: '2003-10-01'}]"), "2003-10-01 is given twice"),
]
PLANTED_TIMES = [
    planted("a-fact-ahead", EVENTS, "  status: plan\n", "", "is ahead, and marked as fact", where=f"{EVENTS}:16"),
    planted("a-plan-in-the-past", EVENTS, "theme: ahead", "theme: missions", "is a plan, and filed under missions", where=f"{EVENTS}:16"),
    planted("a-plan-as-of-no-day", EVENTS, "  as_of: '2026-11-20'\n", "", "does not say as of when", where=f"{EVENTS}:16"),
    planted("a-state-as-of-no-day", SYSTEMS, "  as_of: '2026-11-20'\n", "", "as_of: is missing", where=QZSS),
    planted(
        "since-as-of-no-day",
        "docs/data/recommendations/all.yaml",
        "  term: near",
        "  term: near\n  since: {ja: 進展がありました。, en: There was progress.}",
        "says what has happened since, and not as of when",
        where="docs/data/recommendations/all.yaml:1",
    ),
    planted(
        "happened-without-a-date",
        DEVELOPMENTS,
        "  outcome: partly\n  happened: '2026-06'",
        "  outcome: happened",
        "has happened, and does not say when",
        where=f"{DEVELOPMENTS}:1",
    ),
    planted(
        "unknown-and-happened", DEVELOPMENTS, "partly", "unknown", "the outcome unknown, and happened on 2026-06", where=f"{DEVELOPMENTS}:1"
    ),
    planted(
        "slipped-in-time", DEVELOPMENTS, "partly", "slipped", "has slipped, and happened on 2026-06, before", where=f"{DEVELOPMENTS}:1"
    ),
    planted(
        "operational-and-planned",
        SYSTEMS,
        "operational",
        "operational\n  status: plan",
        "is a plan, and its state is operational",
        where=QZSS,
    ),
    planted(
        "planned-and-launched",
        SYSTEMS,
        "  state: operational",
        "  dates: [{type: launched, date: '2010-09-11'}]\n  state: planned",
        "is marked as planned, and was launched (2010-09-11)",
        where=QZSS,
    ),
    planted(
        "kept-on-a-date-that-is-not-there",
        SYSTEMS,
        "  state: operational",
        "  plans: [{what: {ja: 打上げ, en: Launch}, promised: ['2010'], met_by: launched, cites: [press-2025]}]\n  state: operational",
        "“Launch” is met by the date launched, which it does not have",
        where=QZSS,
    ),
    planted(
        "planned-otherwise-than-promised",
        SYSTEMS,
        "  state: operational",
        "  dates: [{type: planned, date: '2028'}]\n  plans: [{what: {ja: 打上げ, en: Launch}, promised: [FY2027], cites: [press-2025]}]\n"
        "  state: development",
        "is planned for 2028, which no plan names",
        where=QZSS,
    ),
    planted(
        "lowest-above-highest",
        "docs/data/terms/all.yaml",
        "  cites:",
        "  altitude: {lowest: '>30000', highest: '<3000'}\n  cites:",
        ">30000 is more than <3000",
    ),
    planted(
        "read-before-published",
        SOURCES,
        "date: '2025-01'",
        "date: '2027-01'",
        "was looked at on 2026-11-20, before it was published",
        where=PRESS,
    ),
]
PLANTED_AMOUNTS = [
    planted(
        "another-year-than-the-id",
        BUDGET,
        "fiscal_year: FY2023",
        "fiscal_year: FY2022",
        "under FY2022, and its id says FY2023",
        where=f"{BUDGET}:1",
    ),
    planted("dollars-for-yen", BUDGET, "'1,529億円'", "'1,529億ドル'", "amount 1,529億ドル is not in yen", where=f"{BUDGET}:1"),
    planted("yen-for-dollars", BUDGET, "'11億ドル'", "'11億円'", "usd 11億円 is not in dollars", where=f"{BUDGET}:1"),
]
PLANTED_SOURCES = [
    planted(
        "news-without-an-address", SOURCES, "  url: https://example.org/press\n", "", "is of the type news and has no address", where=PRESS
    ),
    planted("a-space-in-the-address", SOURCES, "example.org/press", "example.org/the press", "is not a web address"),
    planted(
        "the-own-machine",
        SOURCES,
        "https://example.org/press",
        "http://localhost:8000/press",
        "leads to a machine that readers cannot reach",
    ),
    planted(
        "a-private-network",
        SOURCES,
        "https://example.org/press",
        "http://192.168.1.7/press",
        "leads to a machine that readers cannot reach",
    ),
    planted(
        "a-server-without-domain",
        SOURCES,
        "https://example.org/press",
        "https://intranet/press",
        "leads to a machine that readers cannot reach",
    ),
    planted("a-file", SOURCES, "https://example.org/press", "file:///home/editor/press", "is not a web address"),
    planted("a-password", SOURCES, "https://example.org/press", "https://me:secret@example.org/press", "holds a name or password"),
    planted("no-such-parent", SOURCES, "number: '2'", "parent: histori, number: '2'", "“budget” is in “histori”, which", where=REPORT),
    planted("in-itself", SOURCES, "number: '2'", "parent: budget, number: '2'", "locator “budget” is in itself", where=REPORT),
    planted("two-locators", SOURCES, "id: budget", "id: history", "has two locators “history”", where=REPORT),
    planted(
        "verified-by-nothing",
        CORRECTIONS,
        ", url: 'https://example.org/history'",
        "",
        "none of its evidence has an address",
        where=f"{CORRECTIONS}:1",
    ),
]
LONG = "とても長い引用です。" * 31
PLANTED_QUOTATIONS = [
    planted(
        "a-long-quotation",
        "docs/data/people/all.yaml",
        "",
        "- id: hanako\n  name: {ja: 山田花子, en: Yamada Hanako}\n  kana: やまだはなこ\n  summary: {ja: 著者です。, en: The author.}\n"
        "  post: {ja: 著者, en: Author}\n  quotations:\n"
        f"    - {{text: {{ja: {LONG}, en: Long.}}, original: ja, cites: [press-2025]}}\n  cites: [press-2025]\n",
        "quotes 310 characters",
        where="docs/data/people/all.yaml:7",
    )
]

test_dates = planted_test("", PLANTED_DATES)
test_times = planted_test("", PLANTED_TIMES)
test_amounts = planted_test("", PLANTED_AMOUNTS)
test_sources = planted_test("", PLANTED_SOURCES)
test_quotations = planted_test("", PLANTED_QUOTATIONS)
