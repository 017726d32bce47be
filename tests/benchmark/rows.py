"""The rows of the benchmark: what is measured, and what it should be."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """What is measured, its unit, and the limit that it should not pass (`at_least`: not fall below)."""

    what: str
    unit: str
    limit: float
    at_least: bool = False

    def met(self, value: float) -> bool:
        """Whether a value is within the limit."""
        return value >= self.limit if self.at_least else value <= self.limit


STEPS = ("load", "check and stage", "render", "draw the cards", "package", "verify", "publish")
"""Steps of a build without books, as the build names them."""
GROWN = ("load", "check", "stage", "render")
FACTORS = (3, 10)
LIGHTHOUSE = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
"""Categories of Lighthouse (0 to 100) and what each should reach."""
LIGHTHOUSE_PAGES = ("en/index.html", "en/budgets/index.html", "timeline/index.html", "glossary.html", "reference/systems/qzss.html")
FIRST_VIEW = (
    *("index.html", "budgets/index.html", "budgets/mod-space.html", "timeline/index.html", "glossary.html", "corrections/index.html"),
    *("bibliography.html", "recommendations/index.html", "reference/index.html", "reference/organizations/jaxa.html"),
)
_STEP_LIMITS = {
    "load": 0.05,
    "check and stage": 0.35,
    "render": 0.6,
    "draw the cards": 0.2,
    "package": 0.15,
    "verify": 0.25,
    "publish": 0.05,
}

ROWS: dict[str, Row] = {
    "build/whole": Row("whole build without books, nothing in the cache ÷ plain mkdocs-material for the same pages", "×", 0.9),
    **{f"build/{step}": Row(f"its step “{step}” ÷ plain", "×", limit) for step, limit in _STEP_LIMITS.items()},
    "build/unchanged": Row("nothing changed ÷ whole build", "×", 0.08),
    "build/prose": Row("one page of prose changed ÷ whole build", "×", 0.15),
    "build/record": Row("one record changed that fifty pages mention ÷ whole build", "×", 0.35),
    "preview/prose": Row("from saving prose to the new page", "s", 1),
    "preview/record": Row("from saving a record to its new page", "s", 2),
    "preview/ratio": Row("from saving prose to the new page ÷ plain mkdocs serve", "×", 0.1),
    **{
        f"growth/{step}/{factor}": Row(f"records × {factor}: {step}, time ÷ ({factor} × that of the guide)", "×", 1.1)
        for factor in FACTORS
        for step in GROWN
    },
    **{f"memory/{step}/3": Row(f"records × 3: {step}, memory at most", "MB", 1000) for step in GROWN},
    **{f"memory/{step}/10": Row(f"records × 10: {step}, memory at most", "MB", 3000) for step in GROWN},
    "books/speed": Row("books of both languages", "pages/s", 20, at_least=True),
    "books/memory": Row("books, memory at most", "MB", 3000),
    **{f"view/{page}": Row(f"first view of {page}, Brotli", "KB", 90) for page in FIRST_VIEW},
    **{
        f"search/{language}/{row}": limit
        for language in ("ja", "en")
        for row, limit in {
            "bytes": Row(f"search ({language}): all that it loads, Brotli", "KB", 700),
            "first": Row(f"search ({language}): first query", "ms", 500),
            "later": Row(f"search ({language}): later queries, median", "ms", 60),
            "slow first": Row(f"search ({language}): first query, slow 4G and a processor four times slower", "ms", 2500),
            "slow later": Row(f"search ({language}): later queries so, median", "ms", 250),
        }.items()
    },
    **{
        f"lighthouse/{page}/{category}": Row(f"Lighthouse, phone, {page}: {category}", "", limit, at_least=True)
        for page in LIGHTHOUSE_PAGES
        for category, limit in LIGHTHOUSE.items()
    },
}
