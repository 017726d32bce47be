"""The fonts of the books: Debian's Noto (setup/build-packages.txt), and no other that a machine may have."""

from __future__ import annotations

from pathlib import Path

from scripts.load.problems import InputError, Problem

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
FILES = (
    *(f"NotoS{kind}CJK-{weight}.ttc" for kind in ("erif", "ans") for weight in ("Regular", "Bold")),
    *(f"NotoS{kind}-{style}.ttf" for kind in ("erif", "ans") for style in _STYLES),
)


def font_files() -> list[Path]:
    """Return the files. Raises InputError with each that is not installed."""
    found = {name: _find(name) for name in FILES}
    missing = [name for name, file in found.items() if file is None]
    if missing:
        hint = "install the Debian packages that setup/build-packages.txt names"
        raise InputError(Problem(Path("setup/build-packages.txt"), 0, "", f"the font {name} is not installed", hint) for name in missing)
    return [file for file in found.values() if file is not None]


def _find(name: str) -> Path | None:
    return next((path for folder in FOLDERS if folder.is_dir() for path in sorted(folder.rglob(name))), None)


def link_fonts(folder: Path) -> None:
    """Make `folder` hold links to the fonts and nothing else, for Typst to look in."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for file in font_files():
        (folder / file.name).symlink_to(file)
