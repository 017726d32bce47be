"""The rule readings reports what it is for."""

import pytest

from scripts.check.rules.readings import could_read
from tests.check.planted import planted, planted_test

SYSTEM = ("docs/data/systems/all.yaml", "kana: じゅんてんちょうえいせいしすてむみちびき")
PLANTED = [
    planted(
        "no-reading",
        "docs/data/terms/all.yaml",
        "  kana: うちゅうりょういきはあく\n",
        "",
        "“宇宙領域把握” has no reading",
        where="docs/data/terms/all.yaml:1",
    ),
    planted("of-another-name", *SYSTEM, "kana: うちゅうこうくうけんきゅうかいはつきこう", "cannot be the reading of “準天頂衛星システム"),
    planted("too-short", *SYSTEM, "kana: みち", "“みち” cannot be the reading of"),
    planted(
        "of-another-record",
        "docs/data/terms/all.yaml",
        "kana: うちゅうりょういきはあく",
        "kana: うちゅうきほんほう",
        "is also the reading of “宇宙基本法”",
    ),
]

test_planted = planted_test("readings", PLANTED)


@pytest.mark.parametrize(
    ("name", "reading", "possible"),
    [
        ("準天頂衛星システム", "じゅんてんちょうえいせいしすてむ", True),
        ("人工衛星「おおすみ」", "おおすみ", True),
        ("防衛省（MOD）", "ぼうえいしょう", True),
        ("H3ロケット", "えいちすりーろけっと", True),
        ("H3ロケット", "えいちすりーろけつと", True),
        ("宇宙の平和利用", "うちゅうへいわりよう", False),
        ("スペースデブリ", "すぺーすごみ", False),
        ("国会", "うちゅうこうくうけんきゅうかいはつきこう", False),
    ],
)
def test_what_a_reading_can_be(name: str, reading: str, possible: bool) -> None:
    assert could_read(name, reading) is possible
