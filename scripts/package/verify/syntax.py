"""Scripts and style sheets, read by the grammars of tree-sitter: where one does not parse, and which files it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

import tree_sitter_css
import tree_sitter_javascript
from tree_sitter import Language, Node, Parser

_PARSERS = {
    ".js": Parser(Language(tree_sitter_javascript.language())),
    ".css": Parser(Language(tree_sitter_css.language())),
}
SUFFIXES = frozenset(_PARSERS)
_NAMES = {".js": re.compile(r"[\w./-]+\.(?:css|js|json)"), ".css": re.compile(r"[^:#]+\.\w+")}
"""What is the path of a file, among the strings of a script and the addresses of a style sheet."""


def first_error(name: str, content: bytes) -> tuple[int, str] | None:
    """Return line and message of the first place where a script or style sheet does not parse, None where it does."""
    root = _PARSERS[PurePosixPath(name).suffix].parse(content).root_node
    return _first_error(root, content) if root.has_error else None


def named_files(name: str, content: bytes) -> Iterator[str]:
    """Yield each file that a script or style sheet names, as it is written there: relative to it."""
    suffix = PurePosixPath(name).suffix
    for node in _walk(_PARSERS[suffix].parse(content).root_node):
        if node.type in ("string_fragment", "string_content", "plain_value") and _is_address(node):
            text = content[node.start_byte : node.end_byte].decode()
            if _NAMES[suffix].fullmatch(text):
                yield text


def _first_error(node: Node, content: bytes) -> tuple[int, str] | None:
    if node.is_missing:
        return node.start_point.row + 1, f"“{node.type}” is missing"
    if node.is_error:
        excerpt = content[node.start_byte : node.end_byte].decode(errors="replace").split("\n")[0][:40]
        return node.start_point.row + 1, f"does not parse at “{excerpt}”"
    return next((found for child in node.children if child.has_error and (found := _first_error(child, content))), None)


def _is_address(node: Node) -> bool:
    """Whether a value may be an address: a whole string of a script; in a style sheet what is in url(…) or @import."""
    above = node.parent
    if node.type == "string_fragment":
        return above is not None and above.type == "string"  # not a part of `a template ${string}`
    while above is not None and above.type not in ("call_expression", "import_statement"):
        above = above.parent
    return above is not None and (above.type == "import_statement" or (above.text or b"").startswith(b"url("))


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _walk(child)
