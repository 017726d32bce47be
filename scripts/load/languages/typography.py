"""How prose of a language is set: letters, marks, ends of sentences, slips (`typography` in docs/languages)."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Annotated, Any

from pydantic import AfterValidator, StringConstraints

from scripts.load.languages.figures import expression
from scripts.load.languages.pattern import Conventions, Plain
from scripts.load.problems import Fault

_Pair = Annotated[str, StringConstraints(min_length=2, max_length=2)]
_LETTERS = "LETTERS"


def _letters(text: str) -> str:
    try:
        re.compile(f"[{text}]")
    except re.error as error:
        raise Fault(f"“{text}” is not a range of letters ({error})", "write them as between [ and ] in a regular expression") from error
    return text


class Slip(Conventions):
    """A slip in the setting of text: the expression that finds it, and what takes its place (null: the editor decides)."""

    find: Annotated[Plain, expression()]
    right: str | None
    why: Plain


class Typography(Conventions):
    """What rules look for in texts of a language. LETTERS in a class of an expression are the `letters`; references appear as 〓〓〓.

    `foreign` is text of another language, `marks` are all marks that the language uses, `pairs` its brackets and quotation marks,
    `sentence_end` is how a sentence ends, `plain_style` one in a style that the guide does not use (null: there is none),
    `repeated` is a word typed twice, `slips` are the rest.
    """

    letters: Annotated[Plain, AfterValidator(_letters)]
    foreign: Annotated[Plain, expression()]
    marks: Plain
    pairs: list[_Pair]
    sentence_end: Annotated[Plain, expression()]
    plain_style: Annotated[Plain, expression()] | None
    repeated: Annotated[Plain, expression()]
    slips: list[Slip]

    def compiled(self, text: str) -> re.Pattern[str]:
        """Return one of the expressions with LETTERS filled in."""
        return re.compile(text.replace(_LETTERS, f"{self.letters}〓"))

    @cached_property
    def compiled_slips(self) -> list[tuple[re.Pattern[str], Slip]]:
        """The slips with their expressions, ready to use."""
        return [(self.compiled(slip.find), slip) for slip in self.slips]

    def model_post_init(self, context: Any) -> None:
        """Refuse a right form that its expression finds again: `make fix` would never end."""
        del context
        for found, slip in self.compiled_slips:
            if slip.right and "\\" not in slip.right and found.fullmatch(slip.right):
                raise Fault(f"“{slip.right}” is a slip itself", "write what is right")
