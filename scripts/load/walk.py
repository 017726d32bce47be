"""The one way through a record: every text, reference, citation, date and amount in it, nested ones too, each with its path."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from scripts.load.models.base import Bilingual
from scripts.load.yaml_file import FieldPath


@dataclass(frozen=True)
class Part:
    """A value inside a record or chart. A text in both languages is one part."""

    path: FieldPath
    value: Any

    @property
    def field(self) -> str:
        """The field as problems name it: “quotations.text” for the text of any quotation."""
        return ".".join(part for part in self.path if isinstance(part, str))


def parts_of(model: BaseModel, path: FieldPath = ()) -> Iterator[Part]:
    """Yield every value inside `model`, in the order of the fields; fields that are left out are left out."""
    for name in type(model).model_fields:
        yield from _parts(getattr(model, name), (*path, name))


def _parts(value: Any, path: FieldPath) -> Iterator[Part]:
    if value is None:
        return
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _parts(item, (*path, index))
    elif isinstance(value, BaseModel) and not isinstance(value, Bilingual):
        yield from parts_of(value, path)
    else:
        yield Part(path, value)
