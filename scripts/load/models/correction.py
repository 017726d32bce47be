"""A correction: a place where a source errs, what is right, and how that is known."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from scripts.load.models.base import Bilingual, Citation, Id, Reference, Strict, Text, WebAddress


def _expression(value: str) -> str:
    try:
        re.compile(f"(?:{value})|")
    except re.error as error:
        raise ValueError(f"“{value}” is not a regular expression ({error}); escape . ( ) with \\ and write flags as (?i:…)") from error
    return value


class Evidence(Strict):
    """How something is known: what was found, and at which address (none where the text itself shows it)."""

    found: Bilingual
    url: WebAddress | None = None


def _beginning(text: str, length: int) -> str:
    bare = text.strip('“”「」"')
    return bare if len(bare) <= length else bare[: length - 1].rstrip() + "…"


class Correction(Strict):
    """What a source text says, what is right, and how that is known.

    `origin` tells an error of the report from a slip of its Japanese translation and from damage done when the text was
    extracted. `says.ja` is a short excerpt of the Japanese text, `says.en` what it says in English. `wrong_forms` are
    regular expressions that may stand nowhere else in the guide. `pages` are the pages or records concerned.
    """

    id: Id
    place: Citation
    origin: Literal["report", "translation", "extraction", "overtaken"]
    kind: Literal["factual", "mistranslation", "garbled", "typo", "inconsistent", "arithmetic"]
    confidence: Literal["verified", "arithmetic", "likely", "unverified"]
    says: Bilingual
    right: Bilingual
    evidence: list[Evidence] = Field(min_length=1)
    wrong_forms: list[Annotated[Text, AfterValidator(_expression)]] = Field(default_factory=list)
    concerns: list[Reference] = Field(default_factory=list)

    @property
    def name(self) -> Bilingual:
        """The beginning of what the text says, under the name that every record has."""
        return Bilingual(ja=_beginning(self.says.ja, 18), en=_beginning(self.says.en, 60))

    @property
    def cites(self) -> list[str]:
        """The place that is corrected."""
        return [self.place]
