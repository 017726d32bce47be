"""The appendix: the figures behind each chart as a table."""

from __future__ import annotations

from scripts.load.languages.language import Language
from scripts.render.tree.chapters import Chapter, made_chapter
from scripts.render.tree.elements import Element, drop, make, text_of
from scripts.render.tree.page import TreePage

ID = "chart-data"


def chart_data(pages: dict[str, TreePage], language: Language, part: int) -> Chapter | None:
    """Move the tables behind the charts into a chapter of their own, each pointing to its chart and the chart to it.

    Return None where no chart has one.
    """
    chapter = made_chapter(ID, language.word("book.chart-data"), part, 1, "")
    for page in pages.values():
        for details in list(page.tree.iter("details")):
            figure, table = details.getprevious(), details.find(".//table")
            if figure is not None and figure.tag == "figure" and table is not None:
                _move(chapter.section, page, figure, table, language)
            drop(details)
    return chapter if len(chapter.section) > 1 else None


def _move(section: Element, page: TreePage, figure: Element, table: Element, language: Language) -> None:
    caption = figure.find(".//figcaption")
    title = text_of(caption.find(".//strong"))
    identity = f"{ID}--{figure.get('id')}"
    section.append(make("h2", title, data_depth="2", id=identity))
    to_chart = make("a", language.word("book.the-chart"), href=f"#{figure.get('id')}", data_page=page.staged.path, class_="pg")
    section.append(make("p", to_chart, class_="remark"))
    section.append(table)
    to_table = make("a", language.word("book.the-data"), href=f"#{identity}", data_page=ID, class_="pg")
    caption.append(make("p", to_table, class_="remark"))
