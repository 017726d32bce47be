"""Material's markup where it is not accessible or not valid: the path to a page has the name of the main navigation, so that the two
cannot be told apart (found by axe), and labels have an empty tabindex (found by html-validate).

Material has no setting for the name, and its partials are too long to keep copies of.
"""

from __future__ import annotations

import re

from mkdocs.exceptions import PluginError

from scripts.load.languages.language import Language

_PATH = re.compile(r'(<nav class="md-path") aria-label="[^"]*"')


def name_parts(html: str, page: str, language: Language, *, has_path: bool) -> str:
    """Return Material's page with its path named and no empty tabindex; `has_path` tells whether the page lies in a section, and so
    shows the path to it.

    Raises PluginError where Material no longer writes the path as expected: then it may have a name by now, or still need one.
    """
    html = html.replace(' tabindex=""', "")
    if not has_path:
        return html
    html, count = _PATH.subn(rf'\1 aria-label="{language.word("theme.path")}"', html)
    if count != 1:
        message = f"{page}: Material's page has {count} tags like {_PATH.pattern}, where one is expected"
        raise PluginError(f"{message}; see what it writes now, and change or remove the patch (scripts/render/patches/material.py)")
    return html
