"""The rule synonyms reports what it is for."""

from tests.check.planted import planted, planted_test

SYNONYMS = "docs/search/synonyms.yaml"
PLANTED = [
    planted("unknown-record", SYNONYMS, "organizations/jaxa", "organizations/jaxxa", "there is no record “organizations/jaxxa”"),
    planted("unknown-words", SYNONYMS, "en: [space agency]", "en: [moon agency]", "“moon agency” is nowhere in the guide"),
    planted("needless", SYNONYMS, "en: [space bureau]", "en: [jaxa]", "“jaxa” leads there already"),
    planted("twice", SYNONYMS, "en: [NASA of Japan]", "en: [space bureau]", "“space bureau” leads there already"),
]
BROKEN = [
    planted(
        "both", SYNONYMS, "{record: organizations/jaxa,", "{record: jaxa, means: {ja: [宇宙], en: [space]},", "does not say what is meant"
    ),
    planted("no-words", SYNONYMS, ", ja: [宇宙の役所], en: [space bureau]}", "}", "has no words of readers"),
    planted("unknown-field", SYNONYMS, "en: [space bureau]", "eng: [space bureau]", "is not a field here"),
    planted("no-list", SYNONYMS, "en: [space bureau]", "en: space bureau", "is not a list"),
]

test_planted = planted_test("synonyms", PLANTED)
test_broken = planted_test("", BROKEN)
