"""The rule characters reports what it is for."""

from pathlib import Path

import pytest

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from tests.check.planted import EN, JA, planted, planted_test, problems_of

ORGANIZATIONS = "docs/data/organizations/japan.yaml"
UNSEEN = {
    "null": "\\0",
    "escape": "\\e",
    "line-separator": "\\u2028",
    "soft-hyphen": "\\u00AD",
    "left-to-right-override": "\\u202D",
    "right-to-left-override": "\\u202E",
    "isolate": "\\u2066",
    "zero-width-space": "\\u200B",
    "zero-width-joiner": "\\u200D",
    "byte-order-mark": "\\uFEFF",
    "word-joiner": "\\u2060",
    "hangul-filler": "\\u3164",
    "private-use": "\\uE000",
    "tag": "\\U000E0041",
}
REFUSED = ("null", "escape", "line-separator")
"""What the model refuses already."""
PLANTED = [
    *(
        planted(
            f"in-a-name-{name}",
            ORGANIZATIONS,
            "{ja: 国会, en: National Diet}",
            f'{{ja: 国会, en: "National{char} Diet"}}',
            "has a character that nobody sees: U+",
        )
        for name, char in UNSEEN.items()
        if name not in REFUSED
    ),
    planted("in-prose", JA, "のページです。", "のペー\u200bジです。", "U+200B (ZERO WIDTH SPACE) after “"),
    planted("in-a-title", EN, "title: Home", "title: Ho\u202eme", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
    planted(
        "in-the-interface",
        "docs/languages/en.yaml",
        "    facts: Facts",
        "    facts: Fac\u00adts",
        "words.section.facts: has a character that",
    ),
    planted("lost", EN, "About Home.", "About H\ufffdme.", "a character was lost in a conversion: U+FFFD"),
]

test_planted = planted_test("characters", PLANTED)
test_refused = planted_test(
    "",
    [
        planted(
            name,
            ORGANIZATIONS,
            "{ja: 国会, en: National Diet}",
            f'{{ja: 国会, en: "National{UNSEEN[name]} Diet"}}',
            "has a control character or separator",
        )
        for name in REFUSED
    ],
)


@pytest.mark.parametrize("char", ["\u200b", "\u202e", "\ufeff", "\u00ad"])
def test_fixed(tiny: Path, char: str) -> None:
    path = tiny / EN
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("Pages on", f"Pag{char}es on"), encoding="utf-8")
    assert problems_of(tiny)
    fix(load_guide(tiny))
    assert path.read_text(encoding="utf-8") == before
