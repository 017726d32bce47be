"""What mkdocs runs before and while it renders: stage first, then put the few strings right that no setting reaches.

mkdocs loads this file by its path, so that a plain `mkdocs build` or `mkdocs serve` works too.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.check.run import load_checked_guide  # noqa: E402
from scripts.load.problems import InputError  # noqa: E402
from scripts.render.books import facts_for_theme  # noqa: E402
from scripts.render.print_addresses import with_addresses  # noqa: E402
from scripts.render.search.index import IndexedPage, index_of  # noqa: E402
from scripts.render.search.sections import sections  # noqa: E402
from scripts.stage.search_names import NAMES_FOLDER  # noqa: E402
from scripts.stage.stage import downloads_folder, stage  # noqa: E402

_NAMES_OF_PARTS = {
    "ja": [
        ('role="dialog"', 'role="dialog" aria-label="検索"'),
        ('<nav class="md-path" aria-label="ナビゲーション"', '<nav class="md-path" aria-label="現在の位置"'),
    ],
    "en": [
        ('role="dialog"', 'role="dialog" aria-label="Search"'),
        ('<nav class="md-path" aria-label="Navigation"', '<nav class="md-path" aria-label="Breadcrumbs"'),
    ],
}
"""Parts of Material's pages that have no name for assistive technology, or share one (found by axe)."""
DEFAULT_LANGUAGE = "ja"
"""The language whose pages lie at the root of the site."""
_JAPANESE = [
    (re.compile('title="Permanent link"'), 'title="この見出しへのリンク"'),
    (re.compile(r'title="Jump back to footnote (\d+) in the text"'), r'title="本文の注\1に戻る"'),
]
"""Strings of Markdown extensions, which mkdocs-static-i18n cannot set by language."""


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Stage, and point mkdocs at the staged Markdown. The build of the second language finds it there already."""
    root = Path(config.config_file_path).parent
    staged = root / "build" / "docs"
    config.extra.setdefault("site_root", config.site_url)
    config.extra.update(facts_for_theme(root))
    if Path(config.docs_dir) == staged:
        return config
    try:
        stage(load_checked_guide(root), staged)
    except InputError as error:
        raise Abort(str(error)) from error
    config.docs_dir = str(staged)
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch the sources, not the staged files that a rebuild itself writes."""
    del builder
    server.unwatch(config.docs_dir)
    return server


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Take the page into the search index, and say in Japanese what the Markdown extensions say in English."""
    del files
    language = page.file.src_uri.partition("/")[0]
    location = page.file.dest_uri.removeprefix("" if language == DEFAULT_LANGUAGE else f"{language}/")
    title = str(page.meta.get("title", page.title))
    index_of(Path(config.config_file_path).parent).add(
        language, IndexedPage(location, sections(html, title, of_record="record" in page.meta))
    )
    page.meta["search"] = {"exclude": True}  # our index takes the place of Material's, which would read every page once more
    html = with_addresses(html, Path(config.docs_dir) / language / "bibliography.md")
    if page.file.src_uri.startswith("ja/"):
        for pattern, replacement in _JAPANESE:
            html = pattern.sub(replacement, html)
    return html


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Name the parts of the page that Material leaves without a name of their own."""
    del config
    for before, after in _NAMES_OF_PARTS[page.file.src_uri.partition("/")[0]]:
        output = output.replace(before, after, 1)
    return output


@event_priority(-200)  # after mkdocs-static-i18n (-100), which builds the second language in this event and then writes search files itself
def on_post_build(config: MkDocsConfig) -> None:
    """Write the search index of each language, and put the downloads beside the pages."""
    root = Path(config.config_file_path).parent
    shutil.copytree(downloads_folder(Path(config.docs_dir)), config.site_dir, dirs_exist_ok=True)
    index_of(root).write(Path(config.site_dir), Path(config.docs_dir) / NAMES_FOLDER, DEFAULT_LANGUAGE)
