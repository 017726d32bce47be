"""dist/<slug>-offline.zip: one folder to unzip and open, the same bytes for the same site."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from scripts.load.edition import Edition
from scripts.load.languages.load import Languages
from scripts.load.problems import InputError
from scripts.package.bundle.names import refused_names
from scripts.package.bundle.read_me import read_me_files

_ONLY_FOR_SERVERS = {"404.html", "_headers", "robots.txt", "sitemap.xml"}
_ONLY_ON_THE_WEB = ("api/", "assets/cards/")
"""What programs and chat previews read by its address."""
_ONLY_FOR_DEVELOPERS = {".map"}
_BOOKS = {".pdf", ".epub"}
_READABLE_FILE = 0o100644 << 16
_MADE_ON_UNIX = 3


def zip_name(edition: Edition) -> str:
    """Return the name of the bundle. It unzips into a folder named as the slug of the edition."""
    return f"{edition.slug}-offline.zip"


def write_bundle(dist: Path, edition: Edition, languages: Languages) -> Path:
    """Zip `dist`/site, in which the books are, with a SHA-256 file beside the zip; return the zip.

    Raises InputError with every name that some system would refuse.
    """
    files = dict(sorted(_files(dist, edition, languages)))
    if problems := refused_names(files):
        raise InputError(problems)
    target = dist / zip_name(edition)
    with zipfile.ZipFile(target, "w") as bundle:
        for path, content in files.items():
            bundle.writestr(_entry(path, edition), content if isinstance(content, bytes) else content.read_bytes(), compresslevel=9)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    (dist / f"{target.name}.sha256").write_text(f"{digest}  {target.name}\n", encoding="ascii")
    return target


def _files(dist: Path, edition: Edition, languages: Languages) -> Iterator[tuple[str, Path | bytes]]:
    """Yield the path in the zip of each file, and where it is or what is in it."""
    site = dist / "site"
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if path.is_file() and in_bundle(name):
            yield f"{edition.slug}/{name}", path
    books = sorted(path.name for path in site.iterdir() if path.suffix in _BOOKS)
    for name, content in read_me_files(edition, languages, zip_name(edition), books).items():
        yield f"{edition.slug}/{name}", content


def in_bundle(name: str) -> bool:
    """Whether a file of the website, by its path there, is in the bundle too."""
    path = Path(name)
    return path.name not in _ONLY_FOR_SERVERS and path.suffix not in _ONLY_FOR_DEVELOPERS and not name.startswith(_ONLY_ON_THE_WEB)


def _entry(path: str, edition: Edition) -> zipfile.ZipInfo:
    """What the zip says of a file: nothing of the machine or the moment it was made on."""
    date = edition.date.first
    entry = zipfile.ZipInfo(path, (date.year, date.month, date.day, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = _READABLE_FILE
    entry.create_system = _MADE_ON_UNIX
    return entry
