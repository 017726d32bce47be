"""The command line: `python -m scripts COMMAND`, for what `make` runs."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable
from pathlib import Path

from scripts import commands
from scripts.build import DIST, PREVIEW, build
from scripts.check.report import report
from scripts.load.problems import InputError
from scripts.machine import MachineError
from scripts.package.publish.output import Output
from scripts.preview.serve import PORT, serve

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
    match arguments.command:
        case "build":
            return _build(root, with_books=not arguments.no_books)
        case "check":
            return _run(root, lambda root: commands.check(root, arguments.files), lambda: "nothing was written")
        case "serve":
            return _run(root, lambda root: serve(root, arguments.port), lambda: "nothing is served")
        case command:
            return _run(root, commands.BY_NAME[command], lambda: "nothing more was written")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts", description=__doc__)
    options = parser.add_subparsers(dest="command", required=True)
    for name, text in {
        "build": f"make {DIST}/: the website, the offline bundle, the books",
        "serve": "preview both languages, updated with every edit, until Ctrl-C",
        "check": "report what is wrong with records, prose and configuration",
        "fix": "apply the repairs that need no decision by an editor",
        "generate": "write what is made from models and records: schemas, editor settings, tables of CONTRIBUTING.md",
        "reviewed": "mark all sections as agreeing in both languages",
        "addresses": "add the pages and anchors of this edition to those that stay for good",
        "edition": "keep the state of this edition in docs/editions, with which the next one is compared",
        "external-links": "ask whether the addresses of others that the guide names still answer; needs the network",
    }.items():
        command = options.add_parser(name, help=text, description=text)
        command.add_argument("--root", type=Path, default=ROOT, help="the repository (default: the one that this package is in)")
        if name == "build":
            command.add_argument("--no-books", action="store_true", help=f"leave out PDF and EPUB, and make {PREVIEW}/ instead of {DIST}/")
        if name == "serve":
            command.add_argument("--port", type=int, default=PORT, help=f"where on this machine (default: {PORT})")
        if name == "check":
            command.add_argument("files", nargs="*", type=Path, help="report only what concerns these files (default: all)")
    return parser.parse_args()


def _build(root: Path, *, with_books: bool) -> int:
    try:
        output = Output(root, DIST if with_books else PREVIEW)
    except (MachineError, OSError) as error:
        return _failed(error, root, "nothing was written")
    return _run(root, lambda root: build(root, output, with_books=with_books), output.state)


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
    if isinstance(error, InputError):
        print(f"{report(error.problems, root)}\n\n{len(error.problems)} problem(s); {state}", file=sys.stderr)
    else:
        shown = MachineError.of(error, root) if isinstance(error, OSError) else error
        print(f"{shown}\n{state}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
