"""Each rule over records and prose catches the fault it is for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.load.problems import Problem
from tests.conftest import Change

INDEX_JA, INDEX_EN = "docs/ja/index.md", "docs/en/index.md"

FAULTS = [
    pytest.param(INDEX_EN, "{#money}", "", "heading “Money” has no id", id="heading-without-id"),
    pytest.param(INDEX_JA, "{#money}", "{#予算}", "“予算” is not an id", id="heading-id-in-japanese"),
    pytest.param(INDEX_EN, "## Money", "#### Money", "heading of level 4 under one of level 1", id="level-jumped"),
    pytest.param(
        INDEX_EN, "{#money}", "{#cash}", "sections differ: “money” (level 2) in Japanese, “cash” (level 2) in English", id="sections-differ"
    ),
    pytest.param(INDEX_EN, "description: About Home.\n", "", "description: is missing", id="no-description"),
    pytest.param(INDEX_EN, "description: About Home.", "description: About Glossary.", "is also that of docs/en/", id="description-twice"),
    pytest.param(
        "docs/en/glossary.md",
        "title: Glossary",
        "title: Basic Space Law",
        "is also the title of that record's own page",
        id="title-of-a-record",
    ),
    pytest.param(INDEX_EN, "; @corrections/wrong-year", "", "does not cite corrections/wrong-year", id="citation-in-one-language"),
    pytest.param(INDEX_EN, "[[jaxa:full]]", "[[jaxxa:full]]", "there is no record “jaxxa” → did you mean “jaxa”?", id="unknown-record"),
    pytest.param(INDEX_EN, "[[jaxa:full]]", "[[JAXA]]", "“[[JAXA]]” cannot be read", id="malformed-reference"),
    pytest.param(INDEX_EN, "[@report-2024#history]", "[@report-2042#history]", "there is no source “report-2042”", id="unknown-source"),
    pytest.param(
        INDEX_EN, "Pages on", "[Terms](glossry.md) and pages on", "there is no such page → did you mean “glossary”?", id="broken-link"
    ),
    pytest.param(
        INDEX_EN, "Pages on", "[Terms](#mony) and pages on", "the page has no section “mony” → did you mean “money”?", id="broken-anchor"
    ),
    pytest.param(INDEX_EN, "Pages on", "[Terms](glossary/) and pages on", "does not name a page", id="link-to-a-folder"),
    pytest.param(INDEX_EN, "{{ timeline about=jaxa }}", "See {{ timeline about=jaxa }}", "cannot be read", id="embed-inside-a-line"),
    pytest.param(
        INDEX_EN,
        "Enacted on",
        "Enacted on May 20, 2008, that is",
        "lacks 2008-05-20, which the other language states",
        id="figure-in-one-language",
    ),
    pytest.param(INDEX_JA, "のページです。", "のページです。2004年に発足。", "“2004年に発足” is a wrong form", id="wrong-form"),
    pytest.param("docs/en/glossary.md", "{{ entries terms }}", "None.", "“sda” stands 0 times on docs/en/glossary.md", id="entry-missing"),
    pytest.param(
        "docs/en/glossary.md", "{{ entries terms }}", "{{ entries terms }}\n\n{{ entries terms }}", "“sda” stands 2 times", id="entry-twice"
    ),
    pytest.param("docs/data/terms/all.yaml", "  kana: うちゅうりょういきはあく\n", "", "“宇宙領域把握” has no reading", id="no-reading"),
    pytest.param(
        "docs/data/sources/texts.yaml", "  type: news", "  type: news\n  weak: true", "rests on weak sources alone", id="weak-sources"
    ),
    pytest.param("mkdocs.yml", "      - glossary.md\n", "", "does not name glossary.md", id="not-in-navigation"),
    pytest.param(
        "mkdocs.yml",
        "- timeline:",
        "- time-line:",
        "“time-line” is not a title in docs/languages → did you mean “timeline”?",
        id="navigation-without-words",
    ),
    pytest.param(
        "docs/data/organizations/japan.yaml",
        "It was formed in 2003.",
        "It was formed in 2003 by [[nobody]].",
        "body.en: there is no record “nobody”",
        id="in-a-record",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), FAULTS)
def test_a_planted_fault_is_caught(
    change: Change, problems: Callable[[], list[Problem]], file: str, old: str, new: str, message: str
) -> None:
    change(file, old, new)
    said = [str(problem) for problem in problems()]
    assert any(message in problem for problem in said), said


def test_a_page_in_one_language_only_is_caught(tiny: Path, problems: Callable[[], list[Problem]]) -> None:
    (tiny / "docs/en/glossary.md").unlink()
    assert any("docs/ja/glossary.md: has no counterpart docs/en/glossary.md" in str(problem) for problem in problems())


def test_an_ambiguous_reference_is_caught(tiny: Path, change: Change, problems: Callable[[], list[Problem]]) -> None:
    change("docs/data/organizations/japan.yaml", "- id: diet", "- id: sda")
    for file in ("docs/data/events/all.yaml", "docs/data/documents/laws.yaml"):
        text = (tiny / file).read_text(encoding="utf-8")
        (tiny / file).write_text(text.replace("[[diet]]", "[[sda]]").replace("[diet]", "[sda]"), encoding="utf-8")
    assert any("“sda” is the id of 2 records → write organizations/sda or terms/sda" in str(problem) for problem in problems())
