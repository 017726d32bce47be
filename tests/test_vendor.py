"""What the tests carry from npm is what package-lock.json names; the site carries nothing."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from tests.conftest import ROOT

VENDOR = ROOT / "tests" / "vendor"
ASKED: dict[str, str] = json.loads((ROOT / "package.json").read_text())["devDependencies"]
PACKAGES = re.findall(r"^vendor (\S+)", (ROOT / "setup" / "vendor.sh").read_text(), re.MULTILINE)
"""What is copied into the repository; the other packages are tools."""

LICENSES = {"MPL-2.0": "mozilla public license", "Apache-2.0": "apache license"}


@pytest.mark.parametrize("name", PACKAGES)
def test_version_and_licence(name: str) -> None:
    locked = json.loads((ROOT / "package-lock.json").read_text())["packages"][f"node_modules/{name}"]
    assert (VENDOR / name / "VERSION.txt").read_text().strip() == locked["version"] == ASKED[name]
    assert LICENSES[locked["license"]] in (VENDOR / name / "LICENSE.txt").read_text().lower()


def test_the_site_carries_nothing_of_others() -> None:
    assert not (ROOT / "docs" / "assets" / "vendor").exists()


def test_nothing_is_carried_that_is_not_named() -> None:
    assert {path.name for path in VENDOR.iterdir() if path.is_dir()} == set(PACKAGES)


def test_every_file_is_as_it_came() -> None:
    lines = (VENDOR / "SHA256SUMS").read_text().splitlines()
    recorded = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    there = {path.relative_to(VENDOR).as_posix(): path for path in VENDOR.glob("*/*")}
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()} == recorded
