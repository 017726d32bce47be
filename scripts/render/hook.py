"""What mkdocs runs before and while it renders: stage first, then put the few strings right that no setting reaches.

mkdocs loads this file by its path, so that a plain `mkdocs build` or `mkdocs serve` works too.
"""

from __future__ import annotations

import re
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
from scripts.stage.stage import stage  # noqa: E402

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
    if Path(config.docs_dir) == staged:
        return config
    try:
        stage(load_checked_guide(root), staged)
    except InputError as error:
        raise Abort(str(error)) from error
    config.docs_dir = str(staged)
    config.extra["site_root"] = config.site_url
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch the sources, not the staged files that a rebuild itself writes."""
    del builder
    server.unwatch(config.docs_dir)
    return server


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Say in Japanese what the Markdown extensions say in English."""
    del config, files
    if page.file.src_uri.startswith("ja/"):
        for pattern, replacement in _JAPANESE:
            html = pattern.sub(replacement, html)
    return html
