"""What a field of a model holds: its type, and whether it holds one value or a list of them."""

from __future__ import annotations

from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from scripts.load.models.vocabulary import Vocabulary


@dataclass(frozen=True)
class Shape:
    """`base` is the type of the value or values (for several possible types: object); `metadata` is what Annotated says of it."""

    base: type
    metadata: tuple[Any, ...] = ()
    is_list: bool = False

    @property
    def vocabulary(self) -> Vocabulary | None:
        """The vocabulary that the values come from, if any."""
        return next((found for found in self.metadata if isinstance(found, Vocabulary)), None)


def shape_of(field: FieldInfo) -> Shape:
    """Return what a field of a pydantic model holds."""
    return _shape(field.annotation, tuple(field.metadata))


def _shape(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    if get_origin(annotation) is Annotated:
        inner, *found = get_args(annotation)
        return _shape(inner, (*metadata, *found))
    if get_origin(annotation) in (Union, UnionType):
        possible = [part for part in get_args(annotation) if part is not NoneType]
        return _shape(possible[0], metadata) if len(possible) == 1 else Shape(object, metadata)
    if get_origin(annotation) is list:
        (inner,) = get_args(annotation)
        shape = _shape(inner, metadata)
        return Shape(shape.base, shape.metadata, is_list=True)
    return Shape(annotation, metadata)
