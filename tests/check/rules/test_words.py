"""The rule words reports what it is for."""

from tests.check.planted import planted, planted_test

TEMPLATE, WORDS = "overrides/pages/records/_page.md.j2", "docs/languages/ja.yaml"
PLANTED = [
    planted(
        "unknown-word", TEMPLATE, 'ctx.word("section.facts")', 'ctx.word("section.fact")', "“section.fact” is not a word of docs/languages"
    ),
    planted("unused-word", TEMPLATE, 'ctx.word("section.facts")', '"Facts"', "words.section.facts: is used nowhere", where=WORDS),
]

test_planted = planted_test("words", PLANTED)
