"""Tables that say what is in each cell: column and row heads with their scope, a caption, and the head of its column on each cell.

On a phone each row is a card whose lines begin with the head of their column (docs/assets/stylesheets/tables.css).
"""

from __future__ import annotations

import re
from html import escape

from scripts.render.heading_text import HEADING, heading_text

_TABLE_OR_HEADING = re.compile(rf"{HEADING.pattern}|<table>\n<thead>(?P<head>.*?)</thead>(?P<body>.*?)</table>", re.DOTALL)
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<td(?P<attributes>[^>]*)>(?P<content>.*?)</td>", re.DOTALL)


def with_heads(html: str) -> str:
    """Return a page's HTML with its tables of Markdown so marked; the caption, for those who hear the page, is the heading above."""
    heading = ""

    def marked(found: re.Match[str]) -> str:
        nonlocal heading
        if found["heading"] is not None:
            heading = heading_text(found["heading"])
            return found[0]
        heads = [heading_text(head) for head in re.findall(r"<th[^>]*>(.*?)</th>", found["head"], re.DOTALL)]
        head = re.sub(r"<th\b(?!ead)", '<th scope="col"', found["head"])
        body = _ROW.sub(lambda row: f"<tr>{_cells(row[1], heads)}</tr>", found["body"])
        caption = f"<caption>{escape(heading)}</caption>\n" if heading else ""
        return f"<table>\n{caption}<thead>{head}</thead>{body}</table>"

    return _TABLE_OR_HEADING.sub(marked, html)


def _cells(row: str, heads: list[str]) -> str:
    """The cells of a row: the first is its head, the others name their column."""
    labels = iter(heads)

    def cell(found: re.Match[str]) -> str:
        label = next(labels, "")
        if label == heads[0] and found.start() == row.index("<td"):
            return f'<th scope="row"{found["attributes"]}>{found["content"]}</th>'
        return f'<td data-label="{escape(label)}"{found["attributes"]}>{found["content"]}</td>'

    return _CELL.sub(cell, row)
