"""Material's inline scripts, moved into files: a Content-Security-Policy of `default-src 'self'` refuses inline ones.

Its templates have no setting for that, and differ only in the scope of a page, so that a few files serve all pages.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

FOLDER = "assets/javascripts/theme"
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def scripts_in_files(html: str, site: Path, address: Callable[[str], str]) -> str:
    """Return a page with its inline scripts in files below `site`; `address` tells what the page calls a file of the site."""

    def move(found: re.Match[str]) -> str:
        file = f"{FOLDER}/{hashlib.sha256(found[1].encode()).hexdigest()[:12]}.js"
        target = site / file
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(f"{found[1]}\n", encoding="utf-8")
        return f'<script src="{address(file)}"></script>'

    return _INLINE.sub(move, html)
