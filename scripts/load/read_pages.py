"""Read the prose pages of every language."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.load.models import LANGUAGES
from scripts.load.models.base import breaks_line
from scripts.load.page import Page
from scripts.load.problems import InputError, Problem, nearest
from scripts.load.yaml_file import YamlFile

_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n?)---\n", re.DOTALL)
FIELDS = ("title", "description")
"""What the front matter of a page holds; both are required."""

Pages = dict[str, dict[str, Page]]
"""The pages of each language by their paths."""


def load_pages(root: Path) -> Pages:
    """Read every page of every language under docs/ below `root`. Raises InputError with every page that cannot be read."""
    problems: list[Problem] = []
    pages: Pages = {language: {} for language in LANGUAGES}
    for language in LANGUAGES:
        folder = root / "docs" / language
        for path in sorted(folder.rglob("*.md")):
            try:
                page = _load_page(path, path.relative_to(folder).with_suffix("").as_posix(), language, root)
                pages[language][page.path] = page
            except InputError as error:
                problems += error.problems
    if problems:
        raise InputError(problems)
    return pages


def _load_page(path: Path, name: str, language: str, root: Path) -> Page:
    shown = path.relative_to(root)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError([Problem(shown, 0, "", f"is not UTF-8 text ({error.reason})", "save the file as UTF-8")]) from error
    except OSError as error:
        raise InputError([Problem(shown, 0, "", f"cannot be read ({error.strerror})", "make it a readable file")]) from error
    found = _FRONT_MATTER.match(text)
    if not found:
        hint = "begin the file with ---, title: and description: lines, and ---"
        raise InputError([Problem(shown, 1, "", "has no front matter", hint)])
    file = YamlFile.from_text(found["yaml"], shown, first_line=2)
    if not isinstance(file.data, dict):
        raise InputError([Problem(shown, 2, "front matter", "is not a group of fields", "write title: … and description: …")])
    problems = [_front_matter_problem(file, field) for field in file.data if field not in FIELDS]
    problems += [
        Problem(shown, file.line((field,)), field, f"“{value}” is not text", "put the text in quotation marks")
        for field, value in file.data.items()
        if field in FIELDS and not isinstance(value, str)
    ]
    problems += [
        Problem(shown, file.line((field,)), field, "has a line break or control character", "write it on one line")
        for field, value in file.data.items()
        if isinstance(value, str) and breaks_line(value)
    ]
    if problems:
        raise InputError(problems)
    lines = {field: file.line((field,)) for field in file.data}
    return Page(name, language, shown, file.data, lines, text[found.end() :], text[: found.end()].count("\n") + 1)


def _front_matter_problem(file: YamlFile, field: str) -> Problem:
    hint = nearest(field, FIELDS) or f"the fields are {', '.join(FIELDS)}"
    return Problem(file.shown, file.line((field,)), field, "is not a field of the front matter", hint)
