"""A bundle that does not open, or is not the website, is not published."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.package.bundle.bundle import write_bundle
from scripts.package.verify.bundle import check
from scripts.package.verify.made import Made
from tests.package.verify.conftest import Break


def faults(made: Made) -> list[str]:
    return [str(problem).split(" → ")[0].replace(made.bundle.name, "ZIP") for problem in check(made)]


def test_a_sound_bundle(made: Made) -> None:
    assert faults(made) == []


def _half(bundle: Path) -> None:
    bundle.write_bytes(bundle.read_bytes()[: bundle.stat().st_size // 2])


def _one_byte(bundle: Path) -> None:
    content = bytearray(bundle.read_bytes())
    content[len(content) // 3] ^= 0xFF
    bundle.write_bytes(content)


def _no_index(bundle: Path) -> None:
    copy = bundle.with_suffix(".copy")
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(copy, "w") as new:
        for entry in old.infolist():
            if entry.filename != "tiny-guide/index.html":
                new.writestr(entry, old.read(entry))
    copy.rename(bundle)


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        (_half, "does not open: "),
        (_one_byte, ".* in it is damaged|does not open: "),
        (_no_index, "index.html is missing in it"),
    ],
)
def test_a_damaged_bundle(made: Made, damage: Callable[[Path], None], fault: str) -> None:
    damage(made.bundle)
    assert re.match(f"ZIP: ({fault})", faults(made)[0])


def test_a_bundle_of_another_edition(made: Made, broken: Break) -> None:
    broken("en/index.html", "</h1>", "!</h1>")
    assert faults(made) == ["ZIP: en/index.html is missing in it, or differs from the website's"]


def test_a_checksum_of_another_bundle(made: Made) -> None:
    shutil.copyfile(made.bundle, checksum := made.bundle.with_name(f"{made.bundle.name}.sha256"))
    checksum.write_text("0" * 64 + f"  {made.bundle.name}\n")
    assert faults(made) == ["ZIP.sha256: is not the checksum of the bundle"]


def test_a_link_to_what_only_the_website_has(made: Made, broken: Break) -> None:
    broken("en/index.html", "</h1>", '</h1><a href="../sitemap.xml">sitemap</a>')
    write_bundle(made.folder, made.facts.edition, made.facts.languages)
    assert faults(made) == ["docs/en/index.md: links to sitemap.xml, which is not in the offline bundle"]
