"""The summary that the job shows, from the command itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.compare import markdown
from scripts.compare.sites import compare_sites
from tests.compare.sites import JAXA, PAGE, write_site
from tests.conftest import ROOT


def test_the_command_prints_numbers_lists_and_differences(tmp_path: Path) -> None:
    old = write_site(tmp_path / "old", {"jaxa.html": PAGE, "gone.html": PAGE}, organizations=[JAXA])
    new = write_site(
        tmp_path / "new",
        {"jaxa.html": PAGE.replace(">2003<", ">2004<")},
        organizations=[JAXA | {"related": []}],
        terms=[JAXA | {"id": "sda"}],
    )
    done = subprocess.run([sys.executable, "-m", "scripts.compare", old, new], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout
        == """# What changes in the built output

| | added | removed | changed |
|---|--:|--:|--:|
| records | 1 | 0 | 1 |
| pages | 0 | 1 | 1 |

## Records added

- `terms/sda` Japan Aerospace Exploration Agency

### `organizations/jaxa`

~~~~diff
@@ related @@
-["mext"]
+[]
~~~~

## Pages removed

- `gone.html` JAXA

### `jaxa.html`

~~~~diff
@@ @@
-Founded | 2003
+Founded | 2004
~~~~
"""
    )


def test_the_command_names_a_folder_that_is_no_site(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scripts.compare", tmp_path, tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"{tmp_path}: data/guide.json cannot be read")


def test_the_summary_ends_where_github_would_refuse_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = write_site(tmp_path / "old", {f"{number}.html": PAGE for number in range(9)})
    new = write_site(tmp_path / "new", {f"{number}.html": PAGE.replace("2003", "2004") for number in range(9)})
    monkeypatch.setattr(markdown, "LONGEST", 200)
    text = markdown.as_markdown(compare_sites(old, new))
    assert "| pages | 0 | 0 | 9 |" in text
    assert text.count("###") == 3
    assert text.endswith("~~~~\n\n… The rest is too long for this page; the table above counts everything.\n")
