"""GitHub accepts the issue forms and workflows, and the correction form asks for what a correction record needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.load.models import Correction
from tests.conftest import ROOT

GITHUB = ROOT / ".github"
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
FOR_EDITORS = {"id", "wrong_forms"}
"""Fields that an editor fills in: the reader who reports an error need not know them."""


def fields(form: Path) -> dict[str, dict[str, Any]]:
    """Return the questions of a form by their id."""
    return {part["id"]: part for part in yaml.safe_load(form.read_text(encoding="utf-8"))["body"] if "id" in part}


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-issue-forms", FORMS),
        ("github-issue-config", [GITHUB / "ISSUE_TEMPLATE/config.yml"]),
        ("github-workflows", sorted((GITHUB / "workflows").iterdir())),
    ],
)
def test_github_accepts_the_file(schema: str, files: list[Path]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_question_is_in_both_languages(form: Path) -> None:
    for name, question in fields(form).items():
        for text in (question["attributes"]["label"], question["attributes"].get("description", " ／ ")):
            assert " ／ " in text, f"{name}: {text}"


def test_the_correction_form_has_the_fields_of_the_record() -> None:
    schema = Correction.model_json_schema()
    assert fields(GITHUB / "ISSUE_TEMPLATE/correction.yml").keys() == schema["properties"].keys() - FOR_EDITORS | {"url"}
    assert "url" in schema["$defs"]["Evidence"]["properties"]
    required = {name for name, question in fields(GITHUB / "ISSUE_TEMPLATE/correction.yml").items() if "validations" in question}
    assert required == set(schema["required"]) - FOR_EDITORS


@pytest.mark.parametrize("field", ["origin", "kind", "confidence"])
def test_the_correction_form_offers_the_values_of_the_record(field: str) -> None:
    values = Correction.model_json_schema()["properties"][field]
    wanted = [f"{value}: {label}" for value, label in zip(values["enum"], values["enumDescriptions"], strict=True)]
    assert fields(GITHUB / "ISSUE_TEMPLATE/correction.yml")[field]["attributes"]["options"] == wanted
