"""Turn YAML data into a model, and pydantic's errors into messages that an editor can act on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from babel import Locale
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scripts.load.models.language_codes import LANGUAGES
from scripts.load.problems import Fault, InputError, Problem, nearest
from scripts.load.yaml_file import FieldPath, YamlFile

Model = TypeVar("Model", bound=BaseModel)
_MISSING_LANGUAGE: dict[str, str] = {code: f"the {Locale.parse(code).english_name} text is missing" for code in LANGUAGES}


def validated(data: Any, model: type[Model], file: YamlFile, at: FieldPath = ()) -> Model:
    """Return `data`, which is at the path `at` of `file`, as a `model`. Raises InputError with one problem for each field that is wrong."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise InputError(problems_of(error, model, file, at)) from error


def problems_of(error: ValidationError, model: type[BaseModel], file: YamlFile, at: FieldPath) -> Iterator[Problem]:
    """Yield one problem for each field that pydantic found wrong in the value at the path `at` of `file`."""
    for details in error.errors(include_url=False):
        path = (*at, *details["loc"])
        field = ".".join(str(part) for part in details["loc"])
        message, hint = _message_and_hint(details, model)
        yield Problem(file.shown, file.line(path), field, message, hint)


def _message_and_hint(details: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    field = str(details["loc"][-1]) if details["loc"] else ""
    given = _shown(details["input"])
    fault = details.get("ctx", {}).get("error")
    if isinstance(fault, Fault):
        return fault.message, fault.hint
    match details["type"]:
        case "missing":
            return _MISSING_LANGUAGE.get(field, "is missing"), f"add “{field}:” here"
        case "extra_forbidden":
            known = _fields_at(model, details["loc"][:-1])
            return f"is not a field here (value {given})", nearest(field, known) or f"the fields are {', '.join(known)}"
        case "literal_error":
            return f"{given} is not one of the values possible here", f"write one of {details.get('ctx', {}).get('expected', '')}"
        case "string_too_short":
            return "is empty", "give the text, or leave the field out where it may be left out"
        case "too_short":
            return "is an empty list", "give at least one entry"
        case "model_type" | "model_attributes_type":
            return f"{given} is not a group of fields", "give the text in both languages: {ja: …, en: …}"
        case "dict_type":
            return f"{given} is not a group of fields", "write it as {field: value}"
        case "bool_type" | "bool_parsing":
            return f"{given} is neither true nor false", "write true or false, without quotation marks"
        case "string_type":
            return f"{given} is not text", "put it in quotation marks"
        case "list_type":
            return f"{given} is not a list", "write it as [first, second]"
        case _:
            return f"{given}: {details['msg']}", "CONTRIBUTING.md says what the field holds"


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
