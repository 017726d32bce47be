"""The rule same-blocks reports what it is for."""

from tests.check.planted import EN, JA, Planted, planted, planted_test

LIST = ("- 一\n- 二\n- 三\n", "- One\n- Two\n")
TABLE = "\n| a | b |\n|---|---|\n"


def after_money(id: str, japanese: str, english: str, message: str, where: str = "") -> Planted:
    """A defect below the sentence on money: a block in each language."""
    return Planted(
        id, ((JA, "{{ timeline", f"{japanese}\n\n{{{{ timeline"), (EN, "{{ timeline", f"{english}\n\n{{{{ timeline")), message, where
    )


PLANTED = [
    planted(
        "paragraph",
        JA,
        "{{ timeline",
        "段落です。\n\n{{ timeline",
        "has embed (2 views in all) where the Japanese has paragraph (2 paragraphs",
        where=f"{EN}:14",
    ),
    planted(
        "last-paragraph",
        JA,
        "{{ chart space }}\n",
        "{{ chart space }}\n\n段落です。\n",
        "has nothing more where the Japanese has paragraph",
        where=f"{EN}:10",
    ),
    after_money(
        "item", "- 一\n- 二", "- One", "has embed (2 views in all) where the Japanese has item (2 items of lists in all)", f"{EN}:16"
    ),
    after_money(
        "depth", "- 一\n  - 二", "- One\n- Two", "has item (2 items of lists in all) where the Japanese has item of depth 2", f"{EN}:15"
    ),
    after_money("row", f"{TABLE}| c | d |", TABLE, "has embed (2 views in all) where the Japanese has row of 2 cells", f"{EN}:19"),
    after_money(
        "cell",
        f"{TABLE}| c | d |",
        f"{TABLE}| c |",
        "has row of 1 cells (2 rows of tables in all) where the Japanese has row of 2 cells",
        f"{EN}:17",
    ),
    after_money(
        "quote",
        "> 引用です。",
        "A quotation.",
        "has paragraph (2 paragraphs in all) where the Japanese has quote (1 block quotes in all)",
        f"{EN}:14",
    ),
    Planted(
        "paragraph-of-a-record",
        (
            (
                "docs/data/organizations/japan.yaml",
                "    en: It was formed in 2003.[@report-2024#history]",
                "    en: |\n      It was formed in 2003.[@report-2024#history]\n\n      It went on.",
            ),
        ),
        "body.en: has paragraph (2 paragraphs in all) where the Japanese has nothing more",
    ),
]

test_planted = planted_test("same-blocks", PLANTED)
