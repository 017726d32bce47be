"""Read docs/languages/: one file for each language, all with the same words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError

from scripts.load.explain import explain
from scripts.load.languages.language import Language
from scripts.load.languages.pattern import blanks
from scripts.load.problems import InputError, Problem, nearest
from scripts.load.yaml_lines import YamlFile

FOLDER = Path("docs") / "languages"
Languages = Mapping[str, Language]
"""The languages by their codes, the one at the root of the site first."""


def load_languages(root: Path) -> Languages:
    """Read every language below `root`. Raises InputError with every word and convention that is missing, unknown or wrong."""
    problems: list[Problem] = []
    files: dict[str, YamlFile] = {}
    found: dict[str, Language] = {}
    for path in sorted((root / FOLDER).glob("*.yaml")):
        try:
            files[path.stem] = file = YamlFile(path, path.relative_to(root))
            found[path.stem] = _language(path.stem, file)
        except InputError as error:
            problems += error.problems
    if not problems:
        problems += _defaults(found)
    if problems:
        raise InputError(problems)
    languages = dict(sorted(found.items(), key=lambda item: (not item[1].is_default, item[0])))
    first, *others = languages.values()
    problems += [problem for other in others for problem in _different_words(first, other, files)]
    if problems:
        raise InputError(problems)
    return languages


def _language(code: str, file: YamlFile) -> Language:
    try:
        return Language.model_validate({"code": code, **(file.data if isinstance(file.data, dict) else {})})
    except ValidationError as error:
        raise InputError(explain(error, Language, file, ())) from error


def _defaults(languages: Languages) -> Iterator[Problem]:
    """Exactly one language is at the root of the site; the others have addresses that differ."""
    if not languages:
        yield Problem(FOLDER, 0, "", "has no languages", "add a file like docs/languages/ja.yaml")
        return
    prefixes = [language.address_prefix for language in languages.values()]
    for code, language in languages.items():
        if prefixes.count(language.address_prefix) > 1:
            shown = language.address_prefix or "the root of the site"
            message = f"more than one language has its pages at {shown}"
            yield Problem(FOLDER / f"{code}.yaml", 0, "address_prefix", message, "give each a prefix of its own, as en/")
    if "" not in prefixes:
        yield Problem(FOLDER, 0, "address_prefix", "no language has its pages at the root of the site", 'give one of them address_prefix: ""')


def _different_words(first: Language, other: Language, files: Mapping[str, YamlFile]) -> Iterator[Problem]:
    """What a language lacks of the first one's words, has beside them, or fills in with other blanks."""
    wanted, given = dict(_words(first)), dict(_words(other))
    mine, theirs = files[other.code], files[first.code]
    for name, path in wanted.items():
        if name not in given:
            place = f"{theirs.shown}:{theirs.line(('words', *path))}"
            yield Problem(mine.shown, mine.line(("words", path[0])), f"words.{name}", f"is missing; {place} has it", f"add “{path[1]}:” here")
        elif blanks(first.words.root[path[0]][path[1]]) != blanks(other.words.root[path[0]][path[1]]):
            expected = ", ".join(sorted(f"{{{blank}}}" for blank in blanks(first.words.root[path[0]][path[1]]))) or "none"
            yield Problem(mine.shown, mine.line(("words", *path)), f"words.{name}", "has other blanks than in the first language", f"use {expected}")
    for name, path in given.items():
        if name not in wanted:
            hint = nearest(name, wanted) or f"add it to {theirs.shown} too, or take it away here"
            yield Problem(mine.shown, mine.line(("words", *path)), f"words.{name}", f"is not a word of {theirs.shown}", hint)


def _words(language: Language) -> Iterator[tuple[str, tuple[str, str]]]:
    for name in language.words.names():
        group, _, rest = name.partition(".")
        yield name, (group, rest)
