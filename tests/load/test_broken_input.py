"""Whatever is wrong with a file, an editor reads file, line, field, what is wrong, and what would be right; never a traceback."""

from pathlib import Path

import pytest

from scripts.load.yaml_file import YamlFile
from tests.check.planted import EN, WHOLE_FILE, Planted, plant, planted, planted_test, problems_of
from tests.conftest import TINY

LAWS, TERMS, EVENTS = "docs/data/documents/laws.yaml", "docs/data/terms/all.yaml", "docs/data/events/all.yaml"
BUDGET, SYSTEMS, SOURCES = "docs/data/budget/all.yaml", "docs/data/systems/all.yaml", "docs/data/sources/texts.yaml"
BODIES, SINCE, ADVICE = "docs/data/organizations/japan.yaml", "docs/data/developments/all.yaml", "docs/data/recommendations/all.yaml"
CORRECTIONS, CHART, EDITION = "docs/data/corrections/all.yaml", "docs/data/charts/space.yaml", "docs/data/edition.yaml"

YAML = [
    planted("bracket-never-closed", LAWS, "  type: law", "  type: [law", "is not valid YAML", where=f"{LAWS}:9"),
    planted(
        "quote-never-closed",
        LAWS,
        "  cites: [report-2024#history]",
        "  cites: ['report-2024#history]",
        "a quotation mark or bracket that opens here is never closed",
    ),
    planted("tab", LAWS, "  type: law", "\ttype: law", "is not valid YAML"),
    planted("tag", LAWS, "  type: law", "  type: !!python/name:os.system law", "has a tag → leave the tag out"),
    planted("unknown-anchor", LAWS, "  type: law", "  type: *law", "is not valid YAML: found undefined alias"),
    planted("contains-itself", LAWS, "issuers: [diet]", "issuers: &x [*x]", "issuers: contains itself"),
    planted("key-that-is-a-list", LAWS, "  type: law", "  ? [a]\n  : law", "has a key that is not text"),
    planted("duplicate-key", LAWS, "  type: law", "  type: law\n  type: plan", "type: is a duplicate key", where=f"{LAWS}:9"),
    planted("control-character", LAWS, "  type: law", "  type: law\x07", "is not valid YAML", where=LAWS),
    planted(
        "not-a-list",
        LAWS,
        "- id: basic-space-law",
        "basic-space-law:\n- id: basic-space-law",
        "is not a list of records",
        where=f"{LAWS}:1",
    ),
    planted(
        "empty",
        "docs/data/documents/empty.yaml",
        "",
        "# nothing yet\n",
        "is not a list of records",
        where="docs/data/documents/empty.yaml:1",
    ),
    planted("text-for-a-record", LAWS, "- id: basic-space-law", "- basic-space-law\n- id: basic-space-law", "is not a group of fields"),
]
RECORDS = [
    planted("language-missing", TERMS, ", en: space domain awareness}", "}", "name.en: the English text is missing → add “en:”"),
    planted("field-missing", EVENTS, "  theme: law-policy\n", "", "theme: is missing → add “theme:”", where=f"{EVENTS}:1"),
    planted("empty-text", TERMS, "en: space domain awareness}", "en: ''}", "name.en: is empty"),
    planted("unknown-field", TERMS, "  summary:", "  sumary:", "sumary: is not a field here", where=f"{TERMS}:5"),
    planted("number-for-text", EDITION, "version: 0.1.0", "version: 1.0", "version: “1.0” is not text"),
    planted("text-for-a-list", LAWS, "issuers: [diet]", "issuers: diet", "issuers: “diet” is not a list"),
    planted(
        "text-for-a-truth",
        SOURCES,
        "  type: news",
        "  type: news\n  weak: 'yes'",
        "weak: “yes” is neither true nor false",
        where=f"{SOURCES}:17",
    ),
    planted(
        "gone-before-it-was-read",
        SOURCES,
        "url: https://example.org/press",
        "url: https://example.org/press\n  gone: '2026-11-19'",
        "was gone on 2026-11-19, before it was read (2026-11-20) → correct gone: or accessed:",
        where=f"{SOURCES}:14",
    ),
    planted(
        "archived-without-an-address",
        SOURCES,
        "url: https://example.org/report\n  accessed: '2026-11-20'",
        "archived: https://archive.example.org/report",
        "has no address that could be gone or archived → add url:",
        where=f"{SOURCES}:1",
    ),
    planted("empty-list", TERMS, "[report-2024#history]", "[]", "cites: is an empty list"),
    planted("duplicate-id", EVENTS, "- id: jaxa-founded", "- id: launch-ahead", "is already the id of the record at", where=f"{EVENTS}:16"),
    planted("id-form", BODIES, "- id: jaxa", "- id: JAXA", "id: “JAXA” is not an id"),
    planted("reading", TERMS, "うちゅうりょういきはあく", "宇宙領域把握", "kana: “宇宙領域把握” is not a reading"),
    planted("value", SYSTEMS, "mission: pnt", "mission: navigation", "mission: “navigation” is not a value of mission"),
    planted("value-of-another-kind", SYSTEMS, "mission: pnt", "mission: none", "mission: “none” is not a value of mission"),
    planted(
        "type-of-date", LAWS, "{type: enacted,", "{type: amennded,", "“amennded” is not a value of date-type → did you mean “amended”?"
    ),
    planted("norway", BODIES, "country: JP", "country: NO_", "country: “NO_” is not a value of country"),
    planted("locator-kind", SOURCES, "kind: chapter", "kind: chaptr", "locators.0.kind: “chaptr” is not a value of locator-kind"),
    planted("web-address", SOURCES, "https://example.org/press", "example.org/press", "url: “example.org/press” is not a web address"),
    planted("web-address-with-a-space", SOURCES, "https://example.org/press", "https://example.org/a b", "is not a web address"),
    planted("regular-expression", CORRECTIONS, "founded in 2004]", "'founded (in 2004']", "“founded (in 2004” is not a regular expression"),
    planted("no-view", ADVICE, "  view: sources/report-2024\n", "", "does not say whose → add view:", where=f"{ADVICE}:1"),
    planted("recommendation-as-fact", ADVICE, "status: recommendation", "status: fact", "status: “fact” is not a value of status"),
    planted("no-status", ADVICE, "  status: recommendation\n", "", "status: is missing", where=f"{ADVICE}:1"),
    planted(
        "plan-without-a-day", EVENTS, "  as_of: '2026-11-20'\n", "", "is marked as a plan but does not say as of when", where=f"{EVENTS}:16"
    ),
    planted(
        "expected-nowhere", SINCE, "  place: [report-2024#history]\n", "", "states what was expected but not where", where=f"{SINCE}:1"
    ),
]
VALUES = [
    planted("no-such-day", EVENTS, "'2008-05-21'", "'2023-02-30'", "date: “2023-02-30” is not a day of the calendar"),
    planted("not-a-date", EVENTS, "'2008-05-21'", "'May 2008'", "date: “May 2008” is not an EDTF date"),
    planted("date-backwards", EVENTS, "'2008-05-21'", "'2008/2007'", "date: “2008/2007” ends before it begins"),
    planted("not-a-day", SYSTEMS, "'2026-11-20'", "'2026-11'", "as_of: “2026-11” is not a day"),
    planted("due", SINCE, "due: '2027'", "due: next year", "due: “next year” is not an EDTF date"),
    planted("due-fiscal-year", SINCE, "due: '2027'", "due: FY27", "due: “FY27” is not a fiscal year"),
    planted("no-unit", BUDGET, "'1,529億円'", "'1,529億'", "amount: “1,529億” is not an amount with a unit"),
    planted("number-for-an-amount", BUDGET, "'1,529億円'", "1529", "amount: “1529” is not an amount with a unit"),
    planted("amount-out-of-order", BUDGET, "'1,529億円'", "'3億2兆円'", "amount: “3億2兆円” is not an amount with a unit"),
    planted("amount-too-fine", BUDGET, "'1,529億円'", "'¥1.5'", "amount: “¥1.5” is not an amount with a unit"),
    planted("fiscal-year", BUDGET, "fiscal_year: FY2023", "fiscal_year: 2023", "fiscal_year: “2023” is not a fiscal year"),
    planted(
        "fiscal-years-backwards",
        BUDGET,
        "fiscal_year: FY2023",
        "fiscal_year: FY2023\n  to_fiscal_year: FY2021",
        "runs to FY2021, which is not after FY2023",
        where=f"{BUDGET}:1",
    ),
]
REFERENCES = [
    planted("unknown-id", EVENTS, "actors: [diet]", "actors: [diett]", "actors: there is no record “diett” → did you mean “diet”?"),
    planted("no-id-like-it", EVENTS, "actors: [diet]", "actors: [xyzzy]", "actors: there is no record “xyzzy” → write the id"),
    planted(
        "law-as-a-parent",
        BODIES,
        "  type: research",
        "  type: research\n  parent: basic-space-law",
        "parent: “basic-space-law” is one of the documents",
        where=f"{BODIES}:17",
    ),
    planted("law-as-an-addressee", ADVICE, "to: [jaxa]", "to: [basic-space-law]", "to: “basic-space-law” is one of the documents"),
    planted("satellite-holds-a-view", ADVICE, "view: sources/report-2024", "view: qzss", "view: “qzss” is one of the systems"),
    planted("unknown-kind", ADVICE, "view: sources/report-2024", "view: source/report-2024", "there is no kind of record “source”"),
    planted("reference-form", EVENTS, "actors: [diet]", "actors: [The Diet]", "“The Diet” is not a reference"),
    planted("locator", TERMS, "report-2024#history", "report-2024#histroy", "has no locator “histroy” → did you mean “history”?"),
    planted(
        "no-locators",
        SYSTEMS,
        "cites: [press-2025]",
        "cites: [press-2025#page-1]",
        "“press-2025” has no locator “page-1” → write press-2025 alone",
    ),
    planted("no-locator", TERMS, "report-2024#history", "report-2024", "“report-2024” is a long text"),
    planted("unknown-source", TERMS, "report-2024#history", "report-2042", "there is no source “report-2042”"),
    planted("unknown-correction", TERMS, "report-2024#history", "corrections/nothing", "there is no record “corrections/nothing”"),
    planted("citation-form", TERMS, "report-2024#history", "Report (2024)", "cites.0: “Report (2024)” is not a citation"),
    Planted(
        "ambiguous",
        ((EN, "Pages on", "[[sda]]. Pages on"), (SYSTEMS, "- id: qzss", "- id: sda"), (BODIES, ", qzss]", "]")),
        "“sda” is the id of 2 records → write systems/sda or terms/sda",
        where=f"{EN}:8",
    ),
]
FILES = [
    planted("edition-missing", EDITION, WHOLE_FILE, "", "cannot be read"),
    planted("edition-field", EDITION, "version: 0.1.0", "versoin: 0.1.0", "versoin: is not a field here"),
    planted("chart-field", CHART, "kind: bar", "kinds: bar", "kinds: is not a field here"),
    planted("chart-kind", CHART, "kind: bar", "kind: pie", "kind: “pie” is not a value of chart-kind"),
    planted("chart-series", CHART, "lines: {series: space}", "lines: space", "series.0.lines: “space” is not a group of fields"),
    planted(
        "chart-without-series",
        CHART,
        "series: [{name: {ja: 当初, en: Initial}, lines: {series: space}}]\n",
        "",
        "series: is missing",
        where=f"{CHART}:4",
    ),
    planted(
        "chart-twice",
        "docs/data/charts/twice.yaml",
        "",
        (TINY / CHART).read_text(encoding="utf-8"),
        "is already the id of the chart in docs/data/charts/space.yaml",
    ),
    planted(
        "unknown-folder",
        "docs/data/organisations/a.yaml",
        "",
        "[]\n",
        "is not a kind of record → did you mean “organizations”?",
        where="docs/data/organisations",
    ),
    planted(
        "records-in-yml", "docs/data/terms/more.yml", "", "[]\n", "is not read: records end in .yaml", where="docs/data/terms/more.yml"
    ),
    planted(
        "records-in-a-subfolder",
        "docs/data/terms/more/a.yaml",
        "",
        "[]\n",
        "is not read: folders below a kind",
        where="docs/data/terms/more/a.yaml",
    ),
    planted("loose-file", "docs/data/notes.yaml", "", "[]\n", "is not read", where="docs/data/notes.yaml"),
    planted(
        "page-in-markdown",
        "docs/ja/about.markdown",
        "",
        "# x\n",
        "is not read: pages end in .md → rename it to about.md",
        where="docs/ja/about.markdown",
    ),
    planted("no-front-matter", EN, "---\ntitle: Home\n", "title: Home\n", "has no front matter"),
    planted(
        "front-matter-list",
        EN,
        "title: Home\ndescription: About Home.\n",
        "- Home\n",
        "front matter: is not a group of fields",
        where=f"{EN}:2",
    ),
    planted(
        "front-matter-field",
        EN,
        "description:",
        "descripton:",
        "descripton: is not a field of the front matter → did you mean “description”?",
    ),
    planted("title-list", EN, "title: Home", "title: [Home]", "title: “['Home']” is not text"),
    planted("front-matter-yaml", EN, "title: Home", "title: 'Home", "is not valid YAML"),
]

test_yaml = planted_test("", YAML)
test_records = planted_test("", RECORDS)
test_files = planted_test("", FILES)
test_values = planted_test("", VALUES)
test_references = planted_test("", [defect for defect in REFERENCES if defect.id != "ambiguous"])
test_ambiguous_reference = planted_test("notation", [defect for defect in REFERENCES if defect.id == "ambiguous"])


@pytest.mark.parametrize("encoding", ["shift_jis", "utf-16"])
@pytest.mark.parametrize("file", ["docs/ja/index.md", LAWS])
def test_another_encoding_is_reported(tiny: Path, file: str, encoding: str) -> None:
    text = (tiny / file).read_text(encoding="utf-8")
    (tiny / file).write_bytes(text.encode(encoding))
    assert next(str(problem) for problem in problems_of(tiny)).startswith(f"{file}: is not UTF-8 text")


def test_all_faults_of_all_files_are_reported_at_once(tiny: Path) -> None:
    for defect in (RECORDS[0], VALUES[0], VALUES[6]):
        plant(tiny, defect.changes)
    assert {problem.file.parent.name for problem in problems_of(tiny)} == {"terms", "events", "budget"}


def test_the_tiny_guide_is_in_order(tiny: Path) -> None:
    assert problems_of(tiny) == []


@pytest.mark.parametrize("value", ["NO", "ON", "yes", "0755", "1:30", "0o17", ".5", "2008-05-21"])
def test_text_that_looks_like_something_else_stays_text(value: str) -> None:
    assert YamlFile.from_text(f"a: {value}", Path("x.yaml")).data == {"a": value}
