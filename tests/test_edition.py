"""The edition has one version and one date: docs/data/edition.yaml says them, other files repeat them."""

import re
import tomllib

import yaml

from tests.conftest import ROOT

EDITION = yaml.safe_load((ROOT / "docs/data/edition.yaml").read_text(encoding="utf-8"))


def test_pyproject_repeats_the_version() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == EDITION["version"]


def test_the_changelog_begins_with_this_edition() -> None:
    first = re.search(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert first is not None
    assert first[1] == f"{EDITION['version']} — {EDITION['date']}"
