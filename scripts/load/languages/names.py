"""Names that are in no record: of countries, beside those of the Unicode CLDR, and of persons and places that texts mention."""

from __future__ import annotations

from pydantic import Field

from scripts.load.languages.pattern import Conventions, Plain


class Names(Conventions):
    """What the rules look for that compare names between languages.

    `signs` are single characters that are short for a country (ISO 3166-1) where two or more are together, as 日米韓. `also` are names by
    a key that all languages share: the code of a country, the full reference of a record, or a word of one's own. `again` has words by
    which a text calls a record where another one has its name, and `heads` such words for all whose name has them (the ministry).
    """

    signs: dict[Plain, str]
    heads: list[Plain]
    also: dict[str, list[Plain]] = Field(min_length=1)
    again: dict[str, list[Plain]]
