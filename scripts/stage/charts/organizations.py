"""The organisation chart of Japan's space policy, drawn from the `parent` of each organisation."""

from __future__ import annotations

from html import escape

from scripts.load.models import Organization
from scripts.stage.context import PageContext

_ROW, _INDENT, _TOP = 26, 28, 22
_WIDTH = 640


def draw_organizations(context: PageContext) -> str:
    """Return the tree below the Cabinet as SVG, one body a row, with lines to the body it belongs to."""
    rows = list(_walk("cabinet", 0, context))
    parts: list[str] = []
    last_at_depth: dict[int, int] = {}
    for index, (depth, organization) in enumerate(rows):
        y = _TOP + index * _ROW
        x = 12 + depth * _INDENT
        if depth:
            above = last_at_depth[depth - 1]
            line = f"M{x - _INDENT + 7} {_TOP + above * _ROW + 9}V{y - 5}H{x - 4}"
            parts.append(f'<path d="{line}" fill="none" stroke="currentColor" stroke-opacity="0.5"/>')
        weight = ' font-weight="700"' if depth < 2 else ""
        parts.append(
            f'<text x="{x}" y="{y}" font-size="15" fill="currentColor"{weight}>{escape(context.own_full_name(organization))}</text>'
        )
        last_at_depth[depth] = index
    height = _TOP + len(rows) * _ROW
    return f'<svg viewBox="0 0 {_WIDTH} {height}" font-family="Noto Sans CJK JP, sans-serif">{"".join(parts)}</svg>'


def _walk(organization_id: str, depth: int, context: PageContext) -> list[tuple[int, Organization]]:
    records = context.guide.records
    organization = records.find(f"organizations/{organization_id}")
    assert isinstance(organization, Organization)
    below = [
        other
        for other in records.of(Organization)
        if other.parent
        and records.target(other.parent) is organization
        and other.space_role
        and other.country == "JP"
        and not other.successors
    ]
    return [(depth, organization), *(row for other in below for row in _walk(other.id, depth + 1, context))]
