"""A vocabulary: the values that a field may have, each with its label in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.models.language_codes import LANGUAGES
from scripts.load.problems import Fault, nearest

VOCABULARIES: dict[str, Vocabulary] = {}
"""Every vocabulary by its name."""


class Vocabulary:
    """Values with labels; as in `Annotated[str, MISSIONS]`, a field takes these values and no others."""

    def __init__(self, name: str, labels: Mapping[str, tuple[str, str]]) -> None:
        """Declare the vocabulary `name`; `labels` gives the label of each value in the order of LANGUAGES."""
        self.name = name
        self._labels = labels
        VOCABULARIES.setdefault(name, self)

    def __iter__(self) -> Iterator[str]:
        return iter(self._labels)

    def label(self, value: str, language: str) -> str:
        """Return the label of `value` in `language`. Raises KeyError for what is no value."""
        return next(label for known, label in zip(LANGUAGES, self._labels[value], strict=True) if known == language)

    def only(self, *values: str) -> Vocabulary:
        """Return the part of the vocabulary that has these values."""
        return Vocabulary(self.name, {value: self._labels[value] for value in values})

    def without(self, *values: str) -> Vocabulary:
        """Return the vocabulary without these values."""
        return Vocabulary(self.name, {value: labels for value, labels in self._labels.items() if value not in values})

    def checked(self, value: object) -> str:
        """Return `value`, one of the vocabulary. Raises Fault that names the nearest value, or all of them."""
        if isinstance(value, str) and value in self._labels:
            return value
        choices = f"write one of {', '.join(self)}"
        raise Fault(f"“{value}” is not a value of {self.name}", nearest(str(value), self) or choices)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(self.checked, serialization=core_schema.to_string_ser_schema())

    def __get_pydantic_json_schema__(self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        labels = [" / ".join(self._labels[value]) for value in self]
        return {"type": "string", "enum": list(self), "enumDescriptions": labels, "markdownEnumDescriptions": labels}
