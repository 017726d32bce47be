"""Items as BibTeX: pybtex writes the entries; addresses stay as they are, for readers of BibTeX do not unescape them.

Websites are @online and its fields, which biblatex, Zotero, JabRef and citation-js know; BibTeX itself sets them as @misc.
"""

from __future__ import annotations

from io import StringIO

from babel import Locale
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.output.bibtex import Writer

from scripts.stage.downloads.bibliography.csl import Item

_TYPES = {"report": "techreport", "article-newspaper": "article"}
_WORDS_OF_CONTAINER = {"techreport": "institution", "article": "journal", "online": "organization"}
_VERBATIM = ("url", "date", "urldate")


class _Writer(Writer):  # type: ignore[misc]
    """Writes what pybtex gets wrong: a bare $ opens mathematics, and an escaped address is a dead one."""

    def _encode(self, text: str) -> str:
        return str(super()._encode(text)).replace("$", r"\$")

    def _write_field(self, stream: StringIO, type: str, value: str) -> None:
        if type in _VERBATIM:
            stream.write(f",\n    {type} = {{{value}}}")
        else:
            super()._write_field(stream, type, value)


def bibtex(item: Item) -> str:
    """Return an item as an entry of a BibTeX file in UTF-8."""
    stream = StringIO()
    _Writer().write_stream(BibliographyData(entries={item["id"]: _entry(item)}), stream)
    return stream.getvalue()


def _entry(item: Item) -> Entry:
    kind: str = _TYPES.get(item["type"], "online")
    container = item.get("container-title") or item["publisher"]
    fields = {
        "title": f"{{{item['title']}}}",  # in braces: no style may change its capitals
        _WORDS_OF_CONTAINER[kind]: f"{{{container}}}",  # in braces: “and” does not join two publishers
    }
    if "issued" in item:
        fields |= {"year": str(item["issued"]["date-parts"][0][0]), "date": _date(item["issued"])}
    if "URL" in item:
        fields["url"] = item["URL"].replace("{", "%7B").replace("}", "%7D")
    if "accessed" in item:
        fields["urldate"] = _date(item["accessed"])
    fields["langid"] = str(Locale.parse(item["language"]).english_name).lower()  # as babel of TeX calls it
    people = [_person(name) for name in item.get("author", [])]
    return Entry(kind, fields=fields, persons={"author": people} if people else {})


def _person(name: dict[str, str]) -> Person:
    return Person(f"{{{name['literal']}}}") if "literal" in name else Person(last=name["family"], first=name["given"])


def _date(variable: dict[str, list[list[int]]]) -> str:
    """A date in the form of biblatex, which is that of ISO 8601: 2024-08, or 2024-08-26/2024-08-27."""
    return "/".join("-".join(f"{number:02}" for number in parts) for parts in variable["date-parts"])
