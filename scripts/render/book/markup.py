"""Typst markup from plain values. Nothing that a text holds is ever read as Typst: all text is in string literals."""

from __future__ import annotations

import re

_SPACE = re.compile("[ \t\n\r\v\f\u0085\u2028\u2029]+")


def text(value: str) -> str:
    """Return `value` as markup that shows it, with each run of spaces and line breaks as one space."""
    return f"#{string(value)}" if value else ""


def string(value: str) -> str:
    """Return `value` as a string of Typst's code, quotation marks included."""
    escaped = _SPACE.sub(" ", value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def trimmed(markup: str) -> str:
    """Return the markup of a block without the spaces around its text."""
    return markup.replace('#" ', '#"', 1) if markup.startswith('#" ') else markup


def call(function: str, *arguments: str, body: str | None = None, **named: str) -> str:
    """Return markup that calls a function of the template; arguments are code, `body` is markup, a name's _ is a hyphen."""
    named_ones = [f"{name.rstrip('_').replace('_', '-')}: {value}" for name, value in named.items() if value]
    inside = ", ".join([*arguments, *named_ones])
    return f"#{function}({inside})" + ("" if body is None else f"[{body}]")


def content(markup: str) -> str:
    """Return markup as a value of Typst's code."""
    return f"[{markup}]"


def array(values: list[str]) -> str:
    """Return code as an array of Typst's."""
    return f"({', '.join(values)},)" if values else "()"


def joined(blocks: list[str]) -> str:
    """Return blocks, some of which may be empty, as one content of several paragraphs."""
    return "#parbreak()".join(block for block in map(trimmed, blocks) if block and block not in ('#" "', '#""'))
