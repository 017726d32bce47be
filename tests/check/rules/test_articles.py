from pathlib import Path

from scripts.check.fix import fix
from scripts.load.guide import load_guide
from tests.check.planted import EN, plant, planted, planted_test

PLANTED = [
    planted("in-prose", EN, "on the [[jaxa:full]]", "on [[jaxa:full]]", "on Japan Aerospace Exploration Agency (JAXA)” lacks an article"),
    planted("after-another-name", EN, "and the [[basic-space-law]]", "and [[basic-space-law]]", "and Basic Space Law” lacks an article"),
    planted(
        "in-a-record",
        "docs/data/organizations/japan.yaml",
        "It was formed in 2003.",
        "The work of [[jaxa]] began in 2003.",
        "The work of Japan Aerospace Exploration Agency” lacks an article",
    ),
]

test_planted = planted_test("articles", PLANTED)


def test_fix_writes_the_article(tiny: Path) -> None:
    plant(tiny, ((EN, "Pages on the [[jaxa:full]] and the [[basic-space-law]].", "On [[jaxa:full]]. [[basic-space-law]] passed."),))
    fix(load_guide(tiny))
    assert "On the [[jaxa:full]]. The [[basic-space-law]] passed." in (tiny / EN).read_text(encoding="utf-8")
