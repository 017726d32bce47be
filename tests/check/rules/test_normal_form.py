"""The rule normal-form reports what it is for."""

import unicodedata
from pathlib import Path

import pytest

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from tests.check.planted import JA, planted, planted_test

NAME = ("docs/data/systems/all.yaml", "準天頂衛星システム「みちびき」")
PLANTED = [
    planted("decomposed-kana", *NAME, unicodedata.normalize("NFD", NAME[1]), "is not composed: “び” is typed as “ひ” and a mark"),
    planted("decomposed-in-prose", JA, "のページです。", unicodedata.normalize("NFD", "のページです。"), "is not composed: “ペ”"),
    planted(
        "full-width-digits",
        JA,
        "のページです。",
        "のページです。２０２３年です。",
        "“２” is a character of another width or an older encoding",
    ),
    planted("full-width-letters", *NAME, "準天頂衛星システム「みちびき」ＱＺＳＳ", "“Ｑ” is a character of another width"),
    planted("half-width-kana", *NAME, "準天頂衛星ｼｽﾃﾑ「みちびき」", "“ｼ” is a character of another width"),
    planted("half-width-punctuation", JA, "のページです。", "のページです｡", "“｡” is a character of another width"),
    planted("radical", *NAME, "準天頂衛星システム「みちびき」⽇", "“⽇” is a character of another width"),
    planted("enclosed", JA, "のページです。", "①のページです。", "“①” is a character of another width"),
    planted("unit", JA, "のページです。", "高さ500㎞のページです。", "“㎞” is a character of another width"),
    planted("mathematical", "docs/data/organizations/japan.yaml", "National Diet", "National 𝐃iet", "“𝐃” is a character of another width"),
    planted("ligature", "docs/en/index.md", "About Home.", "About the ﬁrst home.", "“ﬁ” is a character of another width"),
    planted("no-break-space", "docs/en/index.md", "About Home.", "About\u00a0Home.", "is a character of another width"),
    planted("compatibility-ideograph", *NAME, "準天頂衛星システム「みちびき」\ufa19", "is not composed: “"),
]

test_planted = planted_test("normal-form", PLANTED)


@pytest.mark.parametrize(
    ("typed", "right"), [("２０２３年です。", "2023年です。"), ("ｼｽﾃﾑです。", "システムです。"), ("㎞です。", "kmです。")]
)
def test_fixed(tiny: Path, typed: str, right: str) -> None:
    path = tiny / JA
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace("のページです。", f"のページです。{typed}"), encoding="utf-8")
    fix(load_guide(tiny))
    assert path.read_text(encoding="utf-8") == before.replace("のページです。", f"のページです。{right}")
