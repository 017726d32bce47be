"""The two kinds of screen for which a figure is drawn, each at the size at which its text can be read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Screen:
    """A kind of screen: its name, the width of a drawing in pixels, panels beside each other, and years between two labels of an axis."""

    name: str
    width: int
    columns: int
    years_apart: int


WIDE = Screen("wide", 640, 2, 2)
NARROW = Screen("narrow", 350, 1, 4)
