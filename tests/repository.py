"""A small repository to run make in: the tiny guide with this project's code, set-up and pinned tools."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT, own

COPIED = ["Makefile", "pyproject.toml", "requirements-test.txt", ".pre-commit-config.yaml", "scripts"]


@dataclass(frozen=True)
class Repository:
    """The folder, and what can be done in it."""

    root: Path

    def make(self, *arguments: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Run make; commands in the folder `path` come before those of the system."""
        return self.run("make", *arguments, path=path)

    def run(self, *command: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.root, env=environment(path), capture_output=True, text=True, check=False)

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        """Commit everything; the first time, begin the history."""
        author = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
        self.run("git", "init", "--quiet", "--initial-branch=main")
        self.run("git", "add", "--all")
        return self.run("git", *author, "commit", "--quiet", "--message", message)

    def write(self, file: str, text: str) -> None:
        (self.root / file).parent.mkdir(parents=True, exist_ok=True)
        (self.root / file).write_text(text, encoding="utf-8")

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace a text in a file, which must have it."""
        text = (self.root / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no “{old}”"
        self.write(file, text.replace(old, new))


def environment(path: Path | None = None) -> dict[str, str]:
    """Return this environment without what an outer make, git or pytest has set."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "GIT_", "PYTEST_", "PYTHONPATH"))}
    return own | {"PATH": f"{path}:{os.environ['PATH']}"} if path else own


def make_repository(tiny: Path) -> Repository:
    """Turn a copy of the tiny guide into a repository whose virtual environment has the tools that run these tests."""
    for link in [path for path in tiny.rglob("*") if path.is_symlink()]:
        own(link, tiny)  # a repository has its sources inside
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tiny / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tiny)
    for installed, marks in ((Path(sys.prefix), (".ready", ".test-ready")), (ROOT / "node_modules", (".ready",))):
        folder = tiny / (".venv" if installed == Path(sys.prefix) else installed.name)
        folder.mkdir()
        for entry in installed.iterdir():
            (folder / entry.name).symlink_to(entry)
        for mark in marks:  # newer than the lists of packages, so that make has nothing to install
            (folder / mark).unlink(missing_ok=True)
            (folder / mark).touch()
    repository = Repository(tiny)
    repository.write("tests/__init__.py", (ROOT / "tests/__init__.py").read_text(encoding="utf-8"))
    repository.write(".gitignore", "/.venv\nbuild/\n/dist/\n/node_modules/\n__pycache__/\n.*_cache/\n")
    repository.replace("mkdocs.yml", str(ROOT / "scripts"), "scripts")
    return repository
