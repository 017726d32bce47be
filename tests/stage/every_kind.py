"""What the tiny guide lacks to have a record of every kind: records, and the pages that show them."""

from __future__ import annotations

from pathlib import Path

_COMMON = "cites: [report-2024#history]"
_TEXT = "{ja: 説明です。, en: It is described.}"
_RECORDS = {
    "companies": f"type: prime, country: JP, seat: {_TEXT}, makes: [qzss]",
    "cooperation": f"type: forum, field: defense, countries: [JP, US], japan_role: {_TEXT}",
    "people": f"post: {_TEXT}, of: diet, quotations: [{{text: {_TEXT}, original: en, {_COMMON}}}]",
    "findings": "status: assessment, view: sources/report-2024, area: policy",
    "challenges": f"status: assessment, view: sources/report-2024, area: culture, since: {_TEXT}, as_of: '2026-11-20'",
}
_PAGES = {"people": "people", "findings": "findings/index", "challenges": "challenges/index"}


def add_every_kind(root: Path) -> None:
    """Add a record of each kind that the tiny guide below `root` lacks."""
    for kind, fields in _RECORDS.items():
        path = root / "docs" / "data" / kind / "all.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        record = f"{{id: one-{kind}, name: {_TEXT}, kana: せつめい, summary: {_TEXT}, body: {_TEXT}, {fields}, {_COMMON}}}"
        path.write_text(f"- {record}\n", encoding="utf-8")
    for kind, page in _PAGES.items():
        for language in ("ja", "en"):
            path = root / "docs" / language / f"{page}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(
                f"---\ntitle: {kind}\ndescription: {kind}\n---\n\n# {kind} {{#top}}\n\n{{{{ entries {kind} }}}}\n", encoding="utf-8"
            )
