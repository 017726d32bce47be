"""Each proofreader tells what is planted, with the file and the line of the source; and what is accepted needs to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.load.guide import load_guide
from scripts.load.problems import InputError, Problem
from tests.check.planted import Planted, plant, planted
from tests.conftest import Change, copy_tiny
from tests.proofread.npm import ToolError, run
from tests.proofread.run import proofread
from tests.proofread.settings import load_settings

pytestmark = pytest.mark.slow

TERMS, BODIES, SYSTEMS = (f"docs/data/{kind}.yaml" for kind in ("terms/all", "organizations/japan", "systems/all"))
SETTINGS = "docs/proofreading.yaml"
WORDS = "It was formed in 2003.[@report-2024#history]"
KNOWN = "readings:\n  - {written: 衛星, read: えいせえ, why: planted}\n  - {written: 月, read: つき, why: planted}"
PLANTED = [
    planted("english-page", "docs/en/index.md", "Pages on", "Pagges on", "“Pagges” is in no dictionary and in no name"),
    planted("english-heading", "docs/en/data.md", "\n# ", "\n# Dataa ", "“Dataa” is in no dictionary"),
    planted("english-record", TERMS, "Knowing what happens", "Knowing what hapens", "“hapens” is in no dictionary"),
    planted("english-in-quotation-marks-of-yaml", BODIES, f"en: {WORDS}", f"en: 'It wosh Japan''s.{WORDS}'", "“wosh” is in no dictionary"),
    planted("japanese-page", "docs/ja/index.md", "のページです。", "で東京で作ったページです。", "利用されている助詞"),
    planted("japanese-record", TERMS, "宇宙の状況を知ることです。", "宇宙の状況を知らなくもないことです。", "二重否定"),
    planted("dropped-ra", SYSTEMS, "日本の測位衛星です。", "日本で見れる衛星です。", "ら抜き言葉"),
    planted("reading", BODIES, "kana: こっかい", "kana: こくさい", "“こくさい” is not how the dictionary reads “国会” (こっかい)"),
    planted("reading-told", SETTINGS, "readings: []", KNOWN, "(じゅんてんちょうえいせえしすてむみちびき)", f"{SYSTEMS}:4"),
    planted("reading-of-nothing", SETTINGS, "{written: 月", "{written: 火星", "no name has “火星”"),
    planted("rule-misspelled", SETTINGS, "arabic-kanji-numbers", "arabic-kanji-number", "“arabic-kanji-number” is no rule of the preset"),
    planted("accepted-in-vain", SETTINGS, "DICAS]", "DICAS, satelite]", "spelling objects to no “satelite”"),
]


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], list[Problem]]:
    """Where each defect is planted, and everything that is found; the tools take seconds to start, so they read all of it once."""
    root = copy_tiny(tmp_path_factory.mktemp("proofread") / "guide")
    where = {defect.id: plant(root, defect.changes) for defect in PLANTED}
    return where, list(proofread(load_guide(root)))


@pytest.mark.planted
@pytest.mark.parametrize("defect", PLANTED, ids=lambda defect: defect.id)
def test_what_is_planted_is_told_at_its_line(defect: Planted, spoiled: tuple[dict[str, str], list[Problem]]) -> None:
    where, found = spoiled
    told = [problem for problem in found if defect.message in problem.message]
    assert [problem.rule or problem.hint for problem in told], list(map(str, found))
    assert all(str(problem).startswith(f"{defect.where or where[defect.id]}:") and problem.hint for problem in told), list(map(str, told))


def test_a_line_inside_a_record_is_told(tiny: Path, change: Change) -> None:
    body = "      It was formed in 2003.[@report-2024#history]\n\n      It launches rokets.[@report-2024#history]"
    change(BODIES, "    en: It was formed in 2003.[@report-2024#history]", f"    en: |\n{body}")
    line = next(number for number, line in enumerate((tiny / BODIES).read_text(encoding="utf-8").splitlines(), 1) if "rokets" in line)
    assert [str(problem).partition(" →")[0] for problem in proofread(load_guide(tiny))] == [
        f"{BODIES}:{line}: body.en: “rokets” is in no dictionary and in no name"
    ]


def test_a_guide_in_order_meets_no_objection(tiny: Path) -> None:
    assert list(map(str, proofread(load_guide(tiny)))) == []


def test_the_name_of_a_record_is_a_word(tiny: Path, change: Change) -> None:
    change("docs/en/index.md", "Pages on", "Pages on Ohsumi and")
    assert any("“Ohsumi”" in str(problem) for problem in proofread(load_guide(tiny)))
    change(TERMS, "en: space domain awareness", "en: Ohsumi")
    assert list(map(str, proofread(load_guide(tiny)))) == []


def test_an_entry_without_its_reason_is_told(tiny: Path, change: Change) -> None:
    change(SETTINGS, ", why: words of the interface", "")
    with pytest.raises(InputError, match=r"docs/proofreading\.yaml:\d+: .*why: is missing"):
        load_settings(tiny)


def test_a_tool_that_cannot_read_is_no_silence() -> None:
    with pytest.raises(ToolError, match="textlint ended with"):
        run("textlint", "--no-such-option")
