"""The orbits, drawn from above the equator and to a compressed scale: LEO, MEO, GEO, and two that are not circles."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.stage.charts.screen import Screen
from scripts.stage.charts.vega import TEXT, svg
from scripts.stage.context import PageContext

_WIDTH = 640


@dataclass(frozen=True)
class Orbit:
    """One ellipse of the drawing: half axes and centre in drawing units, and how its line is broken."""

    code: str
    rx: float
    ry: float
    cx: float
    cy: float
    dash: str
    label_y: float


_ORBITS = [
    Orbit("LEO", 62, 62, 250, 200, "", 126),
    Orbit("MEO", 110, 110, 250, 200, "9 4", 86),
    Orbit("GEO", 165, 165, 250, 200, "2 4", 30),
    Orbit("QZO", 168, 150, 262, 212, "12 3 2 3", 377),
    Orbit("HEO", 205, 70, 405, 200, "5 5", 118),
]


def draw_orbits(context: PageContext, screen: Screen) -> str:
    """Return the drawing as SVG with labels in the page's language, larger where the screen is narrow."""
    size = round(TEXT * _WIDTH / screen.width)
    parts = [
        f'<ellipse cx="{orbit.cx}" cy="{orbit.cy}" rx="{orbit.rx}" ry="{orbit.ry}" fill="none" stroke="currentColor" stroke-width="2"'
        + (f' stroke-dasharray="{orbit.dash}"' if orbit.dash else "")
        + "/>"
        for orbit in _ORBITS
    ]
    parts += [_label(context.label("orbit", orbit.code), 540 if orbit.code == "HEO" else 250, orbit.label_y, size) for orbit in _ORBITS]
    globe = '<circle cx="250" cy="200" r="44" fill="#3b6fb6"/>'
    globe += f'<text x="250" y="206" text-anchor="middle" font-size="{size}" fill="#fff">{context.word("chart.earth")}</text>'
    return svg(_WIDTH, 400, "".join(parts) + globe)


def _label(text: str, x: float, y: float, size: int) -> str:
    """A label that stays legible where it crosses a line."""
    return (
        f'<text x="{x}" y="{y}" text-anchor="middle" font-size="{size}" fill="currentColor" stroke="var(--md-default-bg-color, #fff)"'
        f' stroke-width="5" paint-order="stroke">{text}</text>'
    )
