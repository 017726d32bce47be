"""The guide's own style sheets in one file and its own scripts in another: a page asks for two files instead of twenty.

mkdocs.yml lists them (extra_css, extra_javascript), in their order. The name of each joined file changes with its content, so that
browsers may keep it forever.
"""

from __future__ import annotations

import hashlib
import re
from copy import copy
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

_JOINED = {"extra_css": "assets/stylesheets/guide.{hash}.css", "extra_javascript": "assets/javascripts/guide.{hash}.js"}
_PARTS = "own_files"
"""Where config.extra keeps the list of each setting: mkdocs-static-i18n builds its second language with the same configuration."""
_WRITTEN = "joined_files"
"""Where config.extra keeps what is to be written, by its path: mkdocs-static-i18n takes every file that mkdocs knows to be on disk."""


def is_joined(name: str) -> bool:
    """Return whether the file of the site with this path is a joined one."""
    return any(re.fullmatch(re.escape(joined).replace(r"\{hash\}", "[0-9a-f]{8}"), name) for joined in _JOINED.values())


def join_own_files(files: Files, config: MkDocsConfig) -> None:
    """Put a joined file in the place of the files that each setting lists. Raises PluginError where one of them does not exist."""
    parts: dict[str, list[Any]] = config.extra.setdefault(_PARTS, {setting: list(config[setting]) for setting in _JOINED})
    written = config.extra[_WRITTEN] = {}
    for setting, name in _JOINED.items():
        if not parts[setting]:
            continue
        listed = [_listed(str(part), setting, files) for part in parts[setting]]
        content = "\n".join(file.content_string for file in listed)
        joined = name.format(hash=hashlib.sha256(content.encode()).hexdigest()[:8])
        for file in listed:
            files.remove(file)
        written[joined] = content
        config[setting] = [_under_name(parts[setting][0], joined)]


def write_own_files(config: MkDocsConfig) -> None:
    """Write the joined files into the site."""
    for name, content in config.extra[_WRITTEN].items():
        target = Path(config.site_dir, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")


def _listed(part: str, setting: str, files: Files) -> File:
    file = files.get_file_from_path(part)
    if file is None:
        raise PluginError(f"{setting} names {part}, which does not exist; correct the name in mkdocs.yml, or add docs/{part}")
    return file


def _under_name(part: Any, name: str) -> Any:
    """A value of a setting, a path or a path with options, with another path."""
    if isinstance(part, str):
        return name
    renamed = copy(part)
    renamed.path = name
    return renamed
