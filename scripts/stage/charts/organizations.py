"""The organization chart of Japan's space policy, drawn from the `parent` of each organization."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from scripts.load.models import Organization
from scripts.load.models.references import OrganizationReference
from scripts.stage.context import PageContext

_ROW, _INDENT, _TOP = 26, 28, 22
_WIDTH = 640


def draw_organizations(root: OrganizationReference, context: PageContext) -> str:
    """Return the tree below the body `root` as SVG, one body a row, with lines to the body it belongs to."""
    rows = list(_walk(root, context))
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


def _walk(reference: OrganizationReference, context: PageContext) -> Iterator[tuple[int, Organization]]:
    """Yield a body and every body below it with its depth, each once, whatever the records say of their parents."""
    records = context.guide.records
    below: dict[str, list[Organization]] = {}
    for organization in records.of(Organization):
        if organization.parent and organization.space_role and organization.country == "JP" and not organization.successors:
            below.setdefault(records.target(organization.parent).id, []).append(organization)
    root = records.target(reference)
    assert isinstance(root, Organization)
    waiting = [(0, root)]
    while waiting:
        depth, organization = waiting.pop()
        yield depth, organization
        waiting += [(depth + 1, other) for other in reversed(below.pop(organization.id, []))]
