"""The contents of a page name its headings by their words alone."""

from mkdocs.structure.toc import AnchorLink, TableOfContents

from scripts.render.heading_text import MOST_ENTRIES, heading_text, name_contents

HEADING = (
    '<h3 id="finding-a">A &amp; B<sup><a href="#fn:x">1</a></sup> <span class="status status-plan">Plan</span>'
    '<a class="headerlink" href="#a">¶</a></h3>'
)


def test_the_words_of_a_heading() -> None:
    assert heading_text(HEADING) == "A & B"


def test_the_contents_have_no_signs_of_status() -> None:
    section = AnchorLink("Other", "other", 2)
    section.children.append(AnchorLink("A &amp; B1 Plan", "finding-a", 3))
    name_contents(TableOfContents([section]), HEADING)
    assert (section.title, section.children[0].title) == ("Other", "A &amp; B")


def test_the_contents_leave_out_the_entries_of_a_long_list() -> None:
    short, long = AnchorLink("Short", "short", 2), AnchorLink("Long", "long", 2)
    short.children.extend(AnchorLink("A", f"a{number}", 3) for number in range(MOST_ENTRIES))
    long.children.extend(AnchorLink("B", f"b{number}", 3) for number in range(MOST_ENTRIES + 1))
    name_contents(TableOfContents([short, long]), "")
    assert (len(short.children), len(long.children)) == (MOST_ENTRIES, 0)
