"""Step 4: staged Markdown becomes HTML, by mkdocs, Material and mkdocs-static-i18n. Nothing here knows of records."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's notice on mkdocs 2; docs/adr/0001 says what we do about it

from mkdocs.commands.build import build
from mkdocs.config import load_config

from scripts.load.models import LANGUAGES, LanguageCode
from scripts.render.book.book_file import BookFile
from scripts.render.facts import read_facts
from scripts.render.parallel import write_parallel_pages
from scripts.render.side_by_side import side_by_side
from scripts.render.site_config import only
from scripts.render.warnings_of_mkdocs import CONFIG, warnings_of_mkdocs
from scripts.stage.stage import downloads_folder


def render_site(root: Path, staged: Path, site: Path, books: Sequence[BookFile] = ()) -> None:
    """Render the Markdown below `staged` into `site`, strictly; the theme links to `books`.

    Raises InputError with every warning of mkdocs.
    """
    parts = site.with_name(f"{site.name}-parts")
    try:
        for part in side_by_side(partial(_render, root, staged, parts, books), LANGUAGES):
            shutil.copytree(part, site, copy_function=os.replace, dirs_exist_ok=True)
    finally:
        shutil.rmtree(parts, ignore_errors=True)
    shutil.copytree(downloads_folder(staged), site, dirs_exist_ok=True)
    write_parallel_pages(site, read_facts(staged).languages)


def _render(root: Path, staged: Path, parts: Path, books: Sequence[BookFile], language: LanguageCode) -> Path:
    """Render the pages of one language, with everything else that they need; return the folder."""
    part = parts / language
    with warnings_of_mkdocs(root):
        config = load_config(str(root / CONFIG), docs_dir=str(staged), site_dir=str(part), strict=True)
        config.extra["books"] = books
        config.extra["with_parallel"] = True
        only(language, config)
        build(config)
    return part
