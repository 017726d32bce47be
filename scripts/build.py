"""The whole build: load, check, stage, render, package."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from scripts.check.run import load_checked_guide
from scripts.package.bundle.bundle import write_bundle
from scripts.package.dist import new_dist
from scripts.package.summary import summary
from scripts.progress import step
from scripts.render.links import broken_links
from scripts.render.site import RenderError, render_site
from scripts.stage.stage import stage


def build(root: Path) -> None:
    """Make dist/ below `root`. Raises InputError, RenderError or BundleError, and leaves the old dist/ alone, where something is wrong."""
    began = time.monotonic()
    staged, site = root / "build" / "docs", root / "build" / "site"
    with step("load and check"):
        guide = load_checked_guide(root)
    with step("stage"):
        pages = stage(guide, staged)
    with step(f"render {pages} pages"):
        render_site(root, staged, site)
    with step("check the links"):
        if broken := broken_links(site):
            raise RenderError("\n".join(map(str, broken)))
    with new_dist(root) as dist:
        with step("package the website"):
            shutil.copytree(site, dist / "site")
        with step("package the offline bundle"):
            write_bundle(dist, guide.records.edition)
    print(f"made in {time.monotonic() - began:.0f} s:\n{summary(root / 'dist')}")
