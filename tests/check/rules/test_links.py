"""The rule links reports what it is for."""

from tests.check.planted import EN, planted, planted_test

PLANTED = [
    planted("unknown-page", EN, "Pages on", "[Terms](glossry.md) and pages on", "there is no such page → did you mean “glossary”?"),
    planted("unknown-section", EN, "Pages on", "[Terms](#mony) and pages on", "the page has no section “mony” → did you mean “money”?"),
    planted("folder", EN, "Pages on", "[Terms](glossary/) and pages on", "link to glossary/ does not name a page"),
]

test_planted = planted_test("links", PLANTED)
