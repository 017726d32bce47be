"""Every page is in the navigation of mkdocs.yml, and every title there is a word of the languages."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.navigation import FILE
from scripts.load.problems import Problem, nearest


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page that is not in nav: or is there twice, each entry without a page, and each title that is no word."""
    pages = list(guide.pages[next(iter(guide.languages))])
    seen: set[str] = set()
    for entry in (entry for top in guide.navigation for entry in top.pages()):
        if entry.page not in pages:
            hint = nearest(entry.page, pages) or "write the page, or remove the entry"
            yield Problem(FILE, entry.line, "nav", f"names {entry.page}.md, which does not exist", hint)
        elif entry.page in seen:
            yield Problem(FILE, entry.line, "nav", f"names {entry.page}.md a second time", "keep one of the two entries")
        seen.add(entry.page)
    for page in pages:
        if page not in seen:
            yield Problem(FILE, 0, "nav", f"does not name {page}.md", f"add “- {page}.md” where readers will look for it")
    words = next(iter(guide.languages.values())).words.group("navigation")
    for entry in (entry for top in guide.navigation for entry in top.titled()):
        if entry.title not in words:
            hint = nearest(entry.title, words) or f"add “{entry.title}:” to “navigation:” in each file of docs/languages"
            yield Problem(FILE, entry.line, "nav", f"“{entry.title}” is not a title in docs/languages", hint)


RULE = Rule(
    title=("ナビゲーション", "Navigation"),
    why=("どのページにも、メニューからたどり着けるようにします。", "Every page can be reached from the menus."),
    looks_at="navigation",
    check=check,
)
