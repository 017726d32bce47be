"""Say a validation error in an editor's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from babel import Locale
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scripts.load.models.base import LANGUAGES
from scripts.load.problems import Problem, nearest
from scripts.load.yaml_lines import YamlFile

_MISSING_LANGUAGE: dict[str, str] = {code: f"the {Locale.parse(code).english_name} text is missing" for code in LANGUAGES}


def explain(error: ValidationError, model: type[BaseModel], file: YamlFile, at: tuple[str | int, ...]) -> Iterator[Problem]:
    """Yield one Problem for each fault that pydantic found in the value at path `at` of `file`."""
    for fault in error.errors(include_url=False):
        path = (*at, *fault["loc"])
        field = ".".join(str(part) for part in fault["loc"])
        message, hint = _in_words(fault, model)
        yield Problem(file.shown, file.line(path), field, message, hint)


def _in_words(fault: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    field = str(fault["loc"][-1]) if fault["loc"] else ""
    given = _shown(fault["input"])
    match fault["type"]:
        case "missing":
            return _MISSING_LANGUAGE.get(field, "is missing"), f"add “{field}:” here"
        case "extra_forbidden":
            known = _fields_at(model, fault["loc"][:-1])
            return f"is not a field here (value {given})", nearest(field, known) or f"the fields are {', '.join(known)}"
        case "literal_error":
            choices = fault.get("ctx", {}).get("expected", "")
            return f"{given} is not one of the values possible here", f"write one of {choices}"
        case "value_error":
            message = str(fault.get("ctx", {}).get("error", fault["msg"]))
            said, _, hint = message.partition("; ")
            return said, hint
        case "string_too_short":
            return "is empty", "give the text, or leave the field out where it may be left out"
        case "too_short":
            return "is an empty list", "give at least one entry"
        case "string_pattern_mismatch" if field == "kana":
            return f"{given} is not a reading", "write the reading in hiragana, as うちゅうきほんほう"
        case "model_type" | "dict_type" | "model_attributes_type":
            return f"{given} is not a group of fields", "give the text in both languages: {ja: …, en: …}"
        case _:
            return f"{given}: {fault['msg']}", ""


def _fields_at(model: type[BaseModel], path: tuple[int | str, ...]) -> list[str]:
    """The names of the fields that are possible at `path` inside `model`."""
    current: Any = model
    for part in path:
        if isinstance(part, str) and isinstance(current, type) and issubclass(current, BaseModel) and part in current.model_fields:
            current = _model_in(current.model_fields[part].annotation)
    return list(current.model_fields) if isinstance(current, type) and issubclass(current, BaseModel) else []


def _model_in(annotation: Any) -> Any:
    """The model inside an annotation like `list[DatedFact]` or `Bilingual | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in getattr(annotation, "__args__", ()) if (found := _model_in(inner))), None)


def _shown(value: object) -> str:
    text = str(value)
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"
