"""A chart drawn from budget lines (docs/data/charts/*.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, Field, ValidationError

from scripts.load.explain import explain
from scripts.load.models.base import Bilingual, Citation, Id, Strict
from scripts.load.problems import InputError, Problem
from scripts.load.yaml_lines import YamlFile


class Series(Bilingual):
    """One row of bars or one line: its name in both languages, and the fields by which it picks its budget lines."""

    model_config = ConfigDict(extra="allow", frozen=True)

    @property
    def filters(self) -> dict[str, list[str]]:
        """The fields and values that a budget line has to have."""
        return {name: value if isinstance(value, list) else [value] for name, value in (self.model_extra or {}).items()}


class Chart(Strict):
    """What a chart shows. `description` is its text alternative. Over one fiscal year, the bars are the budget lines themselves."""

    id: Id
    title: Bilingual
    description: Bilingual
    kind: Literal["bar", "stacked-bar", "line", "organizations", "orbits"]
    series: list[Series] = Field(default_factory=list)
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
