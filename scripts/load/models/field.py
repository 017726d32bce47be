"""A field of a record with its description in both languages, from which schemas, tables and the data dictionary are made."""

from __future__ import annotations

from typing import Any

from pydantic import Field
from pydantic.fields import FieldInfo


def described(ja: str, en: str, default: Any = ..., **options: Any) -> Any:
    """Return a field of a pydantic model with its description in both languages; `options` are those of pydantic's Field."""
    return Field(default, description=en, json_schema_extra={"description_ja": ja}, **options)


def list_of(ja: str, en: str) -> Any:
    """Return a described field that is an empty list where it is left out."""
    return Field(default_factory=list, description=en, json_schema_extra={"description_ja": ja})


def description(field: FieldInfo, language: str) -> str:
    """Return what a field holds, in `language`."""
    extra = field.json_schema_extra
    translated = extra.get(f"description_{language}") if isinstance(extra, dict) else None
    return str(translated or field.description)
