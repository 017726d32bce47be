"""The published addresses (docs/addresses.txt): every page and anchor of the last edition, for others link to them."""

from __future__ import annotations

from pathlib import Path

from scripts.load.guide import Guide

FILE = Path("docs") / "addresses.txt"
_HEADER = """\
# Pages and anchors that editions have published (make addresses). One that goes needs an entry in redirects.yaml.
"""


def addresses(guide: Guide) -> set[str]:
    """Return the address of every page, section and entry below the languages, as “ja/history/index#jaxa”."""
    found: set[str] = set()
    for language, pages in guide.pages.items():
        for page in pages.values():
            found.add(f"{language}/{page.path}")
            found |= {f"{language}/{page.path}#{section.id}" for section in page.sections if section.id}
        for record in guide.records.all():
            found.add(f"{language}/{record.page}" + (f"#{record.anchor}" if record.anchor else ""))
    return found


def published(root: Path) -> dict[str, int]:
    """Return the addresses that were published, each with its line in the file; none where there has been no edition yet."""
    if not (root / FILE).exists():
        return {}
    lines = (root / FILE).read_text(encoding="utf-8").splitlines()
    return {line.strip(): number for number, line in enumerate(lines, start=1) if line.strip() and not line.startswith("#")}


def write_addresses(guide: Guide) -> int:
    """Add the addresses of `guide` to those published below its root, where they stay for good; return how many are new."""
    before = published(guide.root)
    now = addresses(guide)
    text = _HEADER + "".join(f"{address}\n" for address in sorted({*before, *now}))
    (guide.root / FILE).write_text(text, encoding="utf-8")
    return len(now - set(before))
