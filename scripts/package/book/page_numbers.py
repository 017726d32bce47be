"""Numbers of pages inside the text, filled in after the layout.

WeasyPrint's target-counter() lays the whole book out again until no number changes, three times and more. Here zeros, as many as the number
will have digits by a fair guess, hold the place of each number, and are replaced in the pages as they are laid out.
"""

from __future__ import annotations

from typing import Any

from weasyprint.formatting_structure import boxes

from scripts.load.models import LanguageCode
from scripts.package.book.elements import Element

CHARACTERS_ON_A_PAGE = {"ja": 1050, "en": 2500}
DOUBT = 0.3
"""How far off a guess may be: near 10, 100 and 1000 it is given the longer number's room."""


def hold_places(root: Element, language: LanguageCode, places: dict[str, int] | None = None) -> None:
    """Write as many zeros into the place of each number as the number will have digits: by `places`, or else by a guess."""
    known = places or _guessed(root, CHARACTERS_ON_A_PAGE[language])
    for place in root.xpath(".//span[@data-to]"):
        before = (place.text or "").rstrip("0")
        place.text = before + "0" * len(str(known.get(place.get("data-to"), 1)))


def _guessed(root: Element, on_a_page: int) -> dict[str, int]:
    guesses: dict[str, int] = {}
    characters = 0
    for element in root.xpath("//*[@class='body']")[0].iter():
        if not isinstance(element.tag, str):
            continue
        if identity := element.get("id"):
            guesses[identity] = round((1 + DOUBT) * (1 + characters / on_a_page)) + 2
        characters += len(element.text or "") + len(element.tail or "")
    return guesses


def fill_places(document: Any, places: dict[str, int]) -> bool:
    """Write the numbers, by id, into the pages. Return False where one has more digits than its place; then nothing may be kept."""
    fits = True
    for page in document.pages:
        for box in page._page_box.descendants():
            if not isinstance(box, boxes.TextBox) or box.element is None or not (target := box.element.get("data-to")):
                continue
            before = box.text.rstrip("0")
            number = str(places.get(target, 0))
            spare = len(box.text) - len(before) - len(number)
            fits = fits and spare >= 0
            if not before and spare > 0:
                box.position_x += box.width * spare / len(box.text)
            box.text = box.pango_layout.text = before + number
    return fits
