"""Drawings by Vega-Lite (altair), made SVG without a browser (vl-convert), in the look of the guide."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version
from typing import TypeAlias

import altair
import vl_convert

from scripts.cache import Cache

COLORS = ("#2c5f8a", "#a8112b")
"""Of the first and the second series. The site gives them the colors of its theme by their class (docs/assets/stylesheets/guide.css)."""
TEXT = 13
"""The size of all text, in pixels at the width of the screen that it is drawn for."""
_FONT = "Noto Sans CJK JP"
_GREYS = ("#000", "#000000", "#888", "#ddd", "#333", "black", "gray")
_SAID_OF_PARTS = re.compile(r' (?:role|aria-[a-z]+)="[^"]*"')
Drawing: TypeAlias = altair.LayerChart | altair.ConcatChart


def drawn(drawing: Drawing, cache: Cache) -> str:
    """Return a drawing as SVG; one that has been drawn before, by the same version, is read from `cache`."""
    specification: str = (
        drawing.configure(font=_FONT, background="transparent", padding=2)
        .configure_axis(labelFontSize=TEXT, titleFontSize=TEXT, titleFontWeight="normal")
        .configure_view(stroke=None)
        .to_json()
    )
    key = hashlib.sha256(f"{version('vl-convert-python')}{specification}".encode()).hexdigest()
    kept = cache.get(key)
    if kept is None:
        kept = vl_convert.vegalite_to_svg(specification).encode()
        cache.put(key, kept)
    return kept.decode()


def svg(width: int, height: int, inside: str) -> str:
    """Return a drawing that is not made by Vega-Lite, in the same type."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="{_FONT}, sans-serif">{inside}</svg>'


def themed(svg: str) -> str:
    """Return a drawing whose text and greys follow the color of the text around it, and whose colors are those of the theme.

    It is one image: what Vega-Lite says of its parts, in English, goes.
    """
    svg = _SAID_OF_PARTS.sub("", svg)
    for grey in _GREYS:
        svg = svg.replace(f'fill="{grey}"', 'fill="currentColor"').replace(f'stroke="{grey}"', 'stroke="currentColor" stroke-opacity="0.3"')
    for number, color in enumerate(COLORS, start=1):
        svg = re.sub(rf'(fill|stroke)="{color}"', rf'class="\1-{number}" \1="{color}"', svg)
    return svg
