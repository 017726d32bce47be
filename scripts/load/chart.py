"""A chart drawn from records (docs/data/charts/*.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import WithJsonSchema, field_validator

from scripts.load.models.base import Bilingual, Label, Plain, Strict
from scripts.load.models.field import described, list_of
from scripts.load.models.patterned import Citation, Id
from scripts.load.models.references import OrganizationReference
from scripts.load.models.vocabulary import Vocabulary
from scripts.load.places import Place
from scripts.load.problems import InputError, Problem
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

CHART_KINDS = Vocabulary(
    "chart-kind",
    {
        "bar": ("棒グラフ", "Bars"),
        "breakdown": ("年度ごとの内訳", "Breakdown by fiscal year"),
        "line": ("折れ線グラフ", "Lines"),
        "organizations": ("組織図", "Organization chart"),
        "orbits": ("軌道の図", "Orbits"),
        "matrix": ("二つの軸の表", "Records by two of their fields"),
        "plans": ("予定と実際", "What was promised and what came"),
        "counterparts": ("向き合う組織の表", "Who meets whom in forums of two countries"),
        "lifelines": ("期間の図", "From when to when documents applied or bodies existed"),
    },
)
_NEEDED = {
    "series": ("bar", "breakdown", "line"),
    "root": ("organizations",),
    "of": ("matrix", "counterparts", "lifelines", "orbits", "plans"),
    "rows": ("matrix",),
    "columns": ("matrix",),
}
"""The fields that charts of some kinds cannot be drawn without."""
_TABLES = ("matrix", "counterparts")
EACH, DATES = "id", "dates"
ALSO_ROWS_OR_COLUMNS = (EACH, DATES)
"""What the rows or columns of a matrix may be besides a field by which readers filter the kind: each record, the years of its dates."""
_LINES = {
    "type": "object",
    "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
}


class Series(Strict):
    """One row of bars or one line."""

    name: Label = described("系列の名称。", "The name of the series.")
    lines: Annotated[dict[str, list[str]], WithJsonSchema(_LINES)] = described(
        "予算項目を選ぶ条件。", "The fields and values by which it picks its budget lines."
    )

    @field_validator("lines", mode="before")
    @classmethod
    def _lists(cls, value: object) -> object:
        return _as_lists(value)


def _as_lists(value: object) -> object:
    """A field and one value as a field and a list of values."""
    if not isinstance(value, dict):
        return value
    return {name: wanted if isinstance(wanted, list) else [wanted] for name, wanted in value.items()}


class Chart(Strict):
    """What a chart shows. Over one fiscal year, the bars are the budget lines themselves."""

    id: Id = described("変わらない識別子。", "The identifier, which never changes.")
    title: Label = described("題名。", "The title.")
    description: Plain = described("図の内容を言葉で述べたもの。", "The text alternative: what the chart shows, in words.")
    kind: Annotated[str, CHART_KINDS] = described("図の種類。", "The kind of chart.")
    series: list[Series] = list_of("系列。", "The series.")
    root: OrganizationReference | None = described("組織図の頂点のid。", "The id of the body at the top of an organization chart.", None)
    of: str = described("図に描く記録の種類。", "The kind of record that it shows.", "")
    where: Annotated[dict[str, list[str]], WithJsonSchema(_LINES)] = described(
        "記録を選ぶ条件。", "The fields and values by which it picks records.", {}
    )
    rows: str = described("行にする項目。", "The field whose values are the rows; `id`: each record is a row.", "")
    columns: str = described("列にする項目。", "The field whose values are the columns; `dates`: the years of the dates.", "")
    cells: Literal["count", "names"] = described(
        "升目に入れるもの：数か名称。", "What cells hold: how many records, or their names.", "count"
    )
    sign: str = described("名称に添える項目。", "The field shown with each name.", "")
    beside: str = described("名称に添える記録の項目（運用者など）。", "The field of records shown with each name, as its operators.", "")
    note: Bilingual | None = described("注記。", "A note.", None)
    cites: list[Citation] = described("出典のidと箇所。", "The sources it rests on, with the place in each.", min_length=1)

    @property
    def is_table(self) -> bool:
        """Whether it is a table in the page rather than a drawing."""
        return self.kind in _TABLES

    @field_validator("where", mode="before")
    @classmethod
    def _where_lists(cls, value: object) -> object:
        return _as_lists(value)


def load_charts(root: Path) -> tuple[dict[str, Chart], dict[str, Place]]:
    """Read every chart below `root`; return the charts and their places by id. Raises InputError with every problem of every file."""
    charts: dict[str, Chart] = {}
    places: dict[str, Place] = {}
    problems: list[Problem] = []
    for path in sorted((root / "docs" / "data" / "charts").glob("*.yaml")):
        try:
            file = YamlFile(path, path.relative_to(root))
            chart = validated(file.data, Chart, file)
        except InputError as error:
            problems += error.problems
            continue
        if chart.id in charts:
            message = f"“{chart.id}” is already the id of the chart in {places[chart.id].file}"
            problems.append(Problem(file.shown, file.line(("id",)), "id", message, "give one of the two another id"))
        for field, kinds in _NEEDED.items():
            if chart.kind in kinds and not getattr(chart, field):
                problems.append(Problem(file.shown, file.line(("kind",)), field, "is missing", f"a {chart.kind} chart needs it"))
        charts.setdefault(chart.id, chart)
        places.setdefault(chart.id, Place.of(file))
    if problems:
        raise InputError(problems)
    return charts, places
