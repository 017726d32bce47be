"""The languages of the guide. The first is the one whose pages lie at the root of the site."""

from __future__ import annotations

from typing import Literal

Language = Literal["ja", "en"]
LANGUAGES: tuple[Language, ...] = ("ja", "en")
