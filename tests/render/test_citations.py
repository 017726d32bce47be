"""Marks of notes that stand side by side are one mark; each note leads back once, to the place that cites it first."""

import markdown
from lxml import html
from lxml.html import HtmlElement

from scripts.render.citations import with_grouped_marks
from tests.conftest import LANGUAGES

STAGED = """# Budgets {#budgets}

Above all.[^a][^b][^c]

## By year <span class="status status-plan">Plan</span> {#by-year}

Once more.[^b] And others.[^a][^c][^d]

## References {#references}

[FOOTNOTES]

[^a]: First.
[^b]: Second.
[^c]: Third.
[^d]: Fourth.
"""


def rendered(language: str) -> HtmlElement:
    page = markdown.markdown(
        STAGED, extensions=["footnotes", "attr_list", "toc"], extension_configs={"footnotes": {"PLACE_MARKER": "[FOOTNOTES]"}}
    )
    return html.fragment_fromstring(with_grouped_marks(page, LANGUAGES[language]), create_parent=True)


def test_marks_side_by_side_are_one() -> None:
    marks = rendered("en").find_class("footnote-ref")
    assert [mark.text for mark in marks] == ["1–3", "2", "1,3,4"]
    assert [mark.get("data-notes") for mark in marks] == ["1 2 3", None, "1 3 4"]
    assert [mark.get("href") for mark in marks] == ["#fn:a", "#fn:b", "#fn:a"]
    assert [mark.get("aria-label") for mark in marks] == ["Sources 1–3", "Source 2", "Sources 1,3,4"]


def test_each_note_leads_back_once_and_says_where() -> None:
    page = rendered("en")
    back = [note.find_class("footnote-backref") for note in page.xpath("//div[@class='footnote']//li")]
    assert [len(links) for links in back] == [1, 1, 1, 1]
    assert [link.get("href") for [link] in back] == ["#cited-1", "#cited-1", "#cited-1", "#cited-4"]
    assert [link.text_content() for [link] in back] == ["↩ Back to “Budgets”"] * 3 + ["↩ Back to “By year”"]
    for [link] in back:
        assert page.xpath(f"//sup[@id='{link.get('href')[1:]}']")


def test_every_language_has_its_words() -> None:
    page = rendered("ja")
    assert page.find_class("footnote-ref")[0].get("aria-label") == "出典1–3"
    assert page.find_class("footnote-backref")[3].text_content() == "↩ 本文の「By year」へ"
