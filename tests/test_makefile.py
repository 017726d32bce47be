"""Every target of the Makefile does what it promises, in a small repository of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from tests.benchmark.rows import ROWS
from tests.benchmark.table import GROUPS
from tests.browser import free_port, wait_for
from tests.conftest import ROOT
from tests.repository import Repository, environment, make_repository

pytestmark = pytest.mark.slow

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE)


@pytest.fixture
def repository(tiny: Path) -> Repository:
    return make_repository(tiny)


def test_every_target_has_a_test_and_is_phony() -> None:
    assert [target for target in TARGETS if f"test_make_{target.replace('-', '_')}" not in globals()] == []
    assert set(re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[0].split()) == set(TARGETS)


def test_make_help(repository: Repository) -> None:
    done = repository.make()  # the default
    assert re.findall(r"^make ([a-z-]+) +\S", done.stdout, re.MULTILINE) == TARGETS


def test_make_build(repository: Repository) -> None:
    done = repository.make("build")
    assert done.returncode == 0, done.stderr
    assert {".pdf", ".epub", ".zip"} <= {path.suffix for path in (repository.root / "dist").iterdir()}
    assert (repository.root / "dist/site/en/index.html").exists()


def test_make_check(repository: Repository) -> None:
    done = repository.make("check")
    assert done.returncode == 0, done.stderr
    assert "are in order" in done.stdout


def test_make_check_of_one_file_leaves_out_what_is_wrong_elsewhere(repository: Repository) -> None:
    repository.replace("docs/en/index.md", "[[jaxa:full]]", "[[jaxxa:full]]")
    assert "there is no record “jaxxa”" in repository.make("check", "FILE=docs/en/index.md").stderr
    assert repository.make("check", "FILE=docs/data/events/all.yaml").returncode == 0


def test_make_external_links(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a way to the network every server is unknown, and the command has done its work all the same."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    done = repository.make("external-links")
    assert done.returncode == 0, done.stderr
    assert re.search(r"^(\d+) addresses: 0 gone, 0 moved, 0 refused, \1 unknown, 0 ok$", done.stdout, re.MULTILINE)
    assert "docs/data/sources/texts.yaml:" in (repository.root / "build/external-links.md").read_text(encoding="utf-8")


def test_make_generate(repository: Repository) -> None:
    marks = "<!-- generated: {0} -->\n<!-- end of generated: {0} -->\n"
    repository.write("CONTRIBUTING.md", "".join(map(marks.format, ("kinds", "fields", "names"))))
    done = repository.make("generate")
    assert done.returncode == 0, done.stderr
    assert (repository.root / "schemas/systems.json").exists()


def test_make_fix(repository: Repository) -> None:
    done = repository.make("fix")
    assert done.returncode == 0, done.stderr
    assert "nothing to repair" in done.stdout


def test_make_reviewed(repository: Repository) -> None:
    done = repository.make("reviewed")
    assert done.returncode == 0, done.stderr
    assert (repository.root / "docs/reviewed.json").exists()


def test_make_addresses(repository: Repository) -> None:
    done = repository.make("addresses")
    assert "docs/addresses.txt" in done.stdout
    assert "en/index\n" in (repository.root / "docs/addresses.txt").read_text(encoding="utf-8")


def test_make_serve(repository: Repository) -> None:
    port = free_port()
    page = f"http://127.0.0.1:{port}/en/index.html"
    with subprocess.Popen(["make", "serve", f"PORT={port}"], cwd=repository.root, env=environment(), start_new_session=True) as server:
        try:
            wait_for(page, "Pages on the")
            repository.replace("docs/en/index.md", "Pages on the", "Edited pages on the")
            wait_for(page, "Edited pages on the")
        finally:
            os.killpg(server.pid, signal.SIGTERM)  # make, its shell and the preview


def _two_tests(repository: Repository) -> None:
    repository.write("tests/test_quick.py", "def test_quick() -> None:\n    pass\n")
    repository.write("tests/test_whole.py", "import pytest\n\n\n@pytest.mark.slow\ndef test_whole() -> None:\n    pass\n")


def test_make_test(repository: Repository) -> None:
    _two_tests(repository)
    promised = repository.make("-n", "test").stdout
    for target in ("build", "lint"):  # each has its own test here
        assert repository.make("-n", target).stdout in promised
    assert repository.make("--assume-old=build", "--assume-old=lint", "test").stdout.count("1 passed") == 2, "quick tests, then the others"


def test_make_test_fast(repository: Repository) -> None:
    _two_tests(repository)
    assert "1 passed" in repository.make("test-fast").stdout


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('"""Add."""\n\nimport os\n', "`os` imported but unused"),
        ('"""Add."""\n\nSUM = 1+1\n', "would be reformatted"),
        ('"""Add."""\n\nSUM: str = 1 + 1\n', "Incompatible types in assignment"),
        ('"""Add."""\n\nSUM = 1 + 1\n', ""),
    ],
)
def test_make_style(repository: Repository, code: str, fault: str) -> None:
    shutil.rmtree(repository.root / "scripts")
    repository.write("scripts/add.py", code)
    repository.write("tests/test_quick.py", "def test_quick() -> None:\n    pass\n")
    done = repository.make("style")
    assert bool(done.returncode) == bool(fault), done.stdout + done.stderr
    assert fault in done.stdout + done.stderr


def test_make_lint(repository: Repository) -> None:
    promised = repository.make("-n", "lint").stdout
    for target in ("style", "proofread"):  # each has its own test here
        assert repository.make("-n", target).stdout in promised


def test_make_proofread(repository: Repository) -> None:
    shutil.copytree(ROOT / "tests/proofread", repository.root / "tests/proofread")
    done = repository.make("proofread")
    assert done.returncode == 0, done.stdout + done.stderr
    repository.replace("docs/en/index.md", "Pages on the", "Pagges on the")
    assert "docs/en/index.md:8: “Pagges” is in no dictionary" in repository.make("proofread").stderr


def test_make_hooks(repository: Repository) -> None:
    repository.commit("Before")
    assert repository.make("hooks").returncode == 0
    repository.replace("docs/en/index.md", "[[jaxa:full]]", "[[jaxxa:full]]")
    refused = repository.commit("A wrong reference")
    assert refused.returncode == 1
    assert "there is no record “jaxxa”" in refused.stdout + refused.stderr
    repository.replace("docs/en/index.md", "[[jaxxa:full]]", "[[jaxa:full]]")
    repository.write("scripts/unused.py", '"""Import."""\n\nimport os\n')
    refused = repository.commit("Wrong code")
    assert refused.returncode == 1
    assert "`os` imported but unused" in refused.stdout + refused.stderr


def test_make_compare(repository: Repository) -> None:
    repository.commit("Before")
    repository.replace("docs/data/edition.yaml", "version: 0.1.0", "version: 0.2.0")
    repository.replace("docs/en/index.md", "Pages on the", "All pages on the")
    repository.commit("After")
    done = repository.make("compare", "OLD=HEAD~1", "NEW=HEAD")
    assert done.returncode == 0, done.stderr
    assert "| records | 0 | 0 | 1 |\n| pages | 0 | 0 | 1 |" in done.stdout, "the version that each page names is no change of it"
    assert "-0.1.0\n+0.2.0" in done.stdout
    assert "+All pages on the" in done.stdout
    assert not (repository.root / "dist").exists()
    assert "“nowhere” is not a commit" in repository.make("compare", "OLD=nowhere", "NEW=HEAD").stderr


def test_make_benchmark(repository: Repository) -> None:
    shutil.rmtree(repository.root / "tests", ignore_errors=True)
    shutil.copytree(ROOT / "tests", repository.root / "tests", ignore=shutil.ignore_patterns("tiny", "vendor"))
    repository.write("docs/performance.md", "<!-- table of make benchmark preview -->\n<!-- end of table -->\n")
    done = repository.make("--assume-old=build", "benchmark", "ONLY=build preview growth books", "ROUNDS=1")
    assert done.returncode == 0, done.stderr
    measured = json.loads((repository.root / "build/benchmark.json").read_text(encoding="utf-8"))
    expected = {name for name in ROWS if name.partition("/")[0] not in GROUPS["readers"]}
    assert {name for group in measured.values() for name, value in group["rows"].items() if value >= 0} == expected
    shown = (repository.root / "docs/performance.md").read_text(encoding="utf-8")
    assert re.search(r"^\| from saving prose to the new page \| \d\.\d\d s \| ≤ 1 s \| (yes|\*\*no\*\*) \|$", shown, re.MULTILINE)
    assert not (repository.root / "dist").exists()


def _command(folder: Path, name: str, script: str) -> None:
    """Put a command in place of one that needs the network."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def test_make_vendor(repository: Repository) -> None:
    """The repository has what the tests carry, copied from the packages that are pinned."""
    done = repository.make("vendor")
    assert done.returncode == 0, done.stderr
    made, carried = (
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (repository.root / "tests/vendor", ROOT / "tests/vendor")
    )
    assert made == carried


def test_what_npm_brings_is_installed_where_it_is_missing(repository: Repository) -> None:
    assert "npm ci" not in repository.make("-n", "proofread").stdout
    (repository.root / "node_modules/.ready").unlink()
    assert "npm ci --ignore-scripts" in repository.make("-n", "proofread").stdout


def test_make_update_pins(repository: Repository) -> None:
    write_arguments = 'file=$(echo "$@" | sed "s/.*--output-file //; s/ .*//"); echo "$@" >"$file"'
    _command(repository.root / "build/pip-tools/bin", "pip-compile", write_arguments)
    done = repository.make("update-pins")
    assert done.returncode == 0, done.stderr
    build, test = ((repository.root / f"requirements{name}.txt").read_text(encoding="utf-8") for name in ("", "-test"))
    assert "--generate-hashes" in build
    assert "--generate-hashes" in test
    assert ("--extra test" in build, "--extra test" in test) == (False, True)


def test_make_clean(repository: Repository) -> None:
    repository.write("build/docs/index.md", "")
    repository.write("dist/site/index.html", "")
    assert repository.make("clean").returncode == 0
    assert not (repository.root / "build").exists()
    assert not (repository.root / "dist").exists()
    assert (repository.root / ".venv/bin/python").exists()
