"""The pages of one language with all that mkdocs knows of them kept in memory, so that a page is rendered again without the others."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's notice on mkdocs 2; docs/adr/0001 says what we do about it

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page, build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from scripts.load.models import LanguageCode
from scripts.load.problems import Problem
from scripts.render.facts import read_facts
from scripts.render.search.index import index_of
from scripts.render.site_config import only, set_names
from scripts.render.warnings_of_mkdocs import CONFIG, warnings_of_mkdocs


class _Kept(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """What mkdocs makes before it renders the first page, as the last of the plugins leaves it."""

    files: Files
    nav: Navigation
    env: Environment

    @event_priority(-1000)
    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Keep the navigation and the files."""
        del config
        self.nav, self.files = nav, files

    @event_priority(-1000)
    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        """Keep the templates."""
        del config, files
        self.env = env


class LiveLanguage:
    """Renders the pages of `language`, staged in `staged`, into `site`; another process may render another language there."""

    def __init__(self, root: Path, staged: Path, site: Path, language: LanguageCode) -> None:
        """Render all pages. Raises InputError where mkdocs cannot."""
        self._root, self._staged, self._site = root, staged, site
        self._kept = _Kept()
        part = site.with_name(f"{site.name}-{language}")
        with warnings_of_mkdocs(root):
            self._config = load_config(str(root / CONFIG), docs_dir=str(staged), site_dir=str(part), strict=False)
            self._config.plugins["kept"] = self._kept
            only(language, self._config)
            build(self._config)
        shutil.copytree(part, site, copy_function=os.replace, dirs_exist_ok=True)
        shutil.rmtree(part)
        self._config.site_dir = str(site)
        for file in self._kept.files:
            file.abs_dest_path = str(site / file.dest_uri)
        self._pages = self._kept.files.documentation_pages()

    def render(self, staged_pages: Iterable[str]) -> list[Problem]:
        """Render these pages (paths below `staged`) again; return what mkdocs warns of. Raises InputError where it cannot."""
        kept, config = self._kept, self._config
        set_names(config, read_facts(self._staged))
        pages = [file.page for file in map(kept.files.get_file_from_path, staged_pages) if file and file.page]
        with warnings_of_mkdocs(self._root) as warnings:
            for page in pages:
                _populate_page(page, config, kept.files)
                _build_page(page, config, self._pages, kept.nav, kept.env)
            for page in pages:
                page.validate_anchor_links(files=kept.files, log_level=config.validation.links.anchors)
        return warnings

    def write_search(self) -> list[Problem]:
        """Write the files of the search anew; return no problems."""
        index_of(self._root).write(self._site, self._staged, self._config.extra["languages"])
        return []
