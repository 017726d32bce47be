"""What was added, removed and changed between two collections of named things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Thing = TypeVar("Thing")
Change = TypeVar("Change")


@dataclass(frozen=True)
class Replacement:
    """One thing in place of another; None where there is nothing."""

    old: Any
    new: Any


@dataclass(frozen=True)
class Difference(Generic[Thing, Change]):
    """By name, sorted: the things of only the new collection, those of only the old one, and what changed in the others."""

    added: dict[str, Thing]
    removed: dict[str, Thing]
    changed: dict[str, Change]


def difference(old: Mapping[str, Thing], new: Mapping[str, Thing], change: Callable[[Thing, Thing], Change]) -> Difference[Thing, Change]:
    """Return how `new` differs from `old`; `change` describes what differs between two things of one name that are not equal."""
    return Difference(
        added={name: new[name] for name in sorted(new.keys() - old.keys())},
        removed={name: old[name] for name in sorted(old.keys() - new.keys())},
        changed={name: change(old[name], new[name]) for name in sorted(old.keys() & new.keys()) if old[name] != new[name]},
    )
