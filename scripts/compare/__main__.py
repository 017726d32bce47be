"""Print what differs between two built sites, as Markdown: `python -m scripts.compare OLD/dist/site NEW/dist/site`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.compare.markdown import as_markdown
from scripts.compare.records import NotASiteError
from scripts.compare.sites import compare_sites


def main() -> int:
    """Run the command; return the exit status: 0, or 1 where a folder is not a built site."""
    parser = argparse.ArgumentParser(prog="python -m scripts.compare", description=__doc__)
    parser.add_argument("old", type=Path, help="dist/site of a build")
    parser.add_argument("new", type=Path, help="dist/site of a later build")
    arguments = parser.parse_args()
    try:
        print(as_markdown(compare_sites(arguments.old, arguments.new)), end="")
    except NotASiteError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
