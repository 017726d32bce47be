"""Every word that a template, the theme or the code asks for is in docs/languages, and every word there is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.languages.load import FOLDER
from scripts.load.problems import Problem, nearest
from scripts.load.yaml_file import YamlFile

_PACKAGE = Path(__file__).resolve().parents[2]
_ASKED = re.compile(r"""\bword\(\s*["'](?P<name>[a-z.-]+)["']""")
_NAMED = re.compile(r"""["'](?P<name>[a-z-]+\.[a-z-]+)["']""")
"""A word may also be asked for by a name from a list, which stands in quotes there."""
_ASKED_ELSEWHERE = ("navigation", "book")
"""The navigation has a rule of its own (mkdocs.yml is not the same for every guide); the books do not take their words from here yet."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each word that is asked for and does not exist, and for each that nothing asks for."""
    words = next(iter(guide.languages.values())).words.by_name()
    named: set[str] = set()
    for path, shown in _sources(guide.root):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            named.update(match["name"] for match in _NAMED.finditer(line))
            for match in _ASKED.finditer(line):
                if match["name"] not in words:
                    hint = nearest(match["name"], words) or "add it to every file of docs/languages"
                    yield Problem(shown, number, "", f"“{match['name']}” is not a word of docs/languages", hint)
    yield from _unused([name for name in words if name not in named and name.partition(".")[0] not in _ASKED_ELSEWHERE], guide)


def _sources(root: Path) -> Iterator[tuple[Path, Path]]:
    """Every file that can ask for a word, and how a message names it."""
    for path in sorted(_PACKAGE.rglob("*.py")):
        yield path, path.relative_to(_PACKAGE.parent)
    for folder in ("overrides/pages", "overrides/theme"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".j2", ".html"):
                yield path, path.relative_to(root)


def _unused(names: list[str], guide: Guide) -> Iterator[Problem]:
    if not names:
        return
    shown = FOLDER / f"{next(iter(guide.languages))}.yaml"
    file = YamlFile(guide.root / shown, shown)
    for name in names:
        yield Problem(shown, file.line(("words", *name.split("."))), f"words.{name}", "is used nowhere", "remove it from every language")


RULE = Rule(
    title=("画面の言葉", "Words of the interface"),
    why=(
        "画面の言葉は言語ごとに一つのファイルにまとめます。ない言葉は表示できず、使われない言葉は翻訳者の手間になります。",
        "The words of each language are in one file: a missing one cannot be shown, an unused one is work for nothing.",
    ),
    looks_at="files",
    check=check,
)
