"""The rule belonging reports what it is for."""

from tests.check.planted import Planted, planted, planted_test

JAPAN, LAWS = "docs/data/organizations/japan.yaml", "docs/data/documents/laws.yaml"
DIET, JAXA = f"{JAPAN}:1", f"{JAPAN}:8"
NASDA = (
    "- id: nasda\n  name: {ja: 宇宙開発事業団, en: NASDA}\n  kana: うちゅうかいはつじぎょうだん\n  "
    "summary: {ja: 前身です。, en: The forerunner.}\n"
    "  type: research\n  country: JP\n  dates: [{type: founded, date: 'YEAR'}]\n  FIELD\n  cites: [report-2024#history]\n"
)


def nasda(year: str, field: str) -> tuple[str, str, str]:
    return ("docs/data/organizations/nasda.yaml", "", NASDA.replace("YEAR", year).replace("FIELD", field))


PLANTED = [
    planted("its-own-parent", JAPAN, "type: research", "parent: jaxa\n  type: research", "“jaxa” names itself"),
    planted(
        "related-to-itself", JAPAN, "[basic-space-law, qzss]", "[basic-space-law, qzss, jaxa]", "“jaxa” names itself", where=f"{JAPAN}:19"
    ),
    planted("its-own-part", "docs/data/systems/all.yaml", "  orbits:", "  part_of: qzss\n  orbits:", "“qzss” names itself"),
    planted("its-own-predecessor", LAWS, "  on_space", "  predecessors: [basic-space-law]\n  on_space", "“basic-space-law” names itself"),
    Planted(
        "two-that-belong-to-each-other",
        ((JAPAN, "type: legislature", "parent: jaxa\n  type: legislature"), (JAPAN, "type: research", "parent: diet\n  type: research")),
        "“diet” leads back to itself: diet → jaxa → diet",
    ),
    Planted(
        "a-circle-of-three",
        (
            (JAPAN, "type: legislature", "parent: jaxa\n  type: legislature"),
            (JAPAN, "type: research", "parent: nasda\n  type: research"),
            nasda("1969", "parent: diet"),
        ),
        "“diet” leads back to itself: diet → jaxa → nasda → diet",
    ),
    Planted(
        "successors-in-a-circle",
        ((JAPAN, "type: research", "successors: [nasda]\n  type: research"), nasda("2003-10", "successors: [jaxa]")),
        "“jaxa” leads back to itself: jaxa → nasda → jaxa",
    ),
    Planted(
        "a-successor-that-was-there-before",
        ((JAPAN, "type: research", "successors: [nasda]\n  type: research"), nasda("1969", "space_role: true")),
        "“nasda” began (1969) before “jaxa” (2003-10-01), which it comes after",
    ),
]

test_planted = planted_test("belonging", PLANTED)
