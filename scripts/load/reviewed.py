"""Which sections were last looked at in both languages together (docs/reviewed.json), by a hash of each text.

A section of which only one language has changed since has a translation that is out of date. Commit times cannot tell this; hashes can.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from scripts.load.models import LANGUAGES
from scripts.load.read_pages import Pages

FILE = Path("docs") / "reviewed.json"
Hashes = dict[str, dict[str, dict[str, str]]]
"""Page → section → language → hash."""


def hashes_of(pages: Pages) -> Hashes:
    """Return the hash of every section that stands in both languages."""
    found: Hashes = {}
    for language in LANGUAGES:
        for path, page in pages[language].items():
            for section in page.sections:
                if section.id:
                    text = f"{section.title}\n{section.text.strip()}"
                    found.setdefault(path, {}).setdefault(section.id, {})[language] = hashlib.sha256(text.encode()).hexdigest()[:12]
    return found


def out_of_date(root: Path, pages: Pages) -> set[tuple[str, str, str]]:
    """Return language, page and section of every text that has stayed as it was while the other language changed."""
    if not (root / FILE).exists():
        return set()
    seen: Hashes = json.loads((root / FILE).read_text(encoding="utf-8"))
    stale: set[tuple[str, str, str]] = set()
    for path, sections in hashes_of(pages).items():
        for section, now in sections.items():
            before = seen.get(path, {}).get(section, {})
            changed = [language for language in LANGUAGES if language in before and now.get(language) != before[language]]
            stale |= {(language, path, section) for language in LANGUAGES if changed and language not in changed}
    return stale


def mark_reviewed(root: Path, pages: Pages) -> int:
    """Write that all sections have been looked at as they are now; return their number."""
    found = hashes_of(pages)
    (root / FILE).write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return sum(map(len, found.values()))
