"""The lines of each series of the budget come to the control sum that was checked against the sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.amount import RECORDS, Amount
from scripts.load.control_sums import FILE
from scripts.load.guide import Guide
from scripts.load.models import BudgetLine
from scripts.load.problems import Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each series whose lines or total differ from its control sum, or that has none or one for nothing."""
    groups: dict[tuple[str, str, str], list[BudgetLine]] = defaultdict(list)
    for line in guide.records.of(BudgetLine):
        if line.amount:
            groups[(line.series, line.stage, line.basis)].append(line)
    for index, control in enumerate(guide.control_sums.sums):
        group = groups.pop((control.series, control.stage, control.basis), [])
        total = sum(line.amount.value for line in group if line.amount)
        if (len(group), total) != (control.lines, control.total.value):
            stated = f"{control.lines} lines, {control.total}"
            message = f"{_named(control.series, control.stage, control.basis)} has {_counted(group)}, and the control sum says {stated}"
            hint = "look for the amount that was changed; after an intended change, correct the control sum and say why in reason:"
            yield guide.control_sums_place.problem(message, hint, ("sums", index))
    for key, group in groups.items():
        message = f"{_named(*key)} has {_counted(group)}, and no control sum"
        yield guide.records.place(group[0]).problem(message, f"compare the amounts with their sources, and add the sum to {FILE}")


def _named(series: str, stage: str, basis: str) -> str:
    return f"{series} ({stage}, {basis})"


def _counted(group: list[BudgetLine]) -> str:
    total = sum(line.amount.value for line in group if line.amount)
    return f"{len(group)} lines, {RECORDS.render(Amount(total, 0, 'JPY'))}"


RULE = Rule(
    title=("予算の検算", "Control totals of the budget"),
    why=(
        "金額の桁や数字が一つ変わっても、系列の合計が合わなくなるので分かります。",
        "A single changed digit of an amount shows in the total of its series.",
    ),
    looks_at="records",
    check=check,
)
