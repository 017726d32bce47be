"""The names by which the records of the tiny guide are found."""

from __future__ import annotations

import json
from pathlib import Path

from scripts.check.run import load_checked_guide
from scripts.stage.search_names import search_names_files


def test_names_of_either_language_lead_to_the_record(tiny: Path) -> None:
    files = {path: json.loads(content) for path, content in search_names_files(load_checked_guide(tiny))}
    japanese, english = files[".search/names-ja.json"], files[".search/names-en.json"]
    assert japanese["names"]["reference/organizations/jaxa.html"] == [
        ["宇宙航空研究開発機構", "JAXA", "うちゅうこうくうけんきゅうかいはつきこう"],
        ["Japan Aerospace Exploration Agency"],
        [],
    ]
    assert english["names"]["reference/organizations/jaxa.html"] == [
        ["Japan Aerospace Exploration Agency", "JAXA"],
        ["宇宙航空研究開発機構", "うちゅうこうくうけんきゅうかいはつきこう"],
        [],
    ]
    assert japanese["terms"] == ["glossary.html#term-sda"]
    assert "corrections/index.html" in japanese["lists"]
