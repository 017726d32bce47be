"""Which links show the page that they lead to: each target once in a section, so that names do not drown in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class CrossReferences:
    """Remembers what the section at hand has pointed to."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._silent = 0

    def begin_section(self) -> None:
        """Forget what earlier sections or entries pointed to."""
        self._seen = set()

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Within the block no link shows a page: in headings, which run into contents and running heads, and in notes."""
        self._silent += 1
        yield
        self._silent -= 1

    def first(self, target: str) -> bool:
        """True where a link to `target` has to show its page."""
        if self._silent or target in self._seen:
            return False
        self._seen.add(target)
        return True
