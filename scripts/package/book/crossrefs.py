"""Which links of the printed book show the page that they lead to: each target once in a section, so that names do not drown in numbers.

A number stands in a <span class="pn" data-to="…"> whose zeros hold its place until the pages are known (page_numbers.py).
"""

from __future__ import annotations

from scripts.package.book.elements import HEADINGS, Element, has_class, make

_UNNUMBERED = ("source-link", "fn-again", "pg")


def mark_cross_references(section: Element) -> None:
    """Put the page after the first link to each target in each section or entry, and after each link of the class `pg`.

    Links in headings never show one: they would run into contents and running heads.
    """
    seen: set[str] = set()
    for element in list(section.iter()):
        if element.tag in HEADINGS or (element.tag == "li" and has_class(element, "event")):
            seen = set()
        if element.tag != "a" or not element.get("data-page"):
            continue
        href = element.get("href")
        if has_class(element, "pg"):
            element.append(place_of(href, "→"))
        if any(has_class(element, name) for name in _UNNUMBERED) or _silent(element):
            continue
        if href not in seen:
            seen.add(href)
            element.append(place_of(href, "→"))


def _silent(link: Element) -> bool:
    return any(above.tag in HEADINGS or has_class(above, "fn") for above in link.iterancestors())


def index_marks(section: Element, targets: dict[str, str]) -> None:
    """Write on each link to something that the index lists which entry it belongs to (data-index). `targets`: entry by id in the book.

    Facts and relations, which are run in, are no mentions that a reader looks for.
    """
    for link in section.iter("a"):
        if link.get("data-page") and (entry := targets.get((link.get("href") or "").removeprefix("#"))) and not _in_note(link):
            link.set("data-index", entry)


def _in_note(link: Element) -> bool:
    return any(has_class(above, name) for above in link.iterancestors() for name in ("fn", "src", "run-in"))


def spell_out_addresses(section: Element) -> None:
    """Leave addresses on the web to the bibliography: elsewhere a link's words stand alone."""
    for link in section.iter("a"):
        if (link.get("href") or "").startswith("http") and (link.text or "").startswith("http") and not _in_bibliography(link):
            link.text = (link.text or "").removeprefix("https://").removeprefix("http://").split("/")[0]


def _in_bibliography(link: Element) -> bool:
    return any(has_class(above, "source") for above in link.iterancestors())


def contents_line(text: str, target: str, *, class_: str = "", number: str = "") -> Element:
    """Return one line of contents: the number and the name, linked; dots and the page."""
    link = make("a", href=f"#{target}")
    if number:
        link.append(make("span", number, class_="number"))
        link[-1].tail = text
    else:
        link.text = text
    return make("li", make("p", link, make("span", class_="dots"), place_of(f"#{target}", "")), class_=class_)


def place_of(href: str, before: str) -> Element:
    """Return the place of a page's number; `before` stands before it."""
    return make("span", f"{before}0", class_="pn", data_to=href.removeprefix("#"))
