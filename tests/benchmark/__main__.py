"""`python -m tests.benchmark [GROUP …]`: measure, print each row as it comes, and write both files. Everything happens in copies."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmark.builds import builds
from tests.benchmark.growth import books, growth
from tests.benchmark.guides import ROOT, copy_guide, plain_site
from tests.benchmark.previews import previews
from tests.benchmark.readers import readers
from tests.benchmark.table import GROUPS, write
from tests.browser import chromium


def main() -> None:
    """Measure the groups that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark", description=__doc__)
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], help="what to measure (default: everything, some forty minutes)")
    parser.add_argument("--rounds", type=int, default=5, help="how often builds and previews are measured (default: 5)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        folder = Path(name)
        guide = copy_guide(folder / "guide")
        plain = plain_site(guide, folder / "plain")
        rows = {
            "build": lambda: builds(guide, plain, arguments.rounds),
            "preview": lambda: previews(guide, plain, arguments.rounds),
            "growth": lambda: growth(guide, folder),
            "books": lambda: books(guide),
            "readers": _readers,
        }
        for group in arguments.groups or GROUPS:
            print(write(ROOT, group, dict(rows[group]()), arguments.rounds), flush=True)


def _readers() -> Iterator[tuple[str, float]]:
    with chromium() as browser:
        yield from readers(ROOT / "dist" / "site", browser)


if __name__ == "__main__":
    main()
