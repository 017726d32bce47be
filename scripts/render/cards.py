"""The picture of each page for chat previews, drawn by Typst from overrides/cards/card.typ.

Cards have sixteen shades of one color: a tenth of the bytes of a colored picture. They are drawn in two thirds of the 1,200 pixels that
chat programs show at most, for there are hundreds. A card that has been drawn before is taken from the cache.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from itertools import islice
from pathlib import Path

import typst
from PIL import Image

from scripts.stage.head.page_head import FOLDER, Card, Heads

TEMPLATE = Path("overrides") / "cards" / "card.typ"
_PIXELS_PER_INCH = 48
"""A card is 1,200 by 630 points: this makes it 800 by 420 pixels."""
_DARKEST, _LIGHTEST = (0x14, 0x28, 0x4B), (0xFF, 0xFF, 0xFF)
_SHADES = 16
_AT_ONCE = 48
"""Cards in one run of Typst: starting it takes as long as some ten cards."""


def draw_cards(root: Path, staged: Path, site: Path) -> int:
    """Draw the cards of the pages staged in `staged` into `site`, with a cache below `root`/build; return how many were drawn anew."""
    template = (root / TEMPLATE).read_bytes()
    cache = root / "build" / "cards"
    cache.mkdir(parents=True, exist_ok=True)
    cards = {cache / f"{_key(card, language, template)}.png": (language, card) for language, card in _cards(staged)}
    missing = [(file, language, card) for file, (language, card) in cards.items() if not file.exists()]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(lambda batch: _draw(template, batch), _batches(missing)):
            pass
    for language, card in _cards(staged):
        target = site / card.path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(cache / f"{_key(card, language, template)}.png", target)
    for old in set(cache.glob("*.png")) - set(cards):
        old.unlink()
    return len(missing)


def _cards(staged: Path) -> Iterator[tuple[str, Card]]:
    for file in sorted((staged / FOLDER).glob("*.json")):
        yield from ((file.stem, head.card) for head in Heads.model_validate_json(file.read_bytes()).root.values())


def _key(card: Card, language: str, template: bytes) -> str:
    shown = json.dumps([version("typst"), language, card.above, card.title, card.below])
    return hashlib.sha256(template + shown.encode()).hexdigest()[:24]


def _batches(missing: list[tuple[Path, str, Card]]) -> Iterator[list[tuple[Path, str, Card]]]:
    rest = iter(missing)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _draw(template: bytes, batch: list[tuple[Path, str, Card]]) -> None:
    shown = [{"language": language, "above": card.above, "title": card.title, "below": card.below} for _, language, card in batch]
    made = typst.compile(template, format="png", ppi=_PIXELS_PER_INCH, sys_inputs={"cards": json.dumps(shown)})
    for (file, _, _), picture in zip(batch, made if isinstance(made, list) else [made], strict=True):
        partial = file.with_suffix(".partial")
        partial.write_bytes(_in_shades(picture))
        partial.replace(file)  # so that an interrupted build leaves no half card in the cache


def _in_shades(picture: bytes) -> bytes:
    """Return a picture in shades between navy and white, four bits a pixel."""
    gray = Image.open(io.BytesIO(picture)).convert("L")
    darkest, _ = gray.getextrema()
    assert isinstance(darkest, int)
    steps = _SHADES - 1
    indexed = gray.point([max(0, round((level - darkest) * steps / (255 - darkest))) for level in range(256)])
    made = Image.frombytes("P", indexed.size, indexed.tobytes())
    ends = list(zip(_DARKEST, _LIGHTEST, strict=True))
    made.putpalette([round(dark + (light - dark) * step / steps) for step in range(_SHADES) for dark, light in ends])
    out = io.BytesIO()
    made.save(out, "PNG", bits=4, compress_level=6)
    return out.getvalue()
