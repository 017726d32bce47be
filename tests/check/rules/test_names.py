"""The rule names reports what it is for."""

from tests.check.planted import EN, Planted, planted, planted_test

ORGANIZATION = ("docs/data/organizations/japan.yaml", "{ja: 国会, en: National Diet}")


def name(id: str, english: str, message: str) -> Planted:
    return planted(id, *ORGANIZATION, f'{{ja: 国会, en: "{english}"}}', message)


PLANTED = [
    name("script", "National <script>alert(1)</script> Diet", "“<” is markup, which a name does not hold"),
    name("bold", "National **Diet**", "“*” is markup"),
    name("italic", "National _Diet_", "“_” is markup"),
    name("code", "National `Diet`", "“`” is markup"),
    name("link", "National [Diet](https://example.org)", "“[” is markup"),
    name("reference", "The [[jaxa]]", "“[” is markup"),
    name("attribute-list", "National Diet{: onclick=alert(1)}", "“{” is markup"),
    name("cell", "National | Diet", "“|” is markup"),
    name("entity", "National &lt;Diet", "“&lt;” is markup"),
    name("shell", "National $(Diet)", "“$(” is markup"),
    name("address", "National Diet https://example.org", "“https://” is markup"),
    name("formula", "=HYPERLINK(1)", "begins with “=”, which a spreadsheet would run as a formula"),
    name("plus", "+1 National Diet", "begins with “+”, which a spreadsheet would run"),
    name("minus", "-1 National Diet", "begins with “-”, which a spreadsheet would run"),
    name("at", "@National Diet", "begins with “@”, which a spreadsheet would run"),
    name("too-long", "National " * 20 + "Diet", "characters long, a name has at most 120"),
    name("marks-only", "—", "“—” has no letter or digit"),
    planted("title-of-a-page", EN, "title: Home", "title: <b>Home</b>", "title: “<” is markup"),
    planted("series", "docs/data/charts/space.yaml", "en: Initial", "en: Initial*", "series.name.en: “*” is markup"),
    planted("source", "docs/data/sources/texts.yaml", "title: A press item", "title: A <press> item", "title.en: “<” is markup"),
    planted("edition", "docs/data/edition.yaml", "en: Tiny Guide", "en: Tiny <Guide>", "title.en: “<” is markup"),
]

test_planted = planted_test("names", PLANTED)
test_refused = planted_test("", [name("line-break", "National\\nDiet", "has a line break")])
