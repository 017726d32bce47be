"""Strings that have to match a pattern: ids, references, citations, web addresses."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Any, ClassVar, Self

from pydantic import AnyHttpUrl, GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.problems import Fault


class Patterned(str):
    """A string that has to match `pattern`; `message` and `hint` say in words what would be right."""

    pattern: ClassVar[str]
    message: ClassVar[str]
    hint: ClassVar[str]

    @classmethod
    def checked(cls, value: object) -> Self:
        """Return `value` as this type. Raises Fault that says what would be right."""
        if not isinstance(value, str) or not re.fullmatch(cls.pattern, value):
            raise Fault(f"“{value}” {cls.message}", cls.hint)
        return cls(value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        del source, handler
        return core_schema.no_info_plain_validator_function(cls.checked, serialization=core_schema.to_string_ser_schema())

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        del schema, handler
        return {"type": "string", "pattern": f"^(?:{cls.pattern})$"}


class Id(Patterned):
    """The name of a record that never changes."""

    pattern = r"[a-z0-9]+(-[a-z0-9]+)*"
    message = "is not an id"
    hint = "use small Latin letters, digits and single hyphens, like space-security-initiative"


class Reading(Patterned):
    """The Japanese reading by which a name is sorted."""

    pattern = r"[ぁ-ゖー・ 0-9A-Za-z]+"
    message = "is not a reading"
    hint = "write the reading in hiragana, as うちゅうきほんほう"


class Citation(Patterned):
    """A source and, after `#`, the chapter, section or figure in it that is meant; or `corrections/id`, for a corrected fact."""

    pattern = r"[a-z0-9-]+(#[a-z0-9-]+)?|corrections/[a-z0-9-]+"
    message = "is not a citation"
    hint = "write source-id, source-id#locator (csis-uchu-2024#space-history) or corrections/id"

    @property
    def is_correction(self) -> bool:
        """True where a correction of this guide is cited, which names its own evidence."""
        return self.startswith("corrections/")

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.partition("#")[0]

    @property
    def locator(self) -> str:
        """The id of the place in the source, or an empty string for the whole source."""
        return self.partition("#")[2]


_PRIVATE_DOMAINS = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "test", "invalid")
"""Last parts of names that no server on the public web has (RFC 2606, RFC 6762 and common use)."""


class WebAddress(Patterned):
    """An address on the public web, which every reader can open."""

    pattern = r"https?://[^\s<>\"]+"
    message = "is not a web address"
    hint = "write the whole address, beginning with https:// and without spaces"

    @classmethod
    def checked(cls, value: object) -> Self:
        """Return `value` as a web address. Raises Fault where it is none, carries a password, or leads to the editor's own network."""
        address = super().checked(value)
        try:
            url = AnyHttpUrl(address)
        except ValidationError as error:
            raise Fault(f"“{value}” {cls.message}", cls.hint) from error
        if url.username or url.password:
            raise Fault(f"“{value}” holds a name or password", "leave out what is before the @")
        if not _is_public(url.host or ""):
            raise Fault(f"“{value}” leads to a machine that readers cannot reach", "write the address on the public web")
        return address


def _is_public(host: str) -> bool:
    """True for a name below a domain that is not a private one, and for an address that is reachable from everywhere."""
    try:
        return ip_address(host.strip("[]")).is_global
    except ValueError:
        _, dot, last = host.rstrip(".").rpartition(".")
        return bool(dot) and last not in _PRIVATE_DOMAINS
