"""The one list of what a server says of the files of the site: headers, types, how long each may be kept.

The site loads nothing from other hosts and has no inline script or style (scripts/render/patches/inline_scripts.py), so that the
policy is the strictest there is; data: is for the icons in Material's style sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

CONTENT_POLICY = {
    "default-src": "'self'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
HEADERS = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in CONTENT_POLICY.items()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}
"""Sent with every file."""
TRANSPORT = ("Strict-Transport-Security", "max-age=31536000")
"""Only where the whole host is served by https: it cannot be taken back for a year."""

FOR_PROGRAMS = ("api/", "cite/", "data/")
"""Folders that scripts on other sites may read."""
OPEN = ("Access-Control-Allow-Origin", "*")

REVALIDATED = "no-cache"
"""Pages and what they are made of: kept, but asked for each time whether it has changed (304)."""
FOREVER = "public, max-age=31536000, immutable"
NAMED_BY_CONTENT = r"assets/(?:javascripts/theme/.*|.*\.[0-9a-f]{8}\.(?:min\.)?(?:js|css))"
"""Files whose names change with their content, as a regular expression that nginx reads, too."""

TYPES = {
    "bib": "application/x-bibtex",
    "csv": "text/csv",
    "epub": "application/epub+zip",
    "ics": "text/calendar",
    "ris": "application/x-research-info-systems",
    "sqlite": "application/vnd.sqlite3",
    "webmanifest": "application/manifest+json",
}
"""Media types that servers do not know of themselves, by file ending."""
COMPRESSED = ("atom", "bib", "css", "csv", "html", "ics", "js", "json", "ris", "sqlite", "svg", "txt", "xml")
"""Endings of files that are smaller when compressed."""


def kept_forever(files: Iterable[str]) -> list[str]:
    """Return those of the files of a site whose names change with their content."""
    return sorted(file for file in files if re.fullmatch(NAMED_BY_CONTENT, file))
