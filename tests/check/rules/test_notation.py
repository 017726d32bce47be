"""The rule notation reports what it is for."""

from tests.check.planted import EN, planted, planted_test

PLANTED = [
    planted("unknown-record", EN, "[[jaxa:full]]", "[[jaxxa:full]]", "there is no record “jaxxa” → did you mean “jaxa”?"),
    planted("malformed", EN, "[[jaxa:full]]", "[[JAXA]]", "“[[JAXA]]” cannot be read"),
    planted("unknown-form", EN, "[[jaxa:full]]", "[[jaxa:long]]", "“:long” is not a form of a name"),
    planted(
        "unknown-field", EN, "[[basic-space-law.enacted]]", "[[basic-space-law.vetoed]]", "“basic-space-law” has no amount or date “vetoed”"
    ),
    planted(
        "unknown-form-of-a-date", EN, "[[basic-space-law.enacted]]", "[[basic-space-law.enacted:usd]]", "“:usd” is not a form of “enacted”"
    ),
    planted(
        "no-dollar-figure",
        "docs/data/budget/all.yaml",
        "  usd: '11億ドル'\n",
        "",
        "“space-fy2023” has no dollar figure",
        where="docs/en/index.md:12",
    ),
    planted(
        "date-twice",
        "docs/data/documents/laws.yaml",
        "{type: in-force,",
        "{type: enacted,",
        "“basic-space-law” has 2 dates “enacted”",
        where="docs/en/index.md:8",
    ),
    planted("unknown-source", EN, "[@report-2024#history]", "[@report-2042#history]", "there is no source “report-2042”"),
    planted("malformed-citation", EN, "[@report-2024#history]", "[@Report 2024]", "“Report 2024” is not a citation"),
    planted(
        "in-a-record",
        "docs/data/organizations/japan.yaml",
        "It was formed in 2003.",
        "It was formed in 2003 by [[nobody]].",
        "body.en: there is no record “nobody”",
    ),
    planted(
        "in-the-note-of-a-date",
        "docs/data/documents/laws.yaml",
        "date: '2008-05-21'}",
        "date: '2008-05-21', note: {ja: '[[nobody]]', en: '[[nobody]]'}}",
        "dates.note.en: there is no record “nobody”",
    ),
    planted(
        "in-a-chart",
        "docs/data/charts/space.yaml",
        "cites:",
        "note: {ja: '[[nobody]]', en: '[[nobody]]'}\ncites:",
        "note.en: there is no record “nobody”",
        where="docs/data/charts/space.yaml:6",
    ),
    planted("in-a-description", EN, "About Home.", "About [[nobody]].", "description: there is no record “nobody”"),
]

test_planted = planted_test("notation", PLANTED)
