"""The rule same-views reports what it is for."""

from tests.check.planted import EN, JA, planted, planted_test

VIEWS = "{{ timeline about=jaxa }}\n\n{{ chart space }}"
PLANTED = [
    planted("left-out", EN, "{{ chart space }}\n", "", "embeds nothing more where the Japanese embeds {{ chart space }}", where=f"{EN}:10"),
    planted(
        "left-out-in-japanese",
        JA,
        VIEWS,
        "{{ chart space }}",
        "embeds {{ timeline about=jaxa }} where the Japanese embeds {{ chart space }}",
        where=f"{EN}:10",
    ),
    planted(
        "order",
        EN,
        VIEWS,
        "{{ chart space }}\n\n{{ timeline about=jaxa }}",
        "embeds {{ chart space }} where the Japanese embeds",
        where=f"{EN}:10",
    ),
    planted("filter", EN, "about=jaxa", "about=diet", "embeds {{ timeline about=diet }} where the Japanese embeds", where=f"{EN}:10"),
]

test_planted = planted_test("same-views", PLANTED)
