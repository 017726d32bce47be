"""What the build is pinned to: packages of PyPI (requirements.txt), of npm (package-lock.json) and of Debian (setup/build-packages.txt)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import NamedTuple

_PIN = re.compile(r"^(?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[^\s\\;]+)", re.MULTILINE)
_CLASSIFIER = "License :: OSI Approved :: "


class Pin(NamedTuple):
    """A package: the registry it is from (a type of package URL), its version ("" where Debian's release decides), license and integrity.

    `shipped` is True where files of it are in the site, False where it only builds the site.
    """

    registry: str
    name: str
    version: str
    license: str
    integrity: str
    shipped: bool


SHIPPED = ("mkdocs-material",)
"""Packages of PyPI whose files are in the site."""


def pins(root: Path) -> Iterator[Pin]:
    """Yield every package that a build of the repository at `root` uses."""
    for found in _PIN.finditer((root / "requirements.txt").read_text(encoding="utf-8")):
        yield Pin("pypi", found["name"], found["version"], _license(found["name"]), "", found["name"] in SHIPPED)
    lock = json.loads((root / "package-lock.json").read_text(encoding="utf-8"))
    for path, package in lock["packages"].items():
        if path and not package.get("dev"):
            yield Pin("npm", path.removeprefix("node_modules/"), package["version"], package["license"], package["integrity"], True)
    for line in (root / "setup" / "build-packages.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield Pin("deb", line.split()[1], "", "", "", False)


def _license(package: str) -> str:
    """The license that an installed package declares: an SPDX expression, else the words of its classifier."""
    try:
        about = metadata(package)
    except PackageNotFoundError:  # a pin for another system
        return ""
    if "License-Expression" in about:
        return str(about["License-Expression"])
    classified = [text.removeprefix(_CLASSIFIER) for text in about.get_all("Classifier") or [] if text.startswith(_CLASSIFIER)]
    return ", ".join(classified)
