"""Measure what our build costs beside plain mkdocs-material for the same pages: `make benchmark`.

Both work on copies, so dist/ stays as it is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml
from mkdocs.utils.yaml import yaml_load

from scripts.check.run import load_checked_guide
from scripts.stage.stage import stage

ROOT = Path(__file__).resolve().parents[2]
INPUTS = ["docs", "overrides", "scripts", "setup", "mkdocs.yml", "requirements.txt", "package-lock.json"]
PLAIN = {
    "site_name": "plain",
    "theme": {"name": "material", "font": False, "features": ["navigation.tabs", "navigation.prune", "navigation.indexes"]},
    "use_directory_urls": False,
    "plugins": ["search"],
}
"""A site with the features of ours that cost time, and nothing of our own."""


def seconds(module: list[str], folder: Path) -> float:
    """Return how many seconds `python -m module` runs in `folder`."""
    began = time.monotonic()
    environment = {"NO_MKDOCS_2_WARNING": "1", "PATH": os.environ["PATH"]}
    subprocess.run([sys.executable, "-m", *module], cwd=folder, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.monotonic() - began


def copy_inputs(guide: Path) -> None:
    """Copy what a build reads."""
    guide.mkdir()
    for name in INPUTS:
        source = ROOT / name
        shutil.copytree(source, guide / name) if source.is_dir() else shutil.copyfile(source, guide / name)


def plain_site(guide: Path, plain: Path) -> None:
    """Write a plain mkdocs-material site with the Markdown that a build of `guide` stages."""
    stage(load_checked_guide(guide), plain / "docs")
    with (guide / "mkdocs.yml").open("rb") as file:
        extensions = yaml_load(file)["markdown_extensions"]  # with what it inherits
    (plain / "mkdocs.yml").write_text(yaml.safe_dump(PLAIN | {"markdown_extensions": extensions}), encoding="utf-8")


def main() -> None:
    """Print the time of both builds, each the better of two, and their ratio."""
    build, mkdocs = ["scripts", "build", "--no-books"], ["mkdocs", "build", "--clean", "--quiet"]
    with tempfile.TemporaryDirectory() as folder:
        guide, plain = Path(folder, "guide"), Path(folder, "plain")
        copy_inputs(guide)
        seconds(build, guide)  # so that every file has been read once
        plain_site(guide, plain)
        theirs = min(seconds(mkdocs, plain) for _ in range(2))
        ours = min(seconds(build, guide) for _ in range(2))
    print(f"plain mkdocs-material {theirs:.1f} s, the whole build without books {ours:.1f} s, ratio {ours / theirs:.2f}")


if __name__ == "__main__":
    main()
