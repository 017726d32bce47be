"""Files that are generated from models and records are up to date: schemas, editor settings, the tables of CONTRIBUTING.md."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.check.rule import Rule
from scripts.load.describe.generated import GUIDE_FOR_EDITORS, stale_files
from scripts.load.describe.json_schemas import SCHEMAS
from scripts.load.guide import Guide
from scripts.load.problems import Fault, Problem


def check(guide: Guide) -> Iterator[Problem]:
    """Yield a problem for each generated file that differs from what they say; a guide that has no schemas/ uses none."""
    if not (guide.root / SCHEMAS).is_dir():
        return
    try:
        for path in stale_files(guide.root, guide.records):
            yield Problem(path, 0, "", "is not what the models and records say", "run: make generate")
    except Fault as fault:
        yield fault.at(GUIDE_FOR_EDITORS)


RULE = Rule(
    title=("生成ファイルが最新である", "Generated files are up to date"),
    why=(
        "スキーマと項目の表はモデルから、正式名称の表は記録から作ります。手で書き換えたものや古いものは、編集者を誤らせます。",
        "Schemas and tables are made from models and records; one that is edited by hand or out of date misleads editors.",
    ),
    looks_at="files",
    check=check,
)
