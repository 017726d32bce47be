from tests.check.planted import EN, JA, planted, planted_test

PLANTED = [
    planted("typed", EN, "the [[jaxa:full]]", "JAXA", "“JAXA” is not explained at its first mention"),
    planted("typed-in-japanese", JA, "[[jaxa:full]]と", "JAXAと", "“JAXA” is not explained at its first mention"),
    planted("asked-for", EN, "the [[jaxa:full]]", "[[jaxa:abbr]]", "“JAXA” is not explained at its first mention"),
    planted("explained-too-late", EN, "Pages on the", "JAXA has a page. Pages on the", "“JAXA” is not explained at its first mention"),
    planted(
        "explained-in-a-table-only",
        JA,
        "[[jaxa:full]]と",
        "JAXAと\n\n| [[jaxa:full]] |\n|---|\n",
        "“JAXA” is not explained at its first mention",
    ),
]

test_planted = planted_test("first-mention", PLANTED)
