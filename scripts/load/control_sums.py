"""Control sums of the budget (docs/data/control-sums.yaml): a second statement of the amounts, in which a changed digit shows."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from scripts.load.amount import Amount
from scripts.load.models.base import Strict, Text
from scripts.load.models.budget_line import BUDGET_BASES, BUDGET_STAGES
from scripts.load.models.field import described, list_of
from scripts.load.models.patterned import Id
from scripts.load.places import Place
from scripts.load.validate import validated
from scripts.load.yaml_file import YamlFile

FILE = Path("docs") / "data" / "control-sums.yaml"


class ControlSum(Strict):
    """How many lines of a series have an amount, and what these come to."""

    series: Id = described("系列。", "The series.")
    stage: Annotated[str, BUDGET_STAGES] = described("段階。", "The stage.")
    basis: Annotated[str, BUDGET_BASES] = described("計上の基準。", "The basis.")
    lines: int = described("金額のある項目の数。", "How many lines have an amount.", ge=1, strict=True)
    total: Amount = described("金額の合計。", "The sum of the amounts.")
    reason: Text = described(
        "最後に数を改めた理由。", "Why the numbers are what they are: what they were compared with, or what changed them last."
    )


class Inclusion(Strict):
    """Two series of which one is part of the other: in the same year, stage and basis it cannot be larger."""

    series: Id = described("含まれる系列。", "The series that is included.")
    within: Id = described(
        "含む系列（同じ系列の場合は政府全体の項目）。", "The series that includes it; the same one: its line for the whole government."
    )


class StatedOnce(Strict):
    """A figure that only one record or page states."""

    text: Text = described("記録またはページ（kind/id、pages/…）。", "The record or page that states it (kind/id, pages/…, charts/…).")
    figure: Text = described("数値（2026-03-19、1,529億円、6.5%）。", "The figure, as 2026-03-19, 1,529億円 or 6.5%.")
    reason: Text = described("何と照合したか。", "What it was compared with, or how it is calculated.")


class ControlSums(Strict):
    """What ties the amounts of budget lines together."""

    sums: list[ControlSum] = list_of("系列ごとの合計。", "The sums.")
    inclusions: list[Inclusion] = list_of("系列の包含関係。", "Which series includes which.")
    stated_once: list[StatedOnce] = list_of("一か所にしかない数値。", "Figures that are stated in one place only.")


def load_control_sums(root: Path) -> tuple[ControlSums, Place]:
    """Read the control sums of the guide below `root`; return them and their place. Raises InputError."""
    file = YamlFile(root / FILE, FILE)
    return validated(file.data, ControlSums, file), Place.of(file)
