"""The offline bundle opens, holds the website as it is, and has no link to what only a server has."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from scripts.load.problems import Problem
from scripts.package.bundle.bundle import in_bundle
from scripts.package.verify.made import Made

_HINT = "look at scripts/package/bundle"


def check(made: Made) -> Iterator[Problem]:
    """Yield what is wrong with the zip, its checksum and the links inside."""
    shown = Path(made.bundle.name)
    try:
        with zipfile.ZipFile(made.bundle) as bundle:
            damaged = bundle.testzip()
            checksums = {entry.filename: entry.CRC for entry in bundle.infolist()}
    except (zipfile.BadZipFile, zlib.error) as error:
        yield Problem(shown, 0, "", f"does not open: {error}", _HINT)
        return
    if damaged:
        yield Problem(shown, 0, "", f"{damaged} in it is damaged", _HINT)
    for name in filter(in_bundle, made.site.files):
        if checksums.get(f"{made.facts.edition.slug}/{name}") != zlib.crc32(made.site.read(name)):
            yield Problem(shown, 0, "", f"{name} is missing in it, or differs from the website's", _HINT)
    written = made.bundle.with_name(f"{made.bundle.name}.sha256").read_text(encoding="ascii")
    if written != f"{hashlib.sha256(made.bundle.read_bytes()).hexdigest()}  {made.bundle.name}\n":
        yield Problem(Path(f"{shown}.sha256"), 0, "", "is not the checksum of the bundle", _HINT)
    yield from _links_out(made)


def _links_out(made: Made) -> Iterator[Problem]:
    """Links of the bundle's pages that the website has a file for and the bundle has not."""
    left_out = {name for name in made.site.files if not in_bundle(name)}
    for page in made.site.pages.values():
        for target in sorted({page.target(link) or "" for link in page.links} & left_out if in_bundle(page.name) else ()):
            yield Problem(made.source(page.name), 0, "", f"links to {target}, which is not in the offline bundle", "remove the link")
