"""What was measured, in build/benchmark.json and as the tables of docs/performance.md."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmark.rows import ROWS

JSON, PAGE = Path("build", "benchmark.json"), Path("docs", "performance.md")
_TABLE = re.compile(r"(<!-- table of make benchmark (?P<group>[a-z]+) -->\n).*?(<!-- end of table -->\n)", re.DOTALL)


def write(root: Path, group: str, measured: Mapping[str, float], rounds: int) -> str:
    """Add the rows of a group to both files below `root`; return the table. Raises KeyError for a row that was not measured."""
    names = [name for name in ROWS if name.partition("/")[0] in GROUPS[group]]
    machine = f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} processors, {_memory()} GB, medians of {rounds}"
    lines = [
        f"{machine}.",
        "",
        "| what | measured | target | met |",
        "|---|---:|---:|:-:|",
        *(_line(name, measured[name]) for name in names),
    ]
    table = "\n".join(lines) + "\n"
    file = root / JSON
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    kept[group] = {"machine": machine, "rows": {name: measured[name] for name in names}}
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    page = root / PAGE
    if page.exists():
        tables = _TABLE.sub(lambda found: f"{found[1]}{table}{found[3]}" if found["group"] == group else found[0], page.read_text("utf-8"))
        page.write_text(tables, encoding="utf-8")
    return table


GROUPS = {
    "build": {"build"},
    "preview": {"preview"},
    "growth": {"growth", "memory"},
    "books": {"books"},
    "readers": {"view", "search", "lighthouse"},
}
"""What can be measured by itself, and the first words of the names of its rows."""


def _line(name: str, value: float) -> str:
    row = ROWS[name]
    digits = 2 if row.limit < 10 else 0
    unit = f" {row.unit}" if row.unit else ""
    sign = "≥" if row.at_least else "≤"
    return f"| {row.what} | {value:,.{digits}f}{unit} | {sign} {row.limit:,g}{unit} | {'yes' if row.met(value) else '**no**'} |"


def _memory() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
