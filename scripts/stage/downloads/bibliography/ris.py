"""Items as RIS, written by rispy."""

from __future__ import annotations

from typing import Any

import rispy

from scripts.stage.downloads.bibliography.csl import Item

_TYPES = {"report": "RPRT", "legislation": "STAT", "article-newspaper": "NEWS", "dataset": "DATA", "webpage": "ELEC"}


class _Writer(rispy.writer.RisWriter):  # type: ignore[misc]
    """Writes references without the running numbers that rispy puts between them and readers of RIS stumble over."""

    def set_header(self, count: int) -> str:
        """Return what goes before a reference: nothing."""
        del count
        return ""


def ris(item: Item) -> str:
    """Return an item as a reference of an RIS file."""
    return str(rispy.dumps([_reference(item)], implementation=_Writer))


def _reference(item: Item) -> dict[str, Any]:
    found: dict[str, Any] = {"type_of_reference": _TYPES[item["type"]], "id": item["id"], "title": item["title"]}
    if "container-title" in item:
        found["secondary_title"] = item["container-title"]
    if "publisher" in item:
        found["publisher"] = item["publisher"]
    if "author" in item:
        found["authors"] = [name["literal"] if "literal" in name else f"{name['family']}, {name['given']}" for name in item["author"]]
    if "issued" in item:
        found |= {"year": str(item["issued"]["date-parts"][0][0]), "date": _date(item["issued"])}
    if "URL" in item:
        found["urls"] = [item["URL"]]
    if "accessed" in item:
        found["access_date"] = _date(item["accessed"])
    return found | {"language": item["language"]}


def _date(variable: dict[str, list[list[int]]]) -> str:
    """A date as RIS writes it, YYYY/MM/DD, with what is not known left empty; of a period its first day."""
    year, month, day = [*(f"{number:02}" for number in variable["date-parts"][0]), "", ""][:3]
    return f"{year}/{month}/{day}"
