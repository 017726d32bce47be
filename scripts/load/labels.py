"""What kinds and values of fields are called (docs/data/labels.yaml), as "theme.law-policy" → 法と政策 / Law and policy."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from scripts.load.explain import explain
from scripts.load.models import Bilingual
from scripts.load.problems import InputError, nearest
from scripts.load.yaml_lines import YamlFile


class Labels:
    """The labels by group and name."""

    def __init__(self, groups: dict[str, dict[str, Bilingual]]) -> None:
        self._groups = groups

    def get(self, group: str, name: str, language: str) -> str:
        """Return one label. Raises KeyError that names the nearest label, where there is none."""
        known = self._groups.get(group, {})
        if name not in known:
            raise KeyError(f"docs/data/labels.yaml has no label {group}.{name}; {nearest(name, known)}")
        return known[name][language]

    def names(self, group: str) -> list[str]:
        """Return the names of one group, in the order of the file."""
        return list(self._groups[group])


def load_labels(root: Path) -> Labels:
    """Read the labels. Raises InputError with every label that lacks a language."""
    path = root / "docs" / "data" / "labels.yaml"
    file = YamlFile(path, path.relative_to(root))
    try:
        return Labels(TypeAdapter(dict[str, dict[str, Bilingual]]).validate_python(file.data))
    except ValidationError as error:
        raise InputError(explain(error, Bilingual, file, ())) from error
