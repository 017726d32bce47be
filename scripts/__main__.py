"""The command line: `python -m scripts build`, `check` and `reviewed`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.build import build
from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError
from scripts.load.reviewed import FILE as REVIEWED
from scripts.load.reviewed import mark_reviewed, out_of_date
from scripts.package.bundle.bundle import BundleError
from scripts.render.site import RenderError

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run one command; return the exit status: 0, or 1 where the input is at fault."""
    parser = argparse.ArgumentParser(prog="python -m scripts", description=__doc__)
    parser.add_argument("command", choices=["build", "check", "reviewed"])
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository (default: the one this package lies in)")
    parser.add_argument("--no-books", action="store_true", help="build: leave out PDF and EPUB, for a quick look at the site")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    try:
        if arguments.command == "build":
            build(root, with_books=not arguments.no_books)
        elif arguments.command == "reviewed":
            sections = mark_reviewed(root, load_checked_guide(root).pages)
            print(f"{sections} sections are marked as looked at in both languages ({REVIEWED})")
        else:
            guide = load_checked_guide(root)
            for language, page, section in sorted(out_of_date(root, guide.pages)):
                print(f"docs/{language}/{page}.md: “{section}” is older than its other language; after a look: make reviewed")
            print(f"{sum(1 for _ in guide.records.all())} records and {sum(map(len, guide.pages.values()))} pages are in order")
    except InputError as error:
        print(f"{error}\n{len(error.problems)} problem(s); nothing was written, dist/ is as it was", file=sys.stderr)
        return 1
    except RenderError as error:
        print(f"{error}\nmkdocs did not accept the staged Markdown (build/docs); dist/ is as it was", file=sys.stderr)
        return 1
    except BundleError as error:
        print(f"{error}\nthese files cannot be in the offline bundle; dist/ is as it was", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
