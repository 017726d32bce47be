"""What the site carries from npm is what package-lock.json names."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.conftest import ROOT

VENDOR = ROOT / "docs" / "assets" / "vendor"
PACKAGES: dict[str, str] = json.loads((ROOT / "package.json").read_text())["dependencies"]


@pytest.mark.parametrize("name", PACKAGES)
def test_version_and_licence(name: str) -> None:
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"][f"node_modules/{name}"]
    assert (VENDOR / name / "VERSION.txt").read_text().strip() == locked["version"] == PACKAGES[name]
    assert "Permission is hereby granted" in (VENDOR / name / "LICENSE.txt").read_text()
    assert locked["license"] == "MIT"


def test_nothing_is_carried_that_is_not_named() -> None:
    assert {path.name for path in VENDOR.iterdir() if path.is_dir()} == set(PACKAGES)


@pytest.mark.parametrize("folder", [VENDOR, ROOT / "tests" / "vendor"])
def test_every_file_is_as_it_came(folder: Path) -> None:
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    recorded = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    there = {path.relative_to(folder).as_posix(): path for path in folder.glob("*/*")}
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()} == recorded
