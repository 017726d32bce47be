"""What the site carries from npm is, byte for byte, what setup/vendor.sh took from there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from scripts.load.problems import Problem
from scripts.package.verify.made import Made

_FOLDER = "assets/vendor/"
LIST = f"{_FOLDER}SHA256SUMS"
"""Written by setup/vendor.sh, in the format of sha256sum."""


def check(made: Made) -> Iterator[Problem]:
    """Yield each file that differs from its recorded hash, is not recorded, or is missing."""
    if LIST not in made.site.files:
        yield Problem(Path("docs", LIST), 0, "", "is missing", "make vendor writes it")
        return
    lines = made.site.read(LIST).decode().splitlines()
    recorded = {f"{_FOLDER}{name}": digest for digest, name in (line.split("  ", 1) for line in lines)}
    there = {name: made.site.read(name) for name in made.site.files if name.startswith(_FOLDER) and name != LIST}
    for name in sorted(recorded.keys() | there.keys()):
        message = _fault(there.get(name), recorded.get(name))
        if message:
            yield Problem(Path("docs", name), 0, "", message, "restore it from Git, or: make vendor")


def _fault(content: bytes | None, digest: str | None) -> str:
    if content is None:
        return "is recorded in SHA256SUMS, but missing"
    if digest is None:
        return "is not recorded in SHA256SUMS"
    return "" if hashlib.sha256(content).hexdigest() == digest else "differs from what came from npm (SHA256SUMS)"
