"""The rule markup reports what it is for."""

from tests.check.planted import EN, Planted, planted, planted_test


def prose(id: str, typed: str, message: str) -> Planted:
    return planted(id, EN, "Pages on the", f"{typed} Pages on the", message)


TERM = ("docs/data/terms/all.yaml", "{ja: 宇宙の状況を知ることです。, en: Knowing what happens in space.}")


def summary(id: str, typed: str, message: str) -> Planted:
    return planted(id, *TERM, f'{{ja: 宇宙の状況を知ることです。, en: "{typed}"}}', message)


PLANTED = [
    prose("script", "<script>alert(1)</script>", "is HTML → write Markdown"),
    prose("style", "<style>p {display: none}</style>", "is HTML"),
    prose("base", '<base href="https://example.org/">', "is HTML"),
    prose("refresh", '<meta http-equiv="refresh" content="0">', "is HTML"),
    prose("form", '<form action="https://example.org/"></form>', "is HTML"),
    prose("frame", '<iframe src="https://example.org/"></iframe>', "is HTML"),
    prose("picture", '<img src="https://example.org/x.png">', "is HTML"),
    prose("harmless-element", "<b>bold</b>", "is HTML"),
    prose("comment", "<!-- never closed", "“<!-- never closed Pages” is HTML"),
    prose("less-than", "1 < 2.", "“< 2. Pages on the [[jaxa” is HTML"),
    prose("event-handler", "**x**{: onclick=alert(1)}", "is an attribute list"),
    prose("style-attribute", "**x**{style=color:red}", "is an attribute list"),
    prose("script-link", "[x](javascript:alert(1))", "is a link that leads neither to a page nor to the web"),
    prose("hidden-script-link", "[x](java&#115;cript:alert)", "is a link that leads neither"),
    prose("data-link", "[x](data:text/html,x)", "is a link that leads neither"),
    prose("image", "![](https://example.org/x.png)", "is an image"),
    prose("marker", "[TOC]", "is a marker of the site generator"),
    prose("definition", "[x]: javascript:alert(1)", "defines a link or abbreviation"),
    prose("block", "/// html | div[onclick=alert(1)]", "is a block of the site generator"),
    planted("fence", EN, "## Money", "```\nx\n```\n\n## Money", "“```” is a block of code"),
    summary("tick", "``` Knowing.", "is a tick of code without its partner"),
    prose("no-words", "[](index.md)", "has a link without words"),
    prose("no-address", "[words][target]", "is a link without its address"),
    prose("bare-address", "https://example.org/x.", "is an address that is no link"),
    prose("space-in-bold", "** bold ** and", "would be left over in the page"),
    prose("italic-never-closed", "*italic and", "would be left over in the page"),
    summary("script-in-a-record", "Knowing <script>alert(1)</script>.", "summary.en: “<script>alert(1)</script” is HTML"),
    summary("nothing", "…", "summary.en: “…” says nothing"),
    summary("list", "2027. The year of the law.", "is a list, heading or more than one paragraph"),
    summary("heading", "# Knowing.", "is a list, heading or more than one paragraph"),
    summary("two-paragraphs", "Knowing.\\n\\nAnd more.", "is a list, heading or more than one paragraph"),
    planted(
        "heading-in-a-body",
        "docs/data/organizations/japan.yaml",
        "    en: It was formed in 2003.[@report-2024#history]",
        '    en: "## History\\n\\nIt was formed in 2003.[@report-2024#history]"',
        "has a heading, which a record's page has already",
    ),
]

test_planted = planted_test("markup", PLANTED)
