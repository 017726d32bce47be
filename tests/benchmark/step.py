"""One step of a build in a process of its own: `python -m tests.benchmark.step STEP GUIDE` prints its seconds, megabytes and pages."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from scripts.check.run import problems_in
from scripts.load.guide import load_guide
from scripts.load.models import LANGUAGES
from scripts.render.book.books import make_books
from scripts.render.site import render_site
from scripts.stage.stage import stage


def main(step: str, root: Path) -> None:
    """Time `step` alone; what it needs is made before. The memory is that of the process and of the largest of those that it began."""
    with tempfile.TemporaryDirectory() as folder:
        staged, pages = Path(folder, "docs"), 0
        if step == "load":
            seconds = _seconds(lambda: load_guide(root))
        else:
            guide = load_guide(root)
            if step == "check":
                seconds = _seconds(lambda: list(problems_in(guide)))
            else:
                seconds = _seconds(lambda: stage(guide, staged))
                if step == "render":
                    seconds = _seconds(lambda: render_site(root, staged, Path(folder, "site")))
                if step == "books":
                    began = time.monotonic()
                    pages = sum(book.pages for book in make_books(root, staged, Path(folder, "books"), LANGUAGES))
                    seconds = time.monotonic() - began
    kilobytes = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({"seconds": seconds, "megabytes": kilobytes / 1024, "pages": pages}))


def _seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).resolve())
