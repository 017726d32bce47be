"""The plain-text files that the reader of the bundle opens first, one in each language."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.load.edition import Edition
from scripts.load.languages.load import Languages


def read_me_files(edition: Edition, languages: Languages, zip_name: str, books: Sequence[str]) -> dict[str, bytes]:
    """Return the name and bytes of each file; `books` are the names of the books beside index.html.

    They begin with a byte-order mark and have CRLF at the end of each line, so that Windows' editor shows them as they are.
    """
    files = {}
    for code, language in languages.items():
        listed = "\n".join(["", language.word("read-me.books"), *(f"  {book}" for book in books), ""]) if books else ""
        text = language.word(
            "read-me.text",
            title=edition.title[code],
            description=edition.description[code],
            editors=edition.editors[code],
            version=edition.version,
            date=language.date(edition.date),
            site_url=edition.site_url,
            license=edition.licence,
            license_url=edition.licence_url,
            zip_name=zip_name,
            books=listed,
        )
        files[language.word("read-me.file")] = text.replace("\n", "\r\n").encode("utf-8-sig")
    return files
