"""Bodies and those below them, by the `parent` and the `ties` of their records."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.load.models import Organization
from scripts.load.models.references import OrganizationReference
from scripts.stage.context import PageContext


@dataclass(frozen=True)
class Branch:
    """A body and the bodies below it."""

    organization: Organization
    below: list[Branch]


def tree_of(root: OrganizationReference, context: PageContext) -> Branch:
    """Return the tree below the body `root`, each body once, whatever the records say of their parents."""
    records = context.guide.records
    top = records.target(root)
    assert isinstance(top, Organization)
    below: dict[str, list[Organization]] = {}
    for organization in records.of(Organization):
        if organization.parent and organization.space_role and organization.country == top.country and not organization.successors:
            below.setdefault(records.target(organization.parent).id, []).append(organization)

    def branch(organization: Organization) -> Branch:
        return Branch(organization, [branch(other) for other in below.pop(organization.id, [])])

    return branch(top)


def ties_of(organization: Organization, context: PageContext) -> list[tuple[str, Organization]]:
    """Return what else binds a body, each as the word for the relation and the other body."""
    found = [(context.label("tie", tie.how), context.guide.records.target(tie.to)) for tie in organization.ties]
    return [(word, other) for word, other in found if isinstance(other, Organization)]


def levels_of(branches: list[Branch]) -> list[list[Organization]]:
    """Return the bodies of each level, from the top."""
    if not branches:
        return []
    return [[branch.organization for branch in branches], *levels_of([other for branch in branches for other in branch.below])]
