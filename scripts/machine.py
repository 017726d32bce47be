"""What keeps a command from its work though the input is in order: the disk, a permission, another build."""

from __future__ import annotations

import errno
from pathlib import Path

from scripts.load.problems import Problem

_HINTS = {
    errno.ENOSPC: "free some space on the disk",
    errno.EDQUOT: "free some space on the disk, or raise the quota",
    errno.EACCES: "allow this user to read and write there",
    errno.EPERM: "allow this user to read and write there",
    errno.EROFS: "the disk is mounted read-only: build on one that can be written to",
    errno.EXDEV: "the folder belongs to a layer that cannot be renamed (a container image): remove it, then build again",
    errno.ELOOP: "the symbolic links lead in a circle: remove one",
}


class MachineError(Exception):
    """The machine keeps a command from its work. `problem` says where, what is wrong and what would be right."""

    def __init__(self, place: Path, message: str, hint: str) -> None:
        self.problem = Problem(place, 0, "", message, hint)
        super().__init__(str(self.problem))

    @classmethod
    def of(cls, error: OSError, place: Path) -> MachineError:
        """Return the same as a problem; `place` is where, if the error does not say (a full disk never does)."""
        named = error.filename2 or error.filename
        message = error.strerror or str(error) or type(error).__name__
        return cls(Path(str(named)) if named else place, message[:1].lower() + message[1:], _HINTS.get(error.errno or 0, ""))
