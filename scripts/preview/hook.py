"""What mkdocs runs first: check and stage the guide, unless the build has done so, and point mkdocs at the staged Markdown.

mkdocs loads this file by its path (hooks in mkdocs.yml), so that a plain `mkdocs build` or `mkdocs serve` works too.
"""

from __future__ import annotations

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.check.report import report  # noqa: E402
from scripts.check.run import load_checked_guide  # noqa: E402
from scripts.load.problems import InputError  # noqa: E402
from scripts.stage.stage import stage  # noqa: E402


@event_priority(200)  # before the hook that renders (100) and mkdocs-static-i18n (-100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Stage, where docs_dir is still the folder of the prose: not for the build, nor again for the second language."""
    root = Path(config.config_file_path).parent
    if Path(config.docs_dir) == root / "docs":
        config.docs_dir = str(root / "build" / "docs")
        try:
            stage(load_checked_guide(root), Path(config.docs_dir))
        except InputError as error:
            raise Abort(report(error.problems, root)) from error
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Watch the sources, not the staged files that a rebuild itself writes."""
    del builder
    server.unwatch(config.docs_dir)
    return server
