"""The rule views reports what it is for."""

from tests.check.planted import EN, Planted, planted, planted_test

TIMELINE, CHART = "{{ timeline about=jaxa }}", "{{ chart space }}"
PLANTED = [
    planted("unknown-view", EN, TIMELINE, "{{ timelin about=jaxa }}", "there is no view “timelin” → did you mean “timeline”?"),
    planted("unknown-field", EN, TIMELINE, "{{ timeline about=jaxa themes=x }}", "events have no field “themes” → did you mean “theme”?"),
    planted("unknown-value", EN, TIMELINE, "{{ timeline theme=laws }}", "there are no events with theme=laws"),
    planted("about-nobody", EN, TIMELINE, "{{ timeline about=jaxxa }}", "there is no record “jaxxa”"),
    planted("about-nothing-that-happened", EN, TIMELINE, "{{ timeline about=qzss }}", "there are no events about qzss"),
    planted("unknown-form-of-a-timeline", EN, TIMELINE, "{{ timeline decades }}", "“decades” is not a form of a timeline"),
    planted("two-subjects", EN, TIMELINE, "{{ timeline years decades }}", "“decades” is not field=value"),
    planted("filter-twice", EN, TIMELINE, "{{ timeline about=jaxa about=diet }}", "“about” is given twice"),
    planted("unknown-chart", EN, CHART, "{{ chart spaces }}", "there is no chart “spaces” → did you mean “space”?"),
    planted("chart-with-a-filter", EN, CHART, "{{ chart space year=2023 }}", "“chart” takes no filters"),
    planted(
        "unknown-kind", EN, CHART, "{{ list organisations }}", "“organisations” is not a kind of record → did you mean “organizations”?"
    ),
    planted("unknown-id", EN, CHART, "{{ list organizations ids=jaxxa }}", "there is no record “organizations/jaxxa”"),
    planted("ids-and-more", EN, CHART, "{{ list organizations ids=jaxa country=JP }}", "ids cannot be combined with other filters"),
    planted("no-table", EN, CHART, "{{ table terms }}", "terms cannot be shown as table → use list"),
    planted("no-entries", EN, CHART, "{{ entries organizations }}", "organizations cannot be shown as entries"),
    planted("amounts-of-all-lines", EN, CHART, "{{ amounts budget }}", "amounts are those of budget lines that are named one by one"),
    planted("amounts-of-others", EN, CHART, "{{ amounts events ids=jaxa-founded }}", "amounts are those of budget lines"),
    Planted(
        "amount-not-known",
        (
            ("docs/data/budget/all.yaml", "  amount: '1,529億円'\n  usd: '11億ドル'\n", "  amount: null\n"),
            (EN, CHART, "{{ amounts budget ids=space-fy2023 }}"),
        ),
        "budget/space-fy2023 has no amount → name another line",
        where=f"{EN}:16",
    ),
    planted("unknown-filter", EN, CHART, "{{ filter events }}", "there is no filter of “events”"),
    planted(
        "downloads-of-one-kind", "docs/en/data.md", "{{ downloads }}", "{{ downloads terms }}", "“downloads” of “terms” alone do not exist"
    ),
]

test_planted = planted_test("views", PLANTED)
