"""The rule repeated-words reports what it is for."""

from tests.check.planted import EN, JA, Planted, planted, planted_test

LONG_JA = (
    "国会は宇宙に関する基本の法律を可決し、内閣に本部を置き、計画を定め、関係する府省が協力して宇宙の開発と利用を進めることにしました。"
)
LONG_EN = "The Diet passed a basic law on space, put a headquarters into the Cabinet, and had the ministries draw up a plan together."
PLANTED = [
    planted("the-the", EN, "Pages on the", "Pages on the the", "“the the” repeats a word"),
    planted("across-capitals", EN, "Pages on the", "The the pages on the", "“The the” repeats a word"),
    planted("particle", JA, "のページです。", "ののページです。", "“のの” repeats a word"),
    planted("object-particle", JA, "のページです。", "のページをを示します。", "“をを” repeats a word"),
    planted("noun", JA, "のページです。", "の法律法律のページです。", "“法律法律” repeats a word"),
    planted("in-a-name", "docs/data/organizations/japan.yaml", "National Diet", "National National Diet", "“National National” repeats"),
    Planted(
        "paragraph-on-one-page",
        ((EN, "## Money", f"{LONG_EN}\n\n## Money"), (EN, "{{ chart space }}", f"{LONG_EN}\n\n{{{{ chart space }}}}")),
        "…” is also in docs/en/index.md:",
        where="docs/en/index.md:18",
    ),
    Planted(
        "paragraph-on-two-pages",
        (("docs/ja/glossary.md", "一覧です。", f"{LONG_JA}\n\n一覧です。"), (JA, "## 予算", f"{LONG_JA}\n\n## 予算")),
        "is also in docs/ja/glossary.md:",
        where="docs/ja/index.md:10",
    ),
    Planted(
        "summary-of-another-record",
        (
            ("docs/data/documents/laws.yaml", "The basic law on space.", f'"{LONG_EN}"'),
            ("docs/data/terms/all.yaml", "Knowing what happens in space.", f'"{LONG_EN}"'),
        ),
        "is also in docs/data/documents/laws.yaml:",
        where="docs/data/terms/all.yaml:5",
    ),
]

test_planted = planted_test("repeated-words", PLANTED)
