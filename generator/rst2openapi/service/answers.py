"""What an operation answers with, looked into: references and aliases followed, members by name.

`listQueues` whose 200 is `SchemaRef("ListQueuesResponse")` answers with an object; its member `queues` is reached as
`("queues",)`, and `page_info.next_marker`, one level down, as `("page_info", "next_marker")`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from attrs import frozen

from rst2openapi.operation.model import Field, Scalar
from rst2openapi.prose import plain
from rst2openapi.service.model import (
    AliasSchema,
    ArrayOf,
    Endpoint,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    OneOf,
    Place,
    Schema,
    SchemaName,
    SchemaRef,
)

Found: TypeAlias = Schema | ObjectSchema | EnumSchema
"""A schema that is no reference to another one."""


@frozen
class Member:
    """A member of an answer: where it stands, its row, and what its type is."""

    place: Place
    row: Field[Schema]
    found: Found

    @property
    def name(self) -> str:
        """Its own name."""
        return self.row.name

    @property
    def words(self) -> str:
        """What its row says of it."""
        return plain(self.row.description)

    @property
    def scalar(self) -> str | None:
        """The type of its value where it is a scalar."""
        if isinstance(self.found, EnumSchema):
            return self.found.scalar.type
        return self.found.type if isinstance(self.found, Scalar) else None


@frozen
class Answers:
    """Looks into the answers of operations, with the named schemas of their service at hand."""

    named: Mapping[SchemaName, NamedSchema]

    def successes(self, endpoint: Endpoint) -> Iterator[tuple[str, Found]]:
        """Status and type of the JSON bodies of success, in the order of their statuses."""
        for response in sorted(endpoint.responses, key=lambda one: one.status):
            if response.body is not None and response.status.startswith("2"):
                kinds = [one for one in response.body.media_types if one.partition(";")[0].endswith("json")]
                yield from [(response.status, self.followed(response.body.type))] * len(kinds)

    def followed(self, schema: Schema) -> Found:
        """What a reference leads to, through aliases (which lead in no circle)."""
        while isinstance(schema, SchemaRef):
            named = self.named[schema.name]
            if not isinstance(named, AliasSchema):
                return named
            schema = named.target
        return schema

    def options(self, found: Found) -> Iterator[Found]:
        """The alternatives of a type; itself where it has none."""
        if isinstance(found, OneOf):
            for one in found.options:
                yield from self.options(self.followed(one))
        else:
            yield found

    def members(self, found: Found, within: Place = ()) -> dict[str, Member]:
        """The members of an object by name; none of any other type."""
        rows = found.fields if isinstance(found, ObjectSchema) else ()
        return {row.name: Member((*within, row.name), row, self.followed(row.type)) for row in rows}

    def items(self, found: Found) -> Found | None:
        """The type of an array's items; None of any other type."""
        return self.followed(found.items) if isinstance(found, ArrayOf) else None

    def at(self, found: Found, place: Place) -> Found | None:
        """What stands at a place, by names of members; None where there is nothing."""
        for name in place:
            member = self.members(found).get(name)
            if member is None:
                return None
            found = member.found
        return found

    def near(self, found: Found) -> Iterator[Member]:
        """The members of an answer, then those of its objects."""
        first = self.members(found)
        yield from first.values()
        for one in first.values():
            yield from self.members(one.found, one.place).values()


def bare(name: str) -> str:
    """A name in lower case without hyphens, underscores and dots."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
