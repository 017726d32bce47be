"""What is compared of a page: its text, not what changes everywhere."""

from pathlib import Path

from scripts.compare.article import read_article
from tests.compare.sites import PAGE


def lines(tmp_path: Path, text: str) -> tuple[str, ...]:
    (tmp_path / "page.html").write_text(text, encoding="utf-8")
    return read_article(tmp_path / "page.html").lines


def test_each_block_is_a_line_and_a_note_is_named_by_its_id(tmp_path: Path) -> None:
    assert lines(tmp_path, PAGE) == ("JAXA", "Japan's space agency.[report--history]", "Founded | 2003", "The report.")


def test_the_title_is_the_main_heading(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    assert read_article(tmp_path / "page.html").title == "JAXA"


def test_a_page_without_an_article_is_read_whole(tmp_path: Path) -> None:
    assert lines(tmp_path, "<body><p>Page not found</p></body>") == ("Page not found",)


def test_menus_scripts_the_edition_and_the_numbers_of_notes_make_no_difference(tmp_path: Path) -> None:
    other = PAGE.replace("17", "18").replace("November 20", "December 1").replace(">1</a>", ">2</a>")
    other = other.replace('<ol><li id="fn:report--history">', '<ol><li id="fn:other"></li><li id="fn:report--history">')
    assert lines(tmp_path, other) == lines(tmp_path, PAGE)
