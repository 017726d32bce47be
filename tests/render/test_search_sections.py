"""A page is cut at its headings; what stands in full elsewhere is left out."""

from __future__ import annotations

from scripts.render.search.sections import Section, sections

PAGE = """
<h1 id="top">宇宙<em>基本</em>法<a class="headerlink" href="#top">¶</a></h1>
<p>2008年の
法律です。<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">1</a></sup></p>
<h2 id="facts">Facts</h2>
<table><tr><th>Item</th><td>Law</td></tr><tr><th>Year</th><td>2008</td></tr></table>
<form><label>Filter</label></form><svg><text>Axis</text></svg>
<ol class="timeline">
<li class="event"><h3 id="enacted"><time>May 2008</time> Enacted</h3><p>Passed.</p></li>
<li class="event"><p>Repeated.</p></li>
</ol>
<h2 id="mentions">Mentions</h2><ul><li>Another page</li></ul>
<h2 id="references">References</h2><div class="footnote"><ol><li>A source</li></ol></div>
"""


def summary(found: list[Section]) -> list[tuple[str, str, str]]:
    return [(section.anchor, section.title, section.text) for section in found]


def test_a_page_of_prose() -> None:
    assert summary(sections(PAGE, "title")) == [
        ("", "宇宙基本法", "2008年の 法律です。"),
        ("facts", "Facts", "Item Law\nYear 2008"),
        ("enacted", "May 2008 Enacted", "Passed."),
        ("mentions", "Mentions", "Another page"),
    ]


def test_a_record_page_leaves_out_what_is_made_from_other_pages() -> None:
    assert [section.anchor for section in sections(PAGE, "title", of_record=True)] == ["", "facts", "enacted"]


def test_a_page_without_content() -> None:
    assert summary(sections(" ", "Title")) == [("", "Title", "")]


def test_what_is_marked_is_left_out() -> None:
    assert summary(sections("<h1>A</h1><p data-search-exclude>No</p><p>Yes</p>", ""))[0][2] == "Yes"
