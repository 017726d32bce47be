"""The languages in which records have texts: the fields of Bilingual. What a language is like is in docs/languages."""

from __future__ import annotations

from typing import Literal, get_args

LanguageCode = Literal["ja", "en"]
LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)
