"""An author of a source: a person by family and given name, or a body."""

from __future__ import annotations

from pydantic import model_validator

from scripts.load.models.base import OneName, Strict
from scripts.load.models.field import described
from scripts.load.problems import Fault


class Author(Strict):
    """A person (`family`, `given`), or a body that signs as one (`body`)."""

    family: OneName | None = described("個人の姓。", "The family name of a person.", None)
    given: OneName | None = described("個人の名。", "The given names of a person.", None)
    body: OneName | None = described("個人名のない著者（組織）の名称。", "The name of an author that is a body.", None)

    @model_validator(mode="after")
    def _a_person_or_a_body(self) -> Author:
        if bool(self.body) == bool(self.family) or bool(self.family) != bool(self.given):
            raise Fault("is neither a person nor a body", "write {family: …, given: …} for a person, {body: …} for a body")
        return self

    def named(self, language: str) -> tuple[str, str]:
        """Return the family and the given name in a language; for a body its name and an empty string."""
        if self.body:
            return self.body[language], ""
        assert self.family and self.given
        return self.family[language], self.given[language]
