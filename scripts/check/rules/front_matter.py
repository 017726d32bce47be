"""Every page has a title and a description of its own: they are what search engines, readers' tabs and the book show."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.page import Page
from scripts.load.problems import Problem
from scripts.load.read_pages import FIELDS


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page without title or description, and for each that repeats another's in its language."""
    for language, pages in guide.pages.items():
        of_records = {record.name[language] for record in guide.records.all() if record.record_kind.has_own_pages}
        seen: dict[tuple[str, str], Page] = {}
        for page in pages.values():
            for field in FIELDS:
                value = page.meta.get(field, "").strip()
                line = page.meta_lines.get(field, 1)
                if not value:
                    yield Problem(page.file, line, field, "is missing", f"add “{field}:” to the front matter")
                elif other := seen.get((field, value)):
                    yield Problem(
                        page.file, line, field, f"“{value}” is also that of {other.file}", "describe what only this page is about"
                    )
                elif field == "title" and value in of_records:
                    message = f"“{value}” is also the title of that record's own page"
                    yield Problem(page.file, line, field, message, "name what this page covers beyond the record")
                else:
                    seen[(field, value)] = page


RULE = Rule(
    title=("題名と説明", "Title and description"),
    why=(
        "検索エンジン、ブラウザーのタブ、本の目次に出るため、どのページにも固有の題名と説明が要ります。",
        "Search engines, browser tabs and the book show them, so each page has its own.",
    ),
    looks_at="prose",
    check=check,
)
