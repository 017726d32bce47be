"""The rule same-counts reports what it is for."""

from tests.check.in_both import in_both
from tests.check.planted import planted, planted_test

PLANTED = [
    in_both("three", "三つの組織です。", "Four bodies.", "lacks “三”, which the Japanese states"),
    in_both("four", "三つの組織です。", "Four bodies.", "lacks “Four”, which the English states", lacking="ja"),
    in_both("satellites", "衛星は17機です。", "There are 18 satellites.", "lacks “17”, which the Japanese states"),
    in_both("third", "第4回の会合です。", "The third meeting.", "lacks “4”, which the Japanese states"),
    in_both("ordinal-in-digits", "第16分遣隊です。", "The 61st Detachment.", "lacks “16”, which the Japanese states"),
    in_both("both", "両国が三度会いました。", "Both countries met twice.", "lacks “三”, which the Japanese states"),
    in_both("many", "二十三の状況です。", "There were thirty-two situations.", "lacks “二十三”, which the Japanese states"),
    in_both("people", "約670人の部隊です。", "A unit of about 760 people.", "lacks “670”, which the Japanese states"),
    in_both("large", "3万3,000人です。", "There were 330,000 people.", "lacks “3万3,000”, which the Japanese states"),
    in_both("million", "技術者100万人です。", "There are a hundred engineers.", "lacks “100万”, which the Japanese states"),
    in_both("dozens", "数十機の衛星です。", "There are hundreds of satellites.", "lacks “数十”, which the Japanese states"),
    in_both("numbered", "準天頂衛星6号機です。", "That is QZS-7.", "lacks “6”, which the Japanese states"),
    in_both("designation", "H3ロケットです。", "That is the H2 rocket.", "lacks “H3”, which the Japanese states"),
    in_both("article", "条約第5条です。", "Article VI of the treaty.", "lacks “5”, which the Japanese states"),
    in_both("dozen", "12の項目です。", "There are three dozen items.", "lacks “three”, which the English states", lacking="ja"),
    in_both("decades", "20年続きました。", "It lasted three decades.", "lacks “20”, which the Japanese states"),
    in_both("left-out", "四つの作業部会です。", "There are working groups.", "lacks “四”, which the Japanese states"),
    planted("record", "docs/data/events/all.yaml", "Three bodies", "Four bodies", "summary.ja: lacks “Four”, which the English states"),
]

test_planted = planted_test("same-counts", PLANTED)
