"""Write the files for servers: `_headers` into the site, and nginx.conf, Containerfile and precompress.sh into hosting/ beside it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.load.edition import Edition
from scripts.load.languages.language import Language
from scripts.package.hosting import policy

FOLDER = "hosting"
"""Beside site/ in dist/."""
HEADERS_FILE = "_headers"
_TEMPLATES = Path("overrides") / "hosting"


def write_hosting(root: Path, dist: Path, edition: Edition, languages: dict[str, Language]) -> None:
    """Write everything for servers into `dist`, whose site/ is complete; `root` has the templates."""
    site, hosting = dist / "site", dist / FOLDER
    files = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    environment = Environment(
        loader=FileSystemLoader(root / _TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    values = {
        "policy": policy,
        "base": urlsplit(str(edition.site_url)).path,
        "languages": list(languages.values()),
        "forever": policy.kept_forever(files),
        "types": {ending: kind for ending, kind in policy.TYPES.items() if any(file.endswith(f".{ending}") for file in files)},
        "typed": sorted(file for file in files if file.startswith("data/") and file.rpartition(".")[2] in policy.TYPES),
    }
    hosting.mkdir()
    for template, target in (
        ("headers.j2", site / HEADERS_FILE),
        ("nginx.conf.j2", hosting / "nginx.conf"),
        ("Containerfile.j2", hosting / "Containerfile"),
        ("precompress.sh.j2", hosting / "precompress.sh"),
    ):
        target.write_text(environment.get_template(template).render(values) + "\n", encoding="utf-8")
