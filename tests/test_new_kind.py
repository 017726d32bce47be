"""A new kind of record is a model, a template and a page: nothing else in the code has to know of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.check.planted import plant
from tests.conftest import ROOT, own

MODEL = '''"""A standard."""

from __future__ import annotations

from typing import ClassVar

from scripts.load.models.base import Record
from scripts.load.models.field import described
from scripts.load.models.kind import RecordKind, SharedPage
from scripts.load.models.references import OrganizationReference


class Standard(Record):
    """A technical standard."""

    record_kind: ClassVar[RecordKind] = RecordKind(
        id="standards",
        rank=35,
        title=("規格", "Standards"),
        holds=("技術規格", "technical standards"),
        page=SharedPage("standards", anchor_prefix="standard-"),
        order="name",
        indexed=True,
        role="name",
    )

    publisher: OrganizationReference = described("発行者のid。", "The id of the body that publishes it.")
'''
TEMPLATE = """\
{{ '#' * level }} {{ ctx.name(record) }} {#{{ anchor }}}

{{ ctx.prose(ctx.text(record.summary)) }}{{ ctx.cite(record.cites) }}
"""
PAGE = "---\ntitle: {title}\ndescription: {description}\n---\n\n# {title} {{#top-standards}}\n\n{{{{ entries standards }}}}\n"
RECORD = """\
- id: link-16
  name: {ja: リンク16, en: Link 16}
  kana: りんくじゅうろく
  summary: {ja: 戦術データリンクの規格です。, en: A standard of tactical data links.}
  publisher: jaxa
  cites: [report-2024#history]
"""
STAGE = """\
import sys
from pathlib import Path
from scripts.check.run import load_checked_guide
from scripts.stage.stage import stage

root = Path(sys.argv[1])
stage(load_checked_guide(root), root / "build" / "docs")
"""


def test_a_new_kind_is_a_model_a_template_and_a_page(tiny: Path, tmp_path: Path) -> None:
    code = tmp_path / "code"
    shutil.copytree(ROOT / "scripts", code / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (code / "scripts/load/models/standard.py").write_text(MODEL, encoding="utf-8")
    for shared in ("overrides/pages", "docs/assets/images", "docs/languages/ja.yaml", "docs/languages/en.yaml"):
        own(tiny / shared, tiny)
    (tiny / "overrides/pages/entries/standards.md.j2").write_text(TEMPLATE, encoding="utf-8")
    for language, title, description in (("ja", "規格", "規格の一覧です。"), ("en", "Standards", "A list of standards.")):
        (tiny / f"docs/{language}/standards.md").write_text(PAGE.format(title=title, description=description), encoding="utf-8")
    (tiny / "docs/data/standards").mkdir()
    (tiny / "docs/data/standards/all.yaml").write_text(RECORD, encoding="utf-8")
    plant(tiny, (("mkdocs.yml", "      - glossary.md\n", "      - glossary.md\n      - standards.md\n"),))

    environment = os.environ | {"PYTHONPATH": str(code)}
    done = subprocess.run([sys.executable, "-c", STAGE, str(tiny)], cwd=code, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

    page = (tiny / "build/docs/en/standards.md").read_text(encoding="utf-8")
    assert "## Link 16 {#standard-link-16}" in page
    assert "link-16" in (tiny / "build/downloads/data/standards.json").read_text(encoding="utf-8")
    assert "link-16" in (tiny / "build/downloads/data/standards.csv").read_text(encoding="utf-8")
    assert '"standards.html#standard-link-16"' in (tiny / "build/docs/.search/en.json").read_text(encoding="utf-8")
    jaxa = (tiny / "build/docs/en/reference/organizations/jaxa.md").read_text(encoding="utf-8")
    assert "[Link 16](../../standards.md#standard-link-16)" in jaxa, "the body that publishes it lists it"
