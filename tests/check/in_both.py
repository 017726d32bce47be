"""Planted defects of agreement: a sentence in each language of the tiny guide's home page, of which the two do not say the same."""

from tests.check.planted import EN, JA, Planted

LINE = 8
"""The line of the paragraph that the sentences go into."""


def in_both(id: str, japanese: str, english: str, message: str, *, lacking: str = "en") -> Planted:
    """Return a defect that is reported where the language `lacking` has not what the other one states."""
    changes = ((JA, "成立は", f"{japanese}成立は"), (EN, "Enacted on", f"{english} Enacted on"))
    return Planted(id, changes, message, where=f"{EN if lacking == 'en' else JA}:{LINE}")
