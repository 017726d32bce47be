"""A table as CSV for spreadsheet programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def csv_file(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a table in UTF-8, with the mark by which spreadsheet programs know it, and no cell that they take for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_no_formula(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _no_formula(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, “CSV injection”): an apostrophe before it marks it as text."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
