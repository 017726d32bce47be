"""Every script and style sheet of docs/assets is loaded by a page or by another script, and what they name is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from scripts.load.problems import Problem, nearest
from scripts.package.verify.made import Made
from scripts.package.verify.site import resolved
from scripts.package.verify.syntax import SUFFIXES, named_files
from scripts.render.own_files import is_joined

_OURS = "assets/"


def check(made: Made) -> Iterator[Problem]:
    """Yield each script or style sheet that nothing loads, and each file that one of them names and is not there."""
    files = set(made.site.files)
    ours = [name for name in made.site.files if PurePosixPath(name).suffix in SUFFIXES and _is_ours(made, name)]
    reached = {page.target(link) for page in made.site.pages.values() for link in page.links if link.loaded}
    for name in ours:
        for written in named_files(name, made.site.read(name)):
            target = resolved(name, written)
            reached.add(target)
            if target not in files:
                yield Problem(made.source(name), 0, "", f"names {written}, which does not exist", nearest(target, files))
    for name in ours:
        if name not in reached:
            message = "is published, but no page and no script loads it"
            yield Problem(made.source(name), 0, "", message, "name it in mkdocs.yml or in a template, or remove it")


def _is_ours(made: Made, name: str) -> bool:
    """Whether a file comes from docs/assets, as it is there or joined with others, not from the theme."""
    return is_joined(name) or (name.startswith(_OURS) and (made.root / Path("docs", name)).exists())
