"""The organization chart of Japan's space policy, drawn from the `parent` of each organization."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from scripts.load.models import Organization
from scripts.load.models.references import OrganizationReference
from scripts.stage.charts.screen import Screen
from scripts.stage.charts.vega import TEXT, svg
from scripts.stage.context import PageContext

_ROW, _TOP = 26, 22


@dataclass(frozen=True)
class Branch:
    """A body and the bodies below it."""

    organization: Organization
    below: list[Branch]


def tree_of(root: OrganizationReference, context: PageContext) -> Branch:
    """Return the tree below the body `root`, each body once, whatever the records say of their parents."""
    records = context.guide.records
    below: dict[str, list[Organization]] = {}
    for organization in records.of(Organization):
        if organization.parent and organization.space_role and organization.country == "JP" and not organization.successors:
            below.setdefault(records.target(organization.parent).id, []).append(organization)

    def branch(organization: Organization) -> Branch:
        return Branch(organization, [branch(other) for other in below.pop(organization.id, [])])

    found = records.target(root)
    assert isinstance(found, Organization)
    return branch(found)


def draw_organizations(root: OrganizationReference, context: PageContext, screen: Screen) -> str:
    """Return the tree below the body `root` as SVG, one body a row, with lines to the body it belongs to."""
    rows = list(_rows(tree_of(root, context), 0))
    indent = screen.width // 23
    parts: list[str] = []
    last_at_depth: dict[int, int] = {}
    for index, (depth, organization) in enumerate(rows):
        y = _TOP + index * _ROW
        x = 4 + depth * indent
        if depth:
            line = f"M{x - indent + 7} {_TOP + last_at_depth[depth - 1] * _ROW + 9}V{y - 5}H{x - 4}"
            parts.append(f'<path d="{line}" fill="none" stroke="currentColor" stroke-opacity="0.5"/>')
        weight = ' font-weight="700"' if depth < 2 else ""
        name = context.own(organization.name) if len(context.own_full_name(organization)) > 34 else context.own_full_name(organization)
        parts.append(f'<text x="{x}" y="{y}" font-size="{TEXT}" fill="currentColor"{weight}>{escape(name)}</text>')
        last_at_depth[depth] = index
    height = _TOP + len(rows) * _ROW
    return svg(screen.width, height, "".join(parts))


def _rows(branch: Branch, depth: int) -> Iterator[tuple[int, Organization]]:
    yield depth, branch.organization
    for other in branch.below:
        yield from _rows(other, depth + 1)
