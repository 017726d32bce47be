"""Where what is handed out comes from can be checked with the tools that others use."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from scripts.load.edition import load_edition
from scripts.package.provenance.licenses import FILE as LICENSES
from scripts.package.provenance.licenses import write_licenses
from scripts.package.provenance.manifest import FILE as MANIFEST
from scripts.package.provenance.manifest import write_manifest
from scripts.package.provenance.pins import pins
from scripts.package.provenance.sbom import FILE as SBOM
from scripts.package.provenance.sbom import write_sbom
from tests.conftest import ROOT


@pytest.fixture
def sbom(tmp_path: Path) -> str:
    write_sbom(ROOT, tmp_path, load_edition(ROOT)[0])
    return (tmp_path / SBOM).read_text(encoding="utf-8")


def test_sha256sum_accepts_the_manifest_until_a_file_changes(tmp_path: Path) -> None:
    (tmp_path / "site" / "日本語").mkdir(parents=True)
    for name in ("site/日本語/a b.html", "bundle.zip"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    write_manifest(tmp_path)
    check = ["sha256sum", "--check", "--strict", MANIFEST]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    assert (tmp_path / MANIFEST).read_text(encoding="utf-8").count("\n") == 2
    (tmp_path / "bundle.zip").write_text("another", encoding="utf-8")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1


def test_the_bill_of_materials_is_valid_cyclonedx(sbom: str) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(sbom) is None


def test_it_names_every_pin_once_with_what_is_shipped(sbom: str) -> None:
    components = {component["purl"]: component for component in json.loads(sbom)["components"]}
    required = {purl for purl, component in components.items() if component["scope"] == "required"}
    lines = [line for line in (ROOT / "requirements.txt").read_text().splitlines() if "==" in line and not line.lstrip().startswith("#")]
    material = next(line.split()[0] for line in lines if line.startswith("mkdocs-material=="))
    assert required == {f"pkg:pypi/{material.replace('==', '@')}"}
    assert sum(purl.startswith("pkg:pypi/") for purl in components) == len(lines)
    assert "pkg:deb/debian/fonts-noto-cjk" in components
    assert not any("axe-core" in purl for purl in components), "what only tests use is not in it"


def test_every_package_that_is_shipped_has_a_license() -> None:
    assert [pin.name for pin in pins(ROOT) if pin.shipped and not pin.license] == []


def test_it_is_the_same_again(sbom: str, tmp_path: Path) -> None:
    write_sbom(ROOT, tmp_path, load_edition(ROOT)[0])
    assert (tmp_path / SBOM).read_text(encoding="utf-8") == sbom


def test_the_licenses_of_everything_that_is_carried_are_carried_too(tmp_path: Path) -> None:
    write_licenses(tmp_path)
    text = (tmp_path / LICENSES).read_text(encoding="utf-8")
    assert "\nmkdocs-material " in f"\n{text}"
    assert text.count("Permission is hereby granted") == 1
