"""The whole build: load, check, stage, render, package."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from scripts.check.run import load_checked_guide
from scripts.load.models import LANGUAGES
from scripts.package.book.books import make_books
from scripts.package.bundle.bundle import write_bundle
from scripts.package.dist import new_dist
from scripts.package.summary import summary
from scripts.progress import step
from scripts.render.links import broken_links
from scripts.render.site import RenderError, render_site
from scripts.stage.stage import stage


def build(root: Path, *, with_books: bool = True) -> None:
    """Make dist/ below `root`; for a quick look, without the books.

    Raises InputError, RenderError or BundleError, and leaves the old dist/ alone, where something is wrong.
    """
    began = time.monotonic()
    staged, site = root / "build" / "docs", root / "build" / "site"
    with step("load and check"):
        guide = load_checked_guide(root)
    with step("stage"):
        pages = stage(guide, staged)
    with step("set the books"):
        books = make_books(guide, staged, root / "build" / "books", LANGUAGES if with_books else ())
    with step(f"render {pages} pages"):
        render_site(root, staged, site)
        for book in books:
            shutil.copyfile(root / "build" / "books" / book.file, site / book.file)
    with step("check the links"):
        if broken := broken_links(site):
            raise RenderError("\n".join(map(str, broken)))
    with new_dist(root) as dist:
        with step("package the website"):
            site.rename(dist / "site")
        for book in books:
            shutil.copyfile(root / "build" / "books" / book.file, dist / book.file)
        with step("package the offline bundle"):
            write_bundle(dist, guide.edition, guide.languages)
    print(f"made in {time.monotonic() - began:.0f} s:\n{summary(root / 'dist')}")
