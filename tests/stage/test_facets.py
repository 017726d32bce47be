"""What readers filter records by, from the fields that each kind names."""

from pathlib import Path

from scripts.check.run import load_checked_guide
from scripts.load.models import KINDS
from scripts.stage.context import PageContext
from scripts.stage.facets import Option, facets_of, item
from tests.conftest import EN, JA


def test_values_come_from_vocabularies_and_records(tiny: Path) -> None:
    guide = load_checked_guide(tiny)
    records = list(guide.records.by_kind["recommendations"].values())
    facets = {facet.name: facet.options for facet in facets_of("recommendations", records, PageContext(guide, EN, "recommendations/index"))}
    assert facets["term"] == [Option("near", "Near term")]
    assert facets["to"] == [Option("jaxa", "Japan Aerospace Exploration Agency (JAXA)", "Organizations")]
    japanese = facets_of("recommendations", records, PageContext(guide, JA, "recommendations/index"))
    assert next(facet for facet in japanese if facet.name == "term").options == [Option("near", "短期")]


def test_a_record_carries_its_values(tiny: Path) -> None:
    guide = load_checked_guide(tiny)
    attributes = item(guide.records.find("recommendations/rec-share"))
    assert 'data-item="recommendations/rec-share"' in attributes
    assert 'data-to="jaxa"' in attributes
    assert 'data-term="near"' in attributes


def test_every_field_to_filter_by_is_a_field_of_its_kind() -> None:
    for model in KINDS.values():
        assert {name for name, _ in model.record_kind.filters} <= set(model.model_fields), model
