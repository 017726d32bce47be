"""What comes from npm is published as it came."""

from __future__ import annotations

import pytest

from scripts.package.verify.made import Made
from scripts.package.verify.vendor import LIST, check


def faults(made: Made) -> list[str]:
    return [str(problem).split(" → ")[0] for problem in check(made)]


def test_a_sound_website(made: Made) -> None:
    assert faults(made) == []


@pytest.mark.parametrize("name", ["minisearch/minisearch.js", "iframe-worker/shim.js", "minisearch/LICENSE.txt"])
def test_an_altered_file(made: Made, name: str) -> None:
    with (made.folder / "site" / "assets" / "vendor" / name).open("a") as file:
        file.write(" ")
    assert faults(made) == [f"docs/assets/vendor/{name}: differs from what came from npm (SHA256SUMS)"]


def test_a_missing_file_and_one_too_many(made: Made) -> None:
    vendor = made.folder / "site" / "assets" / "vendor"
    (vendor / "minisearch" / "VERSION.txt").rename(vendor / "new.js")
    assert faults(made) == [
        "docs/assets/vendor/minisearch/VERSION.txt: is recorded in SHA256SUMS, but missing",
        "docs/assets/vendor/new.js: is not recorded in SHA256SUMS",
    ]


def test_no_list(made: Made) -> None:
    (made.folder / "site" / LIST).unlink()
    assert faults(made) == [f"docs/{LIST}: is missing"]
