"""An extension that is switched off is told by its name, not by the links that it breaks."""

from tests.check.planted import planted, planted_test

HOOKS = "hooks: "
FOOTNOTES = 'footnotes: {PLACE_MARKER: "[FOOTNOTES]"}'
FILE = "mkdocs.yml"


def own_list(*entries: str) -> str:
    return f"markdown_extensions: [{', '.join(entries)}]\n{HOOKS}"


PLANTED = [
    planted("footnotes", FILE, HOOKS, own_list("attr_list", "pymdownx.blocks.html"), "which pages need for citations", f"{FILE}:4"),
    planted("attr-list", FILE, HOOKS, own_list(FOOTNOTES, "pymdownx.blocks.html"), "does not switch on “attr_list”", f"{FILE}:4"),
    planted("blocks", FILE, HOOKS, own_list("attr_list", FOOTNOTES), "does not switch on “pymdownx.blocks.html”", f"{FILE}:4"),
    planted("none", FILE, HOOKS, f"markdown_extensions:\n{HOOKS}", "does not switch on “footnotes”", f"{FILE}:4"),
    planted(
        "no-marker",
        FILE,
        HOOKS,
        own_list("attr_list", "footnotes", "pymdownx.blocks.html"),
        "does not tell “footnotes” where the sources of a page go",
        f"{FILE}:4",
    ),
]

test_planted = planted_test("extensions", PLANTED)
