"""Every character of a book is in one of the fonts that the book's style sheets name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from scripts.load.models import LanguageCode
from scripts.load.problems import Problem
from scripts.package.book.book import Chapter

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
FILES = {"ja": (("NotoSerifCJK-Regular.ttc", "JP"),), "en": (("NotoSerif-Regular.ttf", ""), ("NotoSerifCJK-Regular.ttc", "JP"))}


@cache
def characters_of(language: LanguageCode) -> frozenset[int]:
    """Return the characters that the text fonts of a language's book have. Raises FileNotFoundError where a font is not installed."""
    found: set[int] = set()
    for name, face in FILES[language]:
        file = font_file(name)
        number = 0
        while face:
            font = TTFont(file, fontNumber=number, lazy=True)
            if str(font["name"].getDebugName(1)).endswith(face):
                break
            number += 1
        found |= set(TTFont(file, fontNumber=number, lazy=True).getBestCmap())
    return frozenset(found)


@cache
def font_file(name: str) -> Path:
    """Return where a font's file lies. Raises FileNotFoundError where it is not installed."""
    file = next((path for folder in FOLDERS if folder.is_dir() for path in sorted(folder.rglob(name))), None)
    if file is None:
        raise FileNotFoundError(f"the font {name} is not installed; setup/build-packages.txt names its package")
    return file


def missing_glyphs(chapters: list[Chapter], language: LanguageCode) -> Iterator[Problem]:
    """Yield a problem for each character that no font of the book has, with the page and line where it first stands."""
    known = characters_of(language)
    told: set[tuple[str, str]] = set()
    for chapter in chapters:
        for page in chapter.sources.values():
            for character in sorted(set(page.staged.body)):
                if ord(character) in known or not _printed(character) or (page.id, character) in told:
                    continue
                told.add((page.id, character))
                name = unicodedata.name(character, "no name")
                yield page.problem(
                    f"no font of the book has {character} (U+{ord(character):04X}, {name})", "use another character", character
                )


def _printed(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Zl", "Zp") and not character.isspace()
