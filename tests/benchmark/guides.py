"""The guides that are measured: a copy of this one, a plain site with the same pages, and copies with more records."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from scripts.check.run import load_checked_guide
from scripts.load.yaml_file import YamlFile
from scripts.stage.stage import stage

ROOT = Path(__file__).resolve().parents[2]
_INPUTS = ("docs", "overrides", "scripts", "setup", "mkdocs.yml", "requirements.txt", "package-lock.json")
_PLAIN = {
    "site_name": "plain",
    "theme": {"name": "material", "font": False, "features": ["navigation.tabs", "navigation.prune", "navigation.indexes"]},
    "use_directory_urls": False,
    "plugins": ["search"],
}
"""A site with the features of ours that cost time, and nothing of our own."""
_SEED = 20261127


def copy_guide(target: Path) -> Path:
    """Copy what a build reads to `target` and return it: dist/ stays as it is."""
    target.mkdir(parents=True)
    for name in _INPUTS:
        source = ROOT / name
        shutil.copytree(source, target / name) if source.is_dir() else shutil.copyfile(source, target / name)
    return target


def plain_site(guide: Path, target: Path) -> Path:
    """Write a plain mkdocs-material site with the Markdown that a build of `guide` stages."""
    stage(load_checked_guide(guide), target / "docs")
    with (guide / "mkdocs.yml").open("rb") as file:
        extensions = yaml_load(file)["markdown_extensions"]  # with what it inherits
    (target / "mkdocs.yml").write_text(yaml.safe_dump(_PLAIN | {"markdown_extensions": extensions}), encoding="utf-8")
    return target


def grow(guide: Path, factor: int) -> None:
    """Give every file of records in `guide` `factor` times as many, each new one like one that is there, by a fixed seed.

    They have ids of their own, and names that end in a number; what they name stays what it was.
    """
    chance = random.Random(_SEED)
    for file in sorted((guide / "docs" / "data").glob("*/*.yaml")):
        if file.parent.name == "charts":
            continue
        records = YamlFile(file, file).data
        more = [_like(chance.choice(records), number) for number in range(len(records) * (factor - 1))]
        file.write_text(yaml.dump(records + more, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _like(record: dict[str, Any], number: int) -> dict[str, Any]:
    new = record | {"id": f"{record['id']}-{number}"}
    if isinstance(new.get("name"), dict):
        new["name"] = {language: f"{name} {number}" for language, name in new["name"].items()}
    return new
