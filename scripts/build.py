"""The whole build: load, check, stage, render, package, verify, publish."""

from __future__ import annotations

import shutil
from pathlib import Path

from scripts.check.run import checked_beside
from scripts.load.guide import load_guide
from scripts.load.models import LANGUAGES
from scripts.package.bundle.bundle import write_bundle
from scripts.package.hosting.files import write_hosting
from scripts.package.provenance.licenses import write_licenses
from scripts.package.provenance.manifest import read_manifest, write_manifest
from scripts.package.provenance.sbom import write_sbom
from scripts.package.publish.changes import write_changes
from scripts.package.publish.edition import new_edition
from scripts.package.publish.output import Output
from scripts.package.publish.unchanged import Unchanged
from scripts.package.publish.workplace import workplace
from scripts.package.summary import summary
from scripts.package.verify.made import Made
from scripts.package.verify.run import verify
from scripts.progress import Steps
from scripts.render.book.books import make_books
from scripts.render.cards import draw_cards
from scripts.render.facts import read_facts
from scripts.render.site import render_site
from scripts.stage.stage import stage

DIST = "dist"
PREVIEW = "build/preview"
"""Where a build without books goes, so that it never takes the place of one that has them."""


def build(root: Path, output: Output, *, with_books: bool) -> str:
    """Publish the guide below `root` as `output`, unless it is there as it would be made; return a summary of what is there.

    Raises InputError where the guide, MachineError or OSError where the machine is at fault; then `output` is as it was.
    """
    step = Steps()
    with workplace(root) as work:
        unchanged = Unchanged(root, output, with_books=with_books)
        if unchanged.is_there():
            return f"nothing has changed since {output.shown} was made\n{summary(output.folder, output.shown)}"
        before = read_manifest(output.folder)
        _make(root, work, output, step, with_books=with_books)
        unchanged.remember()
        changes = write_changes(root, before, read_manifest(output.folder))
    return f"made in {sum(step.seconds.values()):.0f} s ({step.shown()}); {changes}:\n{summary(output.folder, output.shown)}"


def _make(root: Path, work: Path, output: Output, step: Steps, *, with_books: bool) -> None:
    with new_edition(output, step) as edition:
        staged, site, books_folder = work / "docs", edition / "site", work / "books"
        with step("load"):
            guide = load_guide(root)
        with step("check and stage"), checked_beside(guide):
            pages = stage(guide, staged)
        facts = read_facts(staged)
        with step("set the books"):
            books = make_books(root, staged, books_folder, LANGUAGES if with_books else ())
        with step(f"render {pages} pages"):
            render_site(root, staged, site, books)
        with step("draw the cards"):
            draw_cards(root, staged, site)
        with step("package"):
            for book in books:
                shutil.copyfile(books_folder / book.file, site / book.file)
                shutil.copyfile(books_folder / book.file, edition / book.file)
            write_licenses(site)
            bundle = write_bundle(edition, facts.edition, facts.languages)
            write_hosting(root, edition, facts.edition, facts.languages)
            write_sbom(root, edition, facts.edition)
            write_manifest(edition)
        with step("verify"):
            verify(Made(root, facts, staged, edition, books if with_books else None, bundle))
