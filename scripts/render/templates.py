"""Where the templates of the books are."""

from pathlib import Path

TEMPLATES = Path("overrides", "book")
"""Below the repository."""
