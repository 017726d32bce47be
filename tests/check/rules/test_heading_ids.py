"""The rule heading-ids reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("no-id", EN, " {#money}", "", "heading “Money” has no id"),
    planted("id-in-japanese", JA, "{#money}", "{#予算}", "“予算” is not an id"),
    planted("id-twice", EN, "{{ chart space }}", "## More {#money}\n\n{{ chart space }}", "the id “money” is on this page twice"),
    planted("level-skipped", EN, "## Money", "#### Money", "heading of level 4 under one of level 1"),
]

test_planted = planted_test("heading-ids", PLANTED)
