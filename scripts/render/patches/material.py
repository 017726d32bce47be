"""Parts of Material's pages that have no name for assistive technology, or share one with another part (found by axe).

Material has no setting for these names, and its partials are too long to keep copies of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mkdocs.exceptions import PluginError

from scripts.load.languages.language import Language


@dataclass(frozen=True)
class _Part:
    """The tag of a part, which gets an `aria-label`: the word `name` of the page's language."""

    tag: re.Pattern[str]
    name: str


_SEARCH_DIALOG = _Part(re.compile(r'(<div class="md-search" [^>]*role="dialog")'), "theme.search-dialog")
"""The dialog has a role but no name."""
_PATH = _Part(re.compile(r'(<nav class="md-path") aria-label="[^"]*"'), "theme.path")
"""The path to the page has the name of the main navigation, so that the two cannot be told apart."""


def name_parts(html: str, page: str, language: Language, *, has_path: bool) -> str:
    """Return Material's page with its parts named; `has_path` tells whether the page lies in a section, and so shows the path to it.

    Raises PluginError where Material no longer writes a part as expected: then it may have a name by now, or still need one.
    """
    for part in (_SEARCH_DIALOG, _PATH) if has_path else (_SEARCH_DIALOG,):
        html, count = part.tag.subn(rf'\1 aria-label="{language.word(part.name)}"', html)
        if count != 1:
            message = f"{page}: Material's page has {count} tags like {part.tag.pattern}, where one is expected"
            raise PluginError(f"{message}; see what it writes now, and change or remove the patch (scripts/render/patches/material.py)")
    return html
