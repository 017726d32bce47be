"""The rule orphans reports what it is for."""

from tests.check.planted import planted, planted_test

PLANTED = [
    planted(
        "named-by-nothing",
        "docs/data/organizations/japan.yaml",
        "related: [basic-space-law, qzss]",
        "related: [basic-space-law]",
        "nothing names “qzss”",
        where="docs/data/systems/all.yaml:1",
    ),
    planted(
        "named-by-itself-alone",
        "docs/data/systems/all.yaml",
        "",
        "- id: qzss\n  name: {ja: みちびき, en: Michibiki}\n  kana: みちびき\n"
        "  summary: {ja: '[[qzss]]は日本の測位衛星です。', en: '[[qzss]] navigates.'}\n"
        "  type: constellation\n  mission: pnt\n  countries: [JP]\n  state: operational\n  as_of: '2026-11-20'\n  cites: [press-2025]\n"
        "- id: h3\n  name: {ja: H3, en: H3}\n  kana: えいちすりー\n"
        "  summary: {ja: '[[h3]]はロケットです。', en: '[[h3]] is a launcher.'}\n"
        "  type: launcher\n  mission: launch\n  countries: [JP]\n  state: operational\n  as_of: '2026-11-20'\n  cites: [press-2025]\n",
        "nothing names “h3”",
        where="docs/data/systems/all.yaml:11",
    ),
]

test_planted = planted_test("orphans", PLANTED)
