"""Every page stands in the navigation of mkdocs.yml, and every title there has its English."""

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
    """Yield a problem for each page that is not in nav:, each entry without a page, and each title without a translation."""
    config: dict[str, Any] = yaml.safe_load((guide.root / FILE).read_text(encoding="utf-8"))
    paths, titles = flatten(config["nav"])
    pages = [f"{path}.md" for path in guide.pages["ja"]]
    for page in pages:
        if page not in paths:
            yield Problem(FILE, 0, "nav", f"does not name {page}", f"add “- {page}” where readers will look for it")
    for path in paths:
        if path not in pages:
            yield Problem(FILE, 0, "nav", f"names {path}, which does not exist", nearest(path, pages))
    translations = next(plugin["i18n"] for plugin in config["plugins"] if isinstance(plugin, dict) and "i18n" in plugin)
    english = next(language for language in translations["languages"] if language["locale"] == "en")["nav_translations"]
    for title in titles:
        if title not in english:
            yield Problem(FILE, 0, "nav_translations", f"has no English for “{title}”", f"add “{title}: …”")


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
