"""Footnotes of a page: what they say is taken out of the text, and marks that are side by side become one."""

from __future__ import annotations

from scripts.render.tree.elements import Element, drop, make, of_class, replace


def take_notes(tree: Element) -> dict[str, Element]:
    """Move the footnotes out of `tree`, and leave a <span class="note" data-cites="id id"> for each run of marks.

    Return what each note says, as one <span>, by its id.
    """
    notes = {}
    for container in list(of_class(tree, "footnote")):
        for item in container.iter("li"):
            for back in list(of_class(item, "footnote-backref")):
                drop(back)
            notes[item.get("id").removeprefix("fn:")] = _inline(item)
        drop(container)
    for heading in tree.xpath('./h2[@id="references"]'):
        drop(heading)
    for mark in tree.xpath('.//sup[starts-with(@id, "fnref")]'):
        if mark.getparent() is not None:
            replace(mark, make("span", class_="note", data_cites=" ".join(dict.fromkeys(_run(mark)))))
    return notes


def _run(mark: Element) -> list[str]:
    """The ids that `mark` and the marks right after it cite; those after it are taken out."""
    cited = [_cited(mark)]
    follower = mark.getnext()
    while follower is not None and not (mark.tail or "").strip() and follower.tag == "sup" and _is_mark(follower):
        cited.append(_cited(follower))
        mark.tail, follower.tail = follower.tail, None
        follower.getparent().remove(follower)
        follower = mark.getnext()
    return cited


def _is_mark(element: Element) -> bool:
    return (element.get("id") or "").startswith("fnref")


def _cited(mark: Element) -> str:
    return str(mark.xpath("./a/@href")[0]).removeprefix("#fn:")


def _inline(item: Element) -> Element:
    """What a footnote says as one <span>, without the paragraphs around it."""
    span = make("span")
    for paragraph in item.findall("p") or [item]:
        span.text = (span.text or "") + (paragraph.text or "") if not len(span) else span.text
        for child in list(paragraph):
            span.append(child)
    if len(span):
        span[-1].tail = (span[-1].tail or "").rstrip("\u00a0 \n")
    return span
