"""Short lists of facts: a label, and what it labels."""

from __future__ import annotations

from scripts.load.languages.language import Language
from scripts.render.tree.elements import Element, drop, make, move, replace, text_of
from scripts.render.tree.page import TreePage

_COLONS = "：: "
_ENTRY_PAGES = ("glossary", "people", "corrections/index", "recommendations/index", "challenges/index", "developments/index")
"""Pages whose entries end with lists of labelled facts."""


def label_lists(page: TreePage, language: Language) -> None:
    """Make the lists that entries end with lists of facts, without the pages that rest on a correction: the index has them."""
    if page.staged.path in _ENTRY_PAGES:
        for items in list(page.tree.iter("ul")):
            if all(_begins_with_label(item) for item in items.findall("li")):
                replace(items, labelled(items.findall("li"), leave_out=language.word("fact.cited-by")))


def _begins_with_label(item: Element) -> bool:
    first = item[0] if len(item) else item
    if first.tag == "p" and not (item.text or "").strip() and len(first):
        item, first = first, first[0]
    return first.tag == "strong" and not (item.text or "").strip()


def labelled(items: list[Element], leave_out: str = "") -> Element:
    """Return items that begin with a label in bold as a list of labels and what they label; the label `leave_out` is left out."""
    facts = make("dl", class_="facts")
    for item in items:
        label = next(iter(item.iter("strong")), None)
        if label is None or text_of(label) == leave_out:
            continue
        facts.append(make("dt", text_of(label)))
        label.tail = (label.tail or "").lstrip(_COLONS)
        drop(label)
        facts.append(make("dd"))
        move(item, facts[-1])
    return facts


def from_table(table: Element) -> Element:
    """Return the rows of a table of two columns as such a list."""
    facts = make("dl", class_="facts")
    for row in table.iter("tr"):
        cells = row.findall("td")
        if len(cells) == 2:
            facts.append(make("dt", text_of(cells[0])))
            facts.append(make("dd"))
            move(cells[1], facts[-1])
    return facts
