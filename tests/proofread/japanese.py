"""textlint reads the Japanese: the preset for technical writing, with the options of docs/proofreading.yaml."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.load.guide import Guide
from scripts.load.texts import Text
from tests.proofread.finding import Finding
from tests.proofread.npm import REPOSITORY, run
from tests.proofread.settings import Settings
from tests.proofread.sheets import FOLDER, Line, Sheets

_LANGUAGE = "ja"
_PRESET = "preset-ja-technical-writing"
_MODULES = REPOSITORY / "node_modules"
_MARGIN = 10
"""Characters that are shown before and after the place of a finding."""
_NOT_OURS = re.compile(r"^Line \d+ |\n.*", re.DOTALL)
"""What textlint says of the line of the sheet, and its explanations below the first line."""


def proofread(guide: Guide, settings: Settings) -> Iterator[Finding]:
    """Yield what textlint objects to in sentences. Names, cells of tables and what is quoted are printed as they are."""
    sheets = Sheets(guide, filter(_has_sentences, guide.texts), _LANGUAGE)
    config = guide.root / FOLDER / "textlint.json"
    rules = {rule.rule: rule.options for rule in settings.textlint}
    config.write_text(json.dumps({"rules": {_PRESET: rules}}), encoding="utf-8")
    output = run("textlint", "--format", "json", "--config", config, "--rules-base-directory", REPOSITORY / "node_modules", sheets.folder)
    for file in json.loads(output):
        for message in file["messages"]:
            yield _finding(sheets.line(Path(file["filePath"]), message["line"]), message)


def rules() -> list[str]:
    """Return the names of the rules of the preset."""
    names: list[str] = json.loads(run("node", "-p", f"JSON.stringify(Object.keys(require('textlint-rule-{_PRESET}').rules))"))
    return names


def _has_sentences(text: Text) -> bool:
    return text.language == _LANGUAGE and not (text.is_label or text.is_quoted or text.text.startswith(("|", "#")))


def _finding(line: Line, message: dict[str, Any]) -> Finding:
    column = message["column"] - 1 if message["column"] <= len(line.words) else 0
    shown = line.words[max(0, column - _MARGIN) : column + _MARGIN]
    problem = line.problem(f"“{shown}”: {_NOT_OURS.sub('', message['message'])}", "reword the sentence")
    return Finding.of(message["ruleId"].rpartition("/")[2], problem, line.words)
