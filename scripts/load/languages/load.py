"""Read docs/languages/: one file for each language, all with the same words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts.load.languages.language import Language
from scripts.load.languages.pattern import blanks
from scripts.load.problems import InputError, Problem, nearest
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

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
    problems = problems or list(_one_default(found))
    if problems:
        raise InputError(problems)
    languages = dict(sorted(found.items(), key=lambda item: (not item[1].is_default, item[0])))
    first, *others = languages.values()
    problems += [problem for other in others for problem in _different_words(first, other, files)]
    if problems:
        raise InputError(problems)
    return languages


def _language(code: str, file: YamlFile) -> Language:
    return validated({"code": code, **(file.data if isinstance(file.data, dict) else {})}, Language, file)


def _one_default(languages: Languages) -> Iterator[Problem]:
    defaults = [code for code, language in languages.items() if language.is_default]
    if len(defaults) != 1:
        message = f"{', '.join(defaults) or 'no language'} has its pages at the root of the site, where exactly one language belongs"
        yield Problem(FOLDER, 0, "address_prefix", message, 'give one language address_prefix: "", and each other one its code, as en/')


def _different_words(first: Language, other: Language, files: Mapping[str, YamlFile]) -> Iterator[Problem]:
    """What a language lacks of the first one's words, has beside them, or fills in with other blanks."""
    file, model = files[other.code], files[first.code]
    wanted, given = first.words.by_name(), other.words.by_name()
    for name, text in wanted.items():
        group, _, rest = name.partition(".")
        if name not in given:
            place = f"{model.shown}:{model.line(('words', group, rest))}"
            yield Problem(
                file.shown, file.line(("words", group)), f"words.{name}", f"is missing; {place} has it", f"add “{rest}:” to “{group}:”"
            )
        elif blanks(text) != blanks(given[name]):
            expected = ", ".join(f"{{{blank}}}" for blank in sorted(blanks(text))) or "none"
            message = f"does not have the same blanks as in {model.shown}"
            yield Problem(file.shown, file.line(("words", group, rest)), f"words.{name}", message, f"its blanks are {expected}")
    for name in given:
        if name not in wanted:
            line = file.line(("words", *name.split(".")))
            yield Problem(
                file.shown,
                line,
                f"words.{name}",
                f"is not a word of {model.shown}",
                nearest(name, wanted) or "add it there, or take it away",
            )
