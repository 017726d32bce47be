"""The reader of the figures of each language, shared by the rules: each text is read once, whichever rule comes first."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from scripts.check.agreement.figures import FigureReader
from scripts.load.guide import Guide

_READERS: WeakKeyDictionary[Guide, dict[str, FigureReader]] = WeakKeyDictionary()


def figure_readers(guide: Guide) -> dict[str, FigureReader]:
    """Return the reader of each language, by its code."""
    if guide not in _READERS:
        _READERS[guide] = {code: FigureReader(language) for code, language in guide.languages.items()}
    return _READERS[guide]
