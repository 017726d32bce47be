"""Numbers in digits, with units of amounts, and in the words of a language."""

from __future__ import annotations

import re
from decimal import Decimal

from scripts.load.languages.language import Language

NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
"""A number in digits."""


class Numbers:
    """Reads the numbers of one language. `counted` and `numeral` are regular expressions of what it can read."""

    def __init__(self, language: Language) -> None:
        figures, amounts = language.figures, language.amounts
        self._units = amounts.units
        self._values = figures.numerals
        self._powers = figures.powers
        gap = re.escape(amounts.counted.replace("{number}", "").replace("{unit}", ""))
        units = "|".join(map(re.escape, amounts.units))
        self._counted = re.compile(rf"(?P<number>{NUMBER})(?:{gap}(?P<unit>{units}))?")
        words = sorted({*figures.numerals, *figures.powers}, key=len, reverse=True)
        self._word = re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
        word = "|".join(re.escape(word) if len(word) == 1 else f"[{word[0]}{word[0].upper()}]{re.escape(word[1:])}" for word in words)
        powers = "|".join(map(re.escape, figures.powers))
        if max(map(len, words)) == 1:
            self.numeral = rf"{NUMBER}|(?:{word})+"
            self.counted = rf"(?:{NUMBER}(?:{units}))+(?:{NUMBER})?"
        else:
            self.numeral = rf"{NUMBER}|\b(?:{word})(?:-(?:{word}))?(?: (?:{powers}))*\b"
            self.counted = rf"(?:{NUMBER}|\b(?:{word}))(?:{gap}(?:{units}))"

    def read(self, text: str) -> Decimal:
        """Return the value of what `counted` or `numeral` found."""
        if not text[0].isdigit():
            first, _, unit = text.rpartition(" ")
            return self._words(first) * 10 ** self._units[unit] if first and unit in self._units else self._words(text)
        total = Decimal(0)
        for part in self._counted.finditer(text):
            total += Decimal(part["number"].replace(",", "")) * 10 ** (self._units[part["unit"]] if part["unit"] else 0)
        return total

    def _words(self, text: str) -> Decimal:
        total = current = 0
        for word in self._word.findall(text.lower()):
            if word in self._powers:
                total += (current or 1) * 10 ** self._powers[word]
                current = 0
            else:
                current += self._values[word]
        return Decimal(total + current)


def roman(numeral: str) -> int:
    """Return the value of a Roman numeral below 40, as IV."""
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
