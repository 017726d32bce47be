"""The tiny guide on a real nginx, with the configuration that a build makes."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from scripts.check.run import load_checked_guide
from scripts.package.hosting.files import write_hosting
from scripts.render.cards import draw_cards
from scripts.render.facts import read_facts
from scripts.render.site import render_site
from scripts.stage.stage import stage
from tests.conftest import ROOT, copy_tiny

BASE = "/tiny/"
"""The path of the tiny guide's address."""
MAIN = """
include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


class Hosted(NamedTuple):
    """A running nginx: its address with the path of the guide, the folder that it serves, and the folder of what was built."""

    address: str
    site: Path
    dist: Path


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny guide, built as for a server."""
    root = copy_tiny(tmp_path_factory.mktemp("hosting") / "guide")
    staged, made = root / "build" / "docs", root / "made"
    stage(load_checked_guide(root), staged)
    render_site(root, staged, made / "site")
    draw_cards(root, staged, made / "site")
    facts = read_facts(staged)
    write_hosting(ROOT, made, facts.edition, facts.languages)
    return made


@pytest.fixture(scope="session")
def hosted(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosted]:
    """The same on Debian's nginx, compressed in advance."""
    folder = tmp_path_factory.mktemp("nginx")
    site = folder / "www" / BASE.strip("/")
    shutil.copytree(dist / "site", site)
    subprocess.run(["sh", dist / "hosting" / "precompress.sh", site], check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = (dist / "hosting" / "nginx.conf").read_text(encoding="utf-8")
    here = made.replace("/srv/www;", f"{folder}/www;").replace("listen 8080;", f"listen 127.0.0.1:{port};")
    (folder / "site.conf").write_text(here, encoding="utf-8")
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder), encoding="utf-8")
    worker = ["-g", "user root;"] if os.geteuid() == 0 else []  # pytest's folders are closed to all other users
    running = subprocess.Popen(["/usr/sbin/nginx", "-c", folder / "nginx.conf", *worker])
    try:
        _wait_for(port)
        yield Hosted(f"http://127.0.0.1:{port}{BASE}", site, dist)
    finally:
        running.terminate()
        running.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("nginx does not answer")
