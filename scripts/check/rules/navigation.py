"""Every page is in the navigation of mkdocs.yml, and every title there is a word of the languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.problems import Problem, nearest

FILE = Path("mkdocs.yml")


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page that is not in nav:, each entry without a page, and each title that is no word."""
    config: dict[str, Any] = yaml.safe_load((guide.root / FILE).read_text(encoding="utf-8"))
    paths, titles = flatten(config["nav"])
    pages = [f"{path}.md" for path in guide.pages[next(iter(guide.languages))]]
    for page in pages:
        if page not in paths:
            yield Problem(FILE, 0, "nav", f"does not name {page}", f"add “- {page}” where readers will look for it")
    for path in paths:
        if path not in pages:
            yield Problem(FILE, 0, "nav", f"names {path}, which does not exist", nearest(path, pages))
    words = next(iter(guide.languages.values())).words.group("navigation")
    for title in titles:
        if title not in words:
            hint = nearest(title, words) or f"add “{title}:” to “navigation:” in each file of docs/languages"
            yield Problem(FILE, 0, "nav", f"“{title}” is not a title in docs/languages", hint)


def flatten(nav: list[Any]) -> tuple[list[str], list[str]]:
    """Return the paths of the pages in a mkdocs nav, in order, and the titles of its sections."""
    paths: list[str] = []
    titles: list[str] = []
    for entry in nav:
        if isinstance(entry, str):
            paths.append(entry)
            continue
        for title, inside in entry.items():
            titles.append(title)
            inner = flatten(inside if isinstance(inside, list) else [inside])
            paths += inner[0]
            titles += inner[1]
    return paths, titles


RULE = Rule(
    title=("ナビゲーション", "Navigation"),
    why=("どのページにも、メニューからたどり着けるようにします。", "Every page can be reached from the menus."),
    looks_at="navigation",
    check=check,
)
