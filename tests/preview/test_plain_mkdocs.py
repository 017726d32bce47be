"""A plain `mkdocs serve` works too: it checks and stages the guide before it renders."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser import free_port, wait_for
from tests.conftest import Change

pytestmark = pytest.mark.slow


def test_plain_mkdocs_serve(tiny: Path, change: Change) -> None:
    address = f"127.0.0.1:{free_port()}"
    change("mkdocs.yml", "nav:", f"dev_addr: {address}\nnav:")
    change("docs/data/edition.yaml", "site_url: https://example.org/tiny/", f"site_url: http://{address}/")
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--no-strict"]
    with subprocess.Popen(command, cwd=tiny, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, start_new_session=True) as server:
        try:
            wait_for(f"http://{address}/en/index.html", "Pages on the")
            change("docs/en/index.md", "Pages on the", "Edited pages on the")
            wait_for(f"http://{address}/en/index.html", "Edited pages on the")
        finally:
            os.killpg(server.pid, signal.SIGTERM)
