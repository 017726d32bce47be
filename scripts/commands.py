"""What the commands of the command line do, besides the build. Each returns what is to be printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from scripts.check.addresses import FILE as ADDRESSES
from scripts.check.addresses import write_addresses
from scripts.check.fix import fix
from scripts.check.report import concerns
from scripts.check.run import load_checked_guide
from scripts.external_links.run import external_links
from scripts.load.describe.generated import GUIDE_FOR_EDITORS, generate
from scripts.load.guide import load_guide
from scripts.load.models import LANGUAGES
from scripts.load.problems import Fault, InputError
from scripts.load.read_records import load_records
from scripts.load.reviewed import FILE as REVIEWED
from scripts.load.reviewed import mark_reviewed, out_of_date
from scripts.stage.changes.editions import keep_edition


def check(root: Path, files: Sequence[Path] = ()) -> str:
    """Check the guide; where `files` are named, only what concerns them. Raises InputError with what is wrong."""
    shown = [(path if path.is_absolute() else root / path).relative_to(root) for path in files]
    try:
        guide = load_checked_guide(root)
    except InputError as error:
        problems = [problem for problem in error.problems if not shown or any(concerns(problem, file, LANGUAGES) for file in shown)]
        if problems:
            raise InputError(problems) from error
        return f"{', '.join(map(str, shown))}: in order (elsewhere there are {len(error.problems)} problems)"
    lines = [
        f"docs/{language}/{page}.md: “{section}” is older than its other language; after reading both: make reviewed"
        for language, page, section in sorted(out_of_date(root, guide.pages))
    ]
    pages = sum(map(len, guide.pages.values()))
    return "\n".join([*lines, f"{sum(1 for _ in guide.records.all())} records and {pages} pages are in order"])


def _fix(root: Path) -> str:
    fixed = fix(load_guide(root))
    lines = [f"{file}: {count} repaired" for file, count in fixed.items()]
    return "\n".join(lines) or "there is nothing to repair without a decision"


def _generate(root: Path) -> str:
    try:
        written = generate(root, load_records(root))
    except Fault as fault:
        raise InputError([fault.at(GUIDE_FOR_EDITORS)]) from fault
    return "\n".join(f"{path}: written" for path in written) or "all generated files are up to date"


def _reviewed(root: Path) -> str:
    sections = mark_reviewed(root, load_checked_guide(root).pages)
    return f"{sections} sections are marked as read in both languages ({REVIEWED})"


def _addresses(root: Path) -> str:
    return f"{ADDRESSES}: {write_addresses(load_checked_guide(root))} pages and anchors are new"


def _edition(root: Path) -> str:
    return f"{keep_edition(load_checked_guide(root))}: holds the state of this edition; commit it with the edition"


BY_NAME: dict[str, Callable[[Path], str]] = {
    "fix": _fix,
    "generate": _generate,
    "reviewed": _reviewed,
    "addresses": _addresses,
    "edition": _edition,
    "external-links": external_links,
}
