"""The Containerfile copies what a build makes, installs what the tests ran with, and listens where its nginx does."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.package.hosting.conftest import BASE

pytestmark = pytest.mark.slow


@pytest.fixture
def containerfile(dist: Path) -> str:
    return (dist / "hosting" / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")


def test_what_it_copies_is_there(containerfile: str, dist: Path) -> None:
    copied = re.findall(r"^COPY (\S+) (\S+)$", containerfile, re.MULTILINE)
    assert [source for source, _ in copied if not (dist / source).exists()] == []
    assert ("site", f"/srv/www{BASE.rstrip('/')}") in copied
    assert "root /srv/www;" in (dist / "hosting" / "nginx.conf").read_text(encoding="utf-8")


def test_the_server_is_the_one_that_was_tested(containerfile: str) -> None:
    installed = set(re.findall(r"[a-z][a-z-]+", re.findall(r"--no-install-recommends (.*?)&&", containerfile)[0]))
    tested = {
        line.split()[-1] for line in (ROOT / "setup" / "test-packages.txt").read_text(encoding="utf-8").splitlines() if line[:1] != "#"
    }
    assert installed
    assert installed <= tested


def test_it_listens_where_its_nginx_does(containerfile: str, dist: Path) -> None:
    port = re.findall(r"^EXPOSE (\d+)$", containerfile, re.MULTILINE)[0]
    assert f"listen {port};" in (dist / "hosting" / "nginx.conf").read_text(encoding="utf-8")
