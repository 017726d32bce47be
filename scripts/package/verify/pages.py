"""In both languages the website has whole pages of all prose and records, known to search and sitemap, and all downloads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.load.languages.language import Language
from scripts.load.problems import Problem
from scripts.package.verify.made import Made
from scripts.stage.stage import downloads_folder

_CONFIG = Path("mkdocs.yml")
_SITEMAP = "sitemap.xml"


def check(made: Made) -> Iterator[Problem]:
    """Yield what is missing or cut off."""
    sitemap = made.site.read(_SITEMAP).decode() if _SITEMAP in made.site.files else ""
    for language in made.facts.languages.values():
        expected = {page: f"{language.address_prefix}{page}.html" for page in made.facts.pages[language.code]}
        there = {page: name for page, name in expected.items() if name in made.site.pages}
        if not there:
            hint = "look at plugins and exclude_docs: every language below docs/languages is built"
            yield Problem(_CONFIG, 0, "", f"the website has none of the {len(expected)} pages in “{language.code}”", hint)
            continue
        for name in expected.values():
            if name not in made.site.pages:
                yield Problem(made.source(name), 0, "", f"its page is not in the website ({name})", "mkdocs.yml may exclude it")
        searched = _search_files(made, language)
        for page, name in there.items():
            if fault := _fault(made, name, language):
                yield Problem(made.source(name), 0, "", f"its page in the website ({name}) {fault}", "look at overrides/theme/main.html")
            if f'"{page}.html' not in searched:
                yield Problem(made.source(name), 0, "", "the search does not know its page", "look at scripts/render/search")
            if f">{made.facts.edition.site_url}{name}</loc>" not in sitemap:
                yield Problem(made.source(name), 0, "", f"its page is not in {_SITEMAP}", "look at scripts/stage/downloads/crawlers.py")
    yield from _missing_downloads(made)


def _fault(made: Made, name: str, language: Language) -> str:
    page = made.site.pages[name]
    if not page.whole:
        return "is cut off"
    if page.tree.get("lang") != language.code:
        return f"says that it is in “{page.tree.get('lang')}”, not in “{language.code}”"
    return "" if page.tree.find(".//article//h1") is not None else "has no title (h1)"


def _search_files(made: Made, language: Language) -> str:
    """Everything that the search of a language reads, which names each page as it is below the language's root."""
    folder = f"{language.address_prefix}search/"
    return "".join(made.site.read(name).decode() for name in made.site.files if name.startswith(folder))


def _missing_downloads(made: Made) -> Iterator[Problem]:
    downloads, there = downloads_folder(made.staged), set(made.site.files)
    for path in sorted(downloads.rglob("*")):
        name = path.relative_to(downloads).as_posix()
        if path.is_file() and name not in there:
            yield Problem(Path("site", name), 0, "", "is missing among the downloads", "look at scripts/render/hook.py")
