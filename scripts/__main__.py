"""The command line: `python -m scripts build`, `check` and `reviewed`."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path

from scripts.build import DIST, PREVIEW, build
from scripts.check.run import load_checked_guide
from scripts.load.problems import InputError
from scripts.load.reviewed import FILE as REVIEWED
from scripts.load.reviewed import mark_reviewed, out_of_date
from scripts.machine import MachineError
from scripts.package.publish.output import Output

ROOT = Path(__file__).resolve().parent.parent
_INTERRUPTED = 130
"""The exit status of a command that was stopped with Ctrl-C."""


def main() -> int:
    """Run one command; return the exit status: 0, or 1 where the input or the machine is at fault."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal that cannot show Japanese
    arguments = _arguments()
    root = arguments.root.resolve()
    if arguments.command == "build":
        return _build(root, with_books=not arguments.no_books)
    return _run(root, _mark_reviewed if arguments.command == "reviewed" else _check, lambda: "nothing was written")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in {
        "build": f"make {DIST}/: the website, the offline bundle, the books",
        "check": "look at records and prose, and say what is wrong",
        "reviewed": "mark all sections as agreeing in both languages",
    }.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--root", type=Path, default=ROOT, help="the repository (default: the one this package lies in)")
        if name == "build":
            command.add_argument("--no-books", action="store_true", help=f"leave out PDF and EPUB, and make {PREVIEW}/ instead of {DIST}/")
    return parser.parse_args()


def _build(root: Path, *, with_books: bool) -> int:
    try:
        output = Output(root, DIST if with_books else PREVIEW)
    except (MachineError, OSError) as error:
        return _failed(error, root, "nothing was written")
    return _run(root, lambda root: build(root, output, with_books=with_books), output.state)


def _mark_reviewed(root: Path) -> str:
    sections = mark_reviewed(root, load_checked_guide(root).pages)
    return f"{sections} sections are marked as looked at in both languages ({REVIEWED})"


def _check(root: Path) -> str:
    guide = load_checked_guide(root)
    lines = [
        f"docs/{language}/{page}.md: “{section}” is older than its other language; after a look: make reviewed"
        for language, page, section in sorted(out_of_date(root, guide.pages))
    ]
    pages = sum(map(len, guide.pages.values()))
    return "\n".join([*lines, f"{sum(1 for _ in guide.records.all())} records and {pages} pages are in order"])


def _run(root: Path, command: Callable[[Path], str], state: Callable[[], str]) -> int:
    """Print what the command returns, or what keeps it from its work and the state that it leaves behind."""
    try:
        print(command(root))
    except (InputError, MachineError, OSError) as error:
        return _failed(error, root, state())
    except KeyboardInterrupt:
        print(f"\ninterrupted; {state()}", file=sys.stderr)
        return _INTERRUPTED
    return 0


def _failed(error: InputError | MachineError | OSError, root: Path, state: str) -> int:
    shown = MachineError.of(error, root) if isinstance(error, OSError) else error
    count = f"{len(error.problems)} problem(s); " if isinstance(error, InputError) else ""
    print(f"{shown}\n{count}{state}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
