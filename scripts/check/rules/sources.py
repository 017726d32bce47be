"""Every source is cited, is listed once, was looked at, and has the safest address it can have."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from scripts.check.named import cited_sources
from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.models import LANGUAGES, Source
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each source that nothing cites, that another one repeats, or whose address can be bettered."""
    cited = cited_sources(guide)
    seen: dict[tuple[str, ...], Source] = {}
    secure = {_host(source) for source in guide.records.of(Source) if source.url and source.url.startswith("https:")}
    for source in guide.records.of(Source):
        place = guide.records.place(source)
        if source.id not in cited:
            yield place.problem(f"nothing cites “{source.id}”", "cite it where it is the source, or remove it", ("id",))
        for mark in _marks(source):
            other = seen.setdefault(mark, source)
            if other is not source:
                where = guide.records.place(other)
                message = f"is the same source as “{other.id}” ({where.file}:{where.line()})"
                yield place.problem(message, f"cite {other.id} everywhere, and remove this one")
                break
        if source.url and not source.accessed:
            yield place.problem("has an address but was never looked at", "add accessed: with the day on which it was read", ("url",))
        if source.url and source.url.startswith("http:") and _host(source) in secure:
            message = f"{source.url} is not encrypted, and {_host(source)} can be"
            yield place.problem(message, "write https:// after a look that the page is there", ("url",))


def _marks(source: Source) -> Iterator[tuple[str, ...]]:
    """What two sources cannot have in common: their address, and their title with publisher and date."""
    if source.url:
        address = urlsplit(source.url)
        yield (_host(source), address.path.rstrip("/"), address.query)
    for language in LANGUAGES:
        words = (source.title[language], source.publisher[language])
        yield (*("".join(filter(str.isalnum, text.casefold())) for text in words), str(source.date))


def _host(source: Source) -> str:
    return (urlsplit(source.url or "").hostname or "").removeprefix("www.")


RULE = Rule(
    title=("出典の一覧", "Sources"),
    why=(
        "文献一覧は引用した出典だけを、一度ずつ載せます。どこからも引かれない出典や重複は、根拠を分からなくします。",
        "The bibliography lists what is cited, each source once; one that nothing cites, or a double one, hides what a fact rests on.",
    ),
    looks_at="records",
    check=check,
)
