"""A chart drawn from budget lines (docs/data/charts/*.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from scripts.load.explain import explain
from scripts.load.models.base import Bilingual, Citation, Id, Strict
from scripts.load.problems import InputError, Problem
from scripts.load.yaml_lines import YamlFile


class Chart(Strict):
    """What a chart shows. `description` is its text alternative; `series` picks the budget lines by their fields, one group each."""

    id: Id
    title: Bilingual
    description: Bilingual
    kind: Literal["bar", "stacked-bar", "line", "organization-chart", "orbits"]
    series: list[dict[str, str | list[str]]] = Field(default_factory=list)
    note: Bilingual | None = None
    cites: list[Citation] = Field(min_length=1)


def load_charts(root: Path) -> dict[str, Chart]:
    """Read every chart below `root`. Raises InputError with every problem."""
    charts: dict[str, Chart] = {}
    problems: list[Problem] = []
    for path in sorted((root / "docs" / "data" / "charts").glob("*.yaml")):
        file = YamlFile(path, path.relative_to(root))
        try:
            chart = Chart.model_validate(file.data)
            charts[chart.id] = chart
        except ValidationError as error:
            problems += explain(error, Chart, file, ())
    if problems:
        raise InputError(problems)
    return charts
