"""Every page has a title and a description of its own: they are what search engines, readers' tabs and the book show."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.load.address import OWN_PAGE
from scripts.load.guide import Guide
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each page without title or description, and for each that repeats another's in its language."""
    for language, pages in guide.pages.items():
        record_pages = {record.name[language] for kind in OWN_PAGE for record in guide.records.by_kind[kind].values()}
        seen: dict[tuple[str, str], Problem] = {}
        for page in pages.values():
            for field in ("title", "description"):
                value = str(page.meta.get(field) or "").strip()
                if not value:
                    yield Problem(page.file, 1, field, "is missing", f"add “{field}:” to the front matter")
                elif other := seen.get((field, value)):
                    yield Problem(page.file, 1, field, f"“{value}” is also that of {other.file}", "say what this page alone is about")
                elif field == "title" and value in record_pages:
                    message = f"“{value}” is also the title of that record's own page"
                    yield Problem(page.file, 1, field, message, "say what this page tells beyond the record")
                else:
                    seen[(field, value)] = Problem(page.file, 1, field, "")
