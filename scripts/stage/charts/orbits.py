"""Orbits around the Earth, all to one scale, from the altitudes of their terms; what has none on record is named and not drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from scripts.load.chart import Chart
from scripts.load.models import Term
from scripts.load.models.altitude import Altitude, Height
from scripts.load.names import full_name_of
from scripts.load.select import select
from scripts.stage.charts.screen import Screen
from scripts.stage.charts.type import lines_of
from scripts.stage.charts.vega import TEXT, svg
from scripts.stage.context import PageContext
from scripts.stage.links import site_link

_EARTH = 6371
"""The mean radius of the Earth in kilometers (IUGG)."""
_PICTURE = 340
_LEADING = 18
_FORMS = {"<": "chart.below", ">": "chart.above", "~": "chart.about", "": "chart.exactly"}


@dataclass(frozen=True)
class Orbit:
    """A term that is an orbit, with its altitude where one is on record."""

    term: Term
    altitude: Altitude | None

    @property
    def kind(self) -> str:
        """How it is drawn: `line` for one height, `band` for all heights between two, `ellipse` between two ends, `none`."""
        if self.altitude is None:
            return "none"
        if self.altitude.passes:
            return "ellipse"
        return "line" if self.altitude.lowest == self.altitude.highest else "band"


def orbits_of(chart: Chart, context: PageContext) -> list[Orbit]:
    """Return the orbits of a chart. Raises Fault where nothing is picked."""
    picked = select(context.guide.records, chart.of, chart.where)
    return [Orbit(term, term.altitude) for term in picked if isinstance(term, Term)]


def altitude_text(altitude: Altitude | None, context: PageContext) -> str:
    """Return how high an orbit is, in the page's language."""
    word = context.language.word
    if altitude is None:
        return word("chart.no-height")

    def said(height: Height) -> str:
        return word(_FORMS[height.sign], height=f"{height.kilometers:,}")

    if altitude.lowest is None or altitude.lowest == altitude.highest:
        return said(altitude.highest)
    if altitude.passes:
        return word("chart.ends", low=said(altitude.lowest), high=said(altitude.highest))
    return word("chart.from-to", low=f"{altitude.lowest.kilometers:,}", high=f"{altitude.highest.kilometers:,}")


def draw_orbits(chart: Chart, context: PageContext, screen: Screen) -> str:
    """Return the drawing as SVG: the orbits, and beside them (below on a narrow screen) what each is and how high."""
    orbits = orbits_of(chart, context)
    beside = screen.columns > 1
    left, top = (_PICTURE + 16, 8) if beside else (0, _PICTURE + 8)
    key = list(_key(orbits, context, left, screen.width - left, top))
    height = round(max(_PICTURE, key[-1][0]))
    middle = (_PICTURE if beside else screen.width) / 2
    return svg(screen.width, height, "".join([*_picture(orbits, context, middle), *(drawn for _, drawn in key)]))


def _picture(orbits: list[Orbit], context: PageContext, middle: float) -> Iterator[str]:
    """Bands first, so that lines stand on them, then the Earth on top."""
    known = [orbit.altitude for orbit in orbits if orbit.altitude]
    scale = (_PICTURE / 2 - 4) / (_EARTH + max(altitude.highest.kilometers for altitude in known))
    for kind in ("band", "line", "ellipse"):
        for orbit in orbits:
            if orbit.kind == kind and orbit.altitude:
                yield _drawn(orbit, orbit.altitude, scale, middle)
    yield f'<circle cx="{middle}" cy="{_PICTURE / 2}" r="{_EARTH * scale:.1f}" fill="#2c5f8a"/>'
    word = context.word("chart.earth")
    yield f'<text x="{middle}" y="{_PICTURE / 2 + 4}" text-anchor="middle" font-size="12" font-weight="700"'
    yield f' fill="var(--md-default-bg-color, #fff)">{word}</text>'


def _drawn(orbit: Orbit, altitude: Altitude, scale: float, x: float) -> str:
    y = _PICTURE / 2
    low, high = (_EARTH + (height.kilometers if height else 0) for height in (altitude.lowest, altitude.highest))
    if orbit.kind == "line":
        return f'<circle cx="{x}" cy="{y}" r="{high * scale:.1f}" {_look(orbit)}/>'
    if orbit.kind == "band":
        width = (high - low) * scale
        return f'<circle cx="{x}" cy="{y}" r="{(low + high) / 2 * scale:.1f}" fill="none" stroke-width="{width:.1f}" {_look(orbit)}/>'
    across, along = (low * high) ** 0.5 * scale, (low + high) / 2 * scale
    return f'<ellipse cx="{x}" cy="{y + (high - low) / 2 * scale:.1f}" rx="{across:.1f}" ry="{along:.1f}" {_look(orbit)}/>'


def _look(orbit: Orbit) -> str:
    """What tells kinds of orbits apart without color: a strong and a pale band, a whole and a broken line."""
    if orbit.kind == "band":
        return f'stroke="#2c5f8a" stroke-opacity="{0.2 if orbit.altitude and orbit.altitude.lowest else 0.75}"'
    dash = ' stroke-dasharray="6 4"' if orbit.kind == "ellipse" else ""
    return f'fill="none" stroke="#a8112b" stroke-width="2"{dash}'


def _key(orbits: list[Orbit], context: PageContext, left: float, width: float, top: float) -> Iterator[tuple[float, str]]:
    """Each orbit with a sample of its line, its name as a link, and its height; with where the next one begins."""
    y = top
    for orbit in orbits:
        named = full_name_of(orbit.term, context.language)
        name = escape(named[:1].upper() + named[1:])
        said = lines_of(altitude_text(orbit.altitude, context), width - 44, TEXT)
        text = f'<a href="{escape(site_link(orbit.term, context.page))}"><text x="{left + 40}" y="{y + 15}" font-size="{TEXT}"'
        text += f' font-weight="700" fill="currentColor">{name}</text></a>'
        for place, line in enumerate(said, 1):
            text += f'<text x="{left + 40}" y="{y + 15 + _LEADING * place}" font-size="{TEXT}" fill="currentColor">{escape(line)}</text>'
        step = _LEADING * (1 + len(said)) + 14
        yield y + step, _sample(orbit, left, y + 10) + text
        y += step


def _sample(orbit: Orbit, x: float, y: float) -> str:
    if orbit.kind == "none":
        return ""
    width = ' stroke-width="12"' if orbit.kind == "band" else ""
    return f'<path d="M{x + 2} {y}h28"{width} {_look(orbit)}/>'
