"""A Japanese reading in Latin letters, as a reader without a Japanese keyboard types it."""

from __future__ import annotations

import jaconv


def romaji(reading: str) -> str:
    """Return a reading in kana by the Hepburn system, long vowels as they are in kana: うちゅう is uchuu.

    The engine (docs/assets/javascripts/search) makes uchuu, uchū and uchu one.
    """
    return str(jaconv.kana2alphabet(jaconv.kata2hira(reading))).replace("-", "")
