"""The rule addresses reports what it is for, and the list of addresses is complete and only grows."""

from pathlib import Path

from scripts.check.addresses import FILE, published, write_addresses
from scripts.load.guide import load_guide
from tests.check.planted import EN, JA, Planted, plant, planted_test, problems_of

PUBLISHED, REDIRECTS = "docs/addresses.txt", "docs/redirects.yaml"
LIST = "# addresses\nen/index\nen/index#money\nja/glossary#term-sda\nja/index#money\nja/reference/systems/qzss\n"
MOVED = "redirects:\n  - {old: index#money, new: index#budget, reason: renamed}\n"
SECTION = ((JA, "{#money}", "{#budget}"), (EN, "{#money}", "{#budget}"))


def defect(name: str, message: str, where: str, *changes: tuple[str, str, str]) -> Planted:
    return Planted(name, ((PUBLISHED, "", LIST), *changes), message, where)


def redirect(entry: str) -> tuple[str, str, str]:
    return (REDIRECTS, "", f"redirects:\n  - {{{entry}}}\n")


PLANTED = [
    defect("a-section-renamed", "en/index#money was published and is gone", f"{PUBLISHED}:3", *SECTION),
    defect(
        "an-entry-renamed",
        "ja/glossary#term-sda was published and is gone",
        f"{PUBLISHED}:4",
        ("docs/data/terms/all.yaml", "id: sda", "id: sda-2"),
    ),
    defect(
        "a-record-renamed",
        "ja/reference/systems/qzss was published and is gone",
        f"{PUBLISHED}:6",
        ("docs/data/systems/all.yaml", "id: qzss", "id: qzss-2"),
        ("docs/data/organizations/japan.yaml", "qzss]", "qzss-2]"),
    ),
    Planted("a-page-removed", ((PUBLISHED, "", "ja/history/index\n"),), "ja/history/index was published and is gone", f"{PUBLISHED}:1"),
    defect(
        "to-nowhere",
        "leads to index#budgets, which does not exist",
        f"{REDIRECTS}:2",
        redirect("old: index#old, new: index#budgets, reason: x"),
    ),
    defect(
        "still-there",
        "index#money is still there, so that nobody is led on",
        f"{REDIRECTS}:2",
        redirect("old: index#money, new: glossary, reason: x"),
    ),
    Planted("twice", ((REDIRECTS, "", MOVED + MOVED.partition("\n")[2]), *SECTION), "index#money is redirected twice", f"{REDIRECTS}:3"),
]
UNREADABLE = [
    Planted("no-reason", (redirect("old: index#old, new: index"),), "reason: is missing", f"{REDIRECTS}:2"),
    Planted("no-address", (redirect("old: /index.html, new: index, reason: x"),), "is not an address in the guide", f"{REDIRECTS}:2"),
    Planted("no-list", ((REDIRECTS, "", "- old\n"),), "begin the file with “redirects:”", f"{REDIRECTS}:1"),
]

test_planted = planted_test("addresses", PLANTED)
test_unreadable = planted_test("", UNREADABLE)


def test_a_section_that_leads_on_is_in_order(tiny: Path) -> None:
    plant(tiny, ((PUBLISHED, "", LIST), (REDIRECTS, "", MOVED), *SECTION))
    assert problems_of(tiny) == []


def test_the_list_has_pages_sections_entries_and_records_of_every_language_and_only_grows(tiny: Path) -> None:
    (tiny / FILE).write_text("ja/history/index\n", encoding="utf-8")
    new = write_addresses(load_guide(tiny))
    listed = set(published(tiny))
    assert len(listed) == new + 1
    assert {"ja/history/index", "ja/index", "en/index#money", "en/glossary#term-sda", "ja/reference/systems/qzss"} <= listed
    assert write_addresses(load_guide(tiny)) == 0
