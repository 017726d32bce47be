"""The editions that were published: one file for each in docs/editions, written when it is made (`python -m scripts edition`)."""

from __future__ import annotations

import lzma
from pathlib import Path

from scripts.load.guide import Guide
from scripts.load.problems import Fault, InputError, Problem
from scripts.stage.changes.snapshot import Snapshot, snapshot

FOLDER = Path("docs") / "editions"
_ENDING = ".json.xz"


def keep_edition(guide: Guide) -> Path:
    """Write the present state as that of its edition; return the file, from the repository. Raises InputError for one that is there."""
    file = FOLDER / f"{guide.edition.version}{_ENDING}"
    content = snapshot(guide).packed()
    path = guide.root / file
    if path.exists() and path.read_bytes() != content:
        hint = "published editions never change: give the new one its version in docs/data/edition.yaml"
        raise InputError([Problem(file, 0, "", "is the state of an edition that was published, and the guide differs from it", hint)])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return file


def published_editions(root: Path) -> list[Snapshot]:
    """Return the editions kept below `root`, the oldest first. Raises InputError for a file that is no snapshot."""
    found, problems = [], []
    for path in sorted((root / FOLDER).glob(f"*{_ENDING}")):
        try:
            found.append(Snapshot.unpacked(path.read_bytes()))
        except (ValueError, KeyError, TypeError, lzma.LZMAError, Fault) as error:
            hint = "get it back from the repository (git checkout), or make it with: python -m scripts edition"
            problems.append(Problem(path.relative_to(root), 0, "", f"is not the state of an edition ({error})", hint))
    if problems:
        raise InputError(problems)
    return sorted(found, key=lambda edition: edition.date)
