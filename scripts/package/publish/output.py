"""The folder that a build hands out (dist/): where it really is, and what is in it now."""

from __future__ import annotations

from pathlib import Path

from scripts.machine import MachineError


class Output:
    """Where editions are published. `shown` is the name the editor knows, with a slash: “dist/”.

    Where `path` is a symbolic link, the folder that it leads to is the one that is replaced; the link stays. Raises MachineError
    where nothing can be published there without losing what is no edition.
    """

    def __init__(self, root: Path, name: str) -> None:
        path = root / name
        self.shown = f"{name}/"
        self.folder = _real(path)
        self._new = 0
        if self.folder.exists() and not self.folder.is_dir():
            raise MachineError(path, "is a file, not a folder", "move it away: the edition is published there")
        if root.is_relative_to(self.folder):
            raise MachineError(path, f"leads to {self.folder}, which holds the guide itself", "let it lead to a folder of its own")
        if self.folder.is_mount():
            raise MachineError(path, "is where a disk is mounted, and cannot be replaced in one step", "mount the disk one folder above")
        if path.is_symlink() and self.folder.exists() and not _is_edition(self.folder):
            hint = "let it lead to an empty folder, or to one that a build has made"
            raise MachineError(path, f"leads to {self.folder}, which holds other things than an edition", hint)

    def expect(self, made: Path) -> None:
        """Note which folder is about to be published."""
        self._new = made.stat().st_ino

    def state(self) -> str:
        """Return what is published now, by looking."""
        if not self.folder.exists():
            return f"there is no {self.shown} yet"
        return f"{self.shown} is the new edition" if self.folder.stat().st_ino == self._new else f"{self.shown} is as it was"


def _real(path: Path) -> Path:
    try:
        folder = path.resolve()
    except RuntimeError:  # Python 3.11 says so of links in a circle
        raise MachineError(path, "is a symbolic link that leads in a circle", "remove it: a build makes the folder") from None
    if path.is_symlink() and not folder.parent.is_dir():
        raise MachineError(path, f"leads to {folder}, but there is no {folder.parent}", "make that folder, or remove the link")
    return folder


def _is_edition(folder: Path) -> bool:
    """Whether a build has made `folder`, or it is empty."""
    return (folder / "site" / "index.html").exists() or not any(folder.iterdir())
