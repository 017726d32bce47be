"""What our build costs beside plain mkdocs-material for the same pages: `make benchmark`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PLAIN = {
    "site_name": "plain",
    "theme": {"name": "material", "font": False, "features": ["navigation.tabs", "navigation.prune", "navigation.indexes"]},
    "use_directory_urls": False,
    "plugins": ["search"],
}


def seconds(command: list[str], folder: Path) -> float:
    """Return how long a command runs."""
    began = time.monotonic()
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env={"NO_MKDOCS_2_WARNING": "1", "PATH": "/usr/bin:/bin"})
    return time.monotonic() - began


def main() -> None:
    """Print the time of both builds, each the better of two, and their ratio."""
    build = [sys.executable, "-m", "scripts", "build", "--no-books"]
    seconds(build, ROOT)  # so that both find their files warm
    with tempfile.TemporaryDirectory() as name:
        plain = Path(name)
        shutil.copytree(ROOT / "build" / "docs", plain / "docs")
        ours = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
        config = PLAIN | {"markdown_extensions": ours["markdown_extensions"]}
        (plain / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
        theirs = min(seconds([sys.executable, "-m", "mkdocs", "build", "--clean"], plain) for _ in range(2))
    own = min(seconds(build, ROOT) for _ in range(2))
    print(f"plain mkdocs-material {theirs:.1f} s, the whole build without books {own:.1f} s, ratio {own / theirs:.2f}")


if __name__ == "__main__":
    main()
