"""The extensions of Markdown that staged pages are written for are switched on in mkdocs.yml."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.guide import Guide
from scripts.load.markdown_extensions import FOOTNOTES, load_markdown_extensions
from scripts.load.problems import Problem

_NEEDED = {
    "attr_list": "ids of headings",
    "footnotes": "citations",
    "pymdownx.blocks.html": "entries, cards and timelines",
}
"""What pages are written for, and what would be missing or shown as text without it."""


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each extension that is off, and for footnotes that go elsewhere than under the sources of a page."""
    options, file, line = load_markdown_extensions(guide.root)
    for name, purpose in _NEEDED.items():
        if name not in options:
            message = f"does not switch on “{name}”, which pages need for {purpose}"
            yield Problem(file, line, "markdown_extensions", message, f"add “- {name}” to the list")
    if "footnotes" in options and options["footnotes"].get("PLACE_MARKER") != FOOTNOTES:
        message = "does not tell “footnotes” where the sources of a page go"
        yield Problem(file, line, "markdown_extensions", message, f'write - footnotes: {{PLACE_MARKER: "{FOOTNOTES}"}}')


RULE = Rule(
    title=("Markdownの拡張機能", "Markdown extensions"),
    why=(
        "ページは、見出しのid、出典、囲みを表す拡張機能を前提に書き出されます。無効にすると、リンクが切れ、記号がそのまま表示されます。",
        "Pages rely on extensions for the ids of headings, citations and blocks. With one off, links break and marks show as text.",
    ),
    looks_at="files",
    check=check,
)
