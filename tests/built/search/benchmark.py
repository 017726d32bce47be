"""What a search costs: bytes of the index, bytes before the first answer, time of a query. `make benchmark-search` prints it."""

from __future__ import annotations

import gzip
from pathlib import Path
from statistics import median

from tests.browser import chromium, served
from tests.built.search.box import search
from tests.built.search.conftest import queries
from tests.conftest import ROOT

SITE = ROOT / "dist" / "site"
LIBRARY = [
    *(f"assets/javascripts/search/{name}.js" for name in ("fold", "marks", "engine", "results")),
    "assets/vendor/minisearch/minisearch.js",
]


def sizes(paths: list[Path]) -> str:
    """Return the size of some files: raw, gzip, and Brotli where the module is installed."""
    contents = [path.read_bytes() for path in paths]
    raw, zipped = sum(map(len, contents)), sum(len(gzip.compress(content, 9)) for content in contents)
    try:
        import brotli  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        return f"{raw:,} bytes, gzip {zipped:,}"
    return f"{raw:,} bytes, gzip {zipped:,}, Brotli {sum(len(brotli.compress(content)) for content in contents):,}"


def main() -> None:
    """Print bytes and times for both languages, on a server and from files."""
    library = [SITE / name for name in LIBRARY]
    for language, folder in (("ja", SITE), ("en", SITE / "en")):
        index = folder / "search" / "index.js"
        print(f"{language}: index {sizes([index])}; first query {sizes([index, *library])}")
    with chromium() as browser, served(SITE) as http:
        for address in (http, SITE.as_uri()):
            for language in ("ja", "en"):
                root = address if language == "ja" else f"{address}/en"
                page = browser.new_page()
                page.goto(f"{root}/index.html")
                first = search(page, "QZSS", root).milliseconds
                times = [search(page, query, root).milliseconds for query in queries(language)]
                later = f"median {median(times):.0f} ms, slowest {max(times):.0f} ms"
                print(f"{language} {address[:4]}: first query {first:.0f} ms, then {later}")
                page.close()


if __name__ == "__main__":
    main()
