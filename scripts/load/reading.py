"""Japanese readings, as they are compared."""

from __future__ import annotations

import unicodedata

_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")


def fold(reading: str) -> str:
    """Return a reading in hiragana without voicing marks, small kana and long-vowel bars."""
    hiragana = "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in reading)
    unvoiced = "".join(char for char in unicodedata.normalize("NFD", hiragana) if not unicodedata.combining(char))
    return unvoiced.translate(_SMALL).replace("ー", "").replace("・", "")
