"""The order of the book: parts and chapters, as the site's navigation has them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from scripts.load.models import KINDS, LanguageCode

OWN_PAGE = [kind for kind, model in KINDS.items() if model.record_kind.has_own_pages]

REFERENCE = "reference/index"
"""The page after which the record pages stand."""


@dataclass
class Chapter:
    """One page of the guide as a chapter (level 2) or as a chapter's part (level 3); `number` as printed, empty where it has none."""

    path: str
    level: int
    number: str


@dataclass
class Part:
    """A part of the book; the first one, with pages that stand alone in the navigation, has neither title nor number."""

    title: str
    number: int
    chapters: list[Chapter] = field(default_factory=list)


def plan(root: Path, language: LanguageCode) -> list[Part]:
    """Return the parts of the book from the nav of mkdocs.yml, with titles in `language`."""
    config: dict[str, Any] = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    titles = _translations(config) if language == "en" else {}
    opening = Part("", 0)
    parts = [opening]
    chapters = 0
    for entry in config["nav"]:
        if isinstance(entry, str):
            opening.chapters.append(Chapter(_path(entry), 2, ""))
            continue
        ((title, inside),) = entry.items()
        if isinstance(inside, str):
            opening.chapters.append(Chapter(_path(inside), 2, ""))
            continue
        part = Part(titles.get(title, title), len(parts))
        parts.append(part)
        for group in inside:
            chapters += 1
            paths = [_path(path) for path in _flat(group)]
            part.chapters.append(Chapter(paths[0], 2, str(chapters)))
            part.chapters += [Chapter(path, 3, f"{chapters}.{number}") for number, path in enumerate(paths[1:], start=1)]
    return parts


def record_paths(paths: list[str]) -> dict[str, list[str]]:
    """Return the paths of record pages by kind, in the order of kinds in the reference part."""
    return {kind: [path for path in paths if path.startswith(f"reference/{kind}/")] for kind in OWN_PAGE}


def _path(entry: str) -> str:
    return entry.removesuffix(".md")


def _flat(entry: Any) -> list[str]:
    if isinstance(entry, str):
        return [entry]
    if isinstance(entry, dict):
        return [path for inside in entry.values() for path in _flat(inside)]
    return [path for inside in entry for path in _flat(inside)]


def _translations(config: dict[str, Any]) -> dict[str, str]:
    i18n = next(plugin["i18n"] for plugin in config["plugins"] if isinstance(plugin, dict) and "i18n" in plugin)
    english: dict[str, str] = next(language for language in i18n["languages"] if language["locale"] == "en")["nav_translations"]
    return english
