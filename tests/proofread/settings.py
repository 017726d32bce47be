"""What proofreading is told (docs/proofreading.yaml): rules of textlint, readings, and what it lets pass, each with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts.load.models.base import Strict, Text
from scripts.load.places import Place
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

FILE = Path("docs") / "proofreading.yaml"


class TextlintRule(Strict):
    """A rule of textlint's preset that is set otherwise than there: its options, or false where it is off."""

    rule: Text
    options: dict[str, Any] | bool
    why: Text


class KnownReading(Strict):
    """How a word in names is read, where the dictionary has another reading or none."""

    written: Text
    read: Text
    why: Text


class Accepted(Strict):
    """Texts that are right although a rule objects: words (spelling), names (reading), or parts of a paragraph (rules of textlint)."""

    rule: Text
    texts: list[Text]
    why: Text


class Settings(Strict):
    """The whole file."""

    textlint: list[TextlintRule]
    readings: list[KnownReading]
    accepted: list[Accepted]


def load_settings(root: Path) -> tuple[Settings, Place]:
    """Read the settings of the guide below `root`; return them and their place. Raises InputError with every entry that is wrong."""
    file = YamlFile(root / FILE, FILE)
    return validated(file.data, Settings, file), Place.of(file)
