"""References to other records. Each type says which kinds of record it may point to."""

from __future__ import annotations

from typing import ClassVar

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from scripts.load.models.patterned import Patterned


class Reference(Patterned):
    """The id of a record of any kind, written `jaxa`, or `terms/sda` where two kinds share an id."""

    kinds: ClassVar[tuple[str, ...]] = ()
    """The kinds that the reference may point to; none named: all."""
    pattern = r"([a-z]+/)?[a-z0-9]+(-[a-z0-9]+)*"
    message = "is not a reference"
    hint = "write a record's id, or kind/id where two kinds share it (terms/sda)"

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {**super().__get_pydantic_json_schema__(schema, handler), "x-kinds": list(cls.kinds) or ["any"]}


class OrganizationReference(Reference):
    """A body."""

    kinds = ("organizations",)


class DocumentReference(Reference):
    """A law, plan, strategy, agreement or statement."""

    kinds = ("documents",)


class SystemReference(Reference):
    """A satellite, launcher, ground system or the like."""

    kinds = ("systems",)


class CompanyReference(Reference):
    """A company."""

    kinds = ("companies",)


class TermReference(Reference):
    """A term of the glossary."""

    kinds = ("terms",)


class DevelopmentReference(Reference):
    """What has happened since."""

    kinds = ("developments",)


class OperatorReference(Reference):
    """Who runs or takes part in something: a body or a company."""

    kinds = ("organizations", "companies")


class IssuerReference(Reference):
    """Who issued or concluded a document: a body, a company or a forum."""

    kinds = ("organizations", "companies", "cooperation")


class ActorReference(Reference):
    """Who acts in an event, or what takes its part there: a forum or exercise, a document, a system."""

    kinds = ("organizations", "companies", "people", "cooperation", "documents", "systems")


class ViewReference(Reference):
    """Whose view something is: a source, a person or a body."""

    kinds = ("sources", "people", "organizations")


class ExplanationReference(Reference):
    """The record that explains a term."""

    kinds = ("organizations", "documents", "systems", "companies", "cooperation")
