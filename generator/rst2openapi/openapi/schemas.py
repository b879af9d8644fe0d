"""Closed schemas and fields into Schema Objects (OpenAPI 3.0.3, "Schema Object").

The row `tags | No | Array of object | Resource tag.` of a request gives
`tags: {type: array, items: {$ref: '#/components/schemas/…Tags'}, description: Resource tag.}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from attrs import field, frozen

from rst2openapi.openapi import facets
from rst2openapi.openapi.enums import enum_keywords
from rst2openapi.openapi.exclusion import are_exclusive
from rst2openapi.openapi.extensions import error_codes
from rst2openapi.openapi.markdown import LinkTo, commonmark, escape
from rst2openapi.openapi.nulls import NULL
from rst2openapi.openapi.source_map import Json, Spot
from rst2openapi.operation.model import Anything, Field, Null, Scalar
from rst2openapi.prose import Prose
from rst2openapi.service.model import (
    AliasSchema,
    ArrayOf,
    EnumSchema,
    FreeObject,
    MapOf,
    NamedSchema,
    ObjectSchema,
    OneOf,
    Schema,
    SchemaName,
    SchemaRef,
)


@frozen
class Writer:
    """What every schema needs to know: the keys of components, the named schemas, and where links lead."""

    keys: Mapping[SchemaName, str]
    named: Mapping[SchemaName, NamedSchema]
    link_to: LinkTo
    elsewhere: Mapping[SchemaName, str] = field(factory=dict)
    """References to schemas that are no components."""

    def reference(self, name: SchemaName) -> Json:
        """A Reference Object."""
        if name in self.elsewhere:
            return {"$ref": self.elsewhere[name]}
        return {"$ref": f"#/components/schemas/{self.keys[name]}"}


def schema(type_: Schema, writer: Writer) -> Json:  # noqa: PLR0911 - one for each kind
    """A closed type as a Schema or Reference Object."""
    match type_:
        case Scalar():
            return {"type": type_.type} | ({"format": type_.format} if type_.format else {})
        case Anything():
            return {}
        case Null():
            # 3.0 has no null type; the enum leaves null as the only value of the nullable object.
            return dict(NULL)
        case SchemaRef():
            return writer.reference(type_.name)
        case FreeObject():
            return {"type": "object", "additionalProperties": True}
        case ArrayOf():
            return {"type": "array", "items": schema(type_.items, writer)}
        case MapOf():
            return {"type": "object", "additionalProperties": schema(type_.values, writer) or True}
        case OneOf():
            return _alternatives(type_, writer)
        case _:
            assert_never(type_)


def _alternatives(type_: OneOf, writer: Writer) -> Json:
    """`oneOf` where no value can fit two of the options, else `anyOf`; of arrays, an array of alternatives."""
    options: dict[str, Schema] = {}
    for option in type_.options:
        options.setdefault(repr(schema(option, writer)), option)
    arrays = [option.items for option in options.values() if isinstance(option, ArrayOf)]
    if len(arrays) == len(options) > 1:
        return schema(ArrayOf(OneOf(tuple(arrays))), writer)
    rendered = [_option(option, writer) for option in options.values()]
    if len(rendered) == 1:
        return schema(type_.options[0], writer)
    return {"oneOf" if are_exclusive(list(options.values()), writer.named) else "anyOf": rendered}


def _option(option: Schema, writer: Writer) -> Json:
    """An alternative; an object of any kind without the word that makes generators take it for a map."""
    return {"type": "object"} if isinstance(option, FreeObject) else schema(option, writer)


def member(field: Field[Schema], writer: Writer, spot: Spot, *, described: bool = True) -> Json:
    """A field as the schema of a property, parameter or header.

    `described` is False where the description stands outside of the schema (parameters and headers).
    Siblings of `$ref` are ignored in 3.0, hence a reference with anything beside it goes into `allOf`.
    """
    spot = spot.of(field.span, *field.rows)
    base = schema(field.type, writer)
    said = facets.Said(field.name, field.facets, _without_references(field.type, writer))
    result = facets.apply(_enclosed(base), said, spot)
    text = commonmark(field.description, writer.link_to)
    if described and text:
        result["description"] = text
    if field.example_only:
        result["x-documented-by"] = "example"
    return base if result == _enclosed(base) else _ordered(result)


def _enclosed(base: Json) -> Json:
    return {"allOf": [base]} if "$ref" in base else base


def _without_references(type_: Schema, writer: Writer) -> Json:
    """The type as far as a default has to know it: what a reference leads to, members aside."""
    match type_:
        case SchemaRef():
            named = writer.named[type_.name]
            if isinstance(named, EnumSchema):
                return {"type": named.scalar.type, "enum": [entry.value for entry in named.values]}
            return {"type": "object"} if isinstance(named, ObjectSchema) else {"oneOf": []}
        case ArrayOf():
            return {"type": "array", "items": _without_references(type_.items, writer)}
        case _:
            return schema(type_, writer)


_ORDER = ("$ref", "allOf", "oneOf", "anyOf", "type", "format", "nullable", "description", "enum", "x-enum-varnames")


def _ordered(keywords: Json) -> Json:
    """Type first, then what it is about, then limits: the order a reader looks for."""
    return {key: keywords[key] for key in _ORDER if key in keywords} | keywords


# --- components --------------------------------------------------------------------------------------------


def component(named: NamedSchema, writer: Writer, spot: Spot) -> Json:
    """A named schema as an entry of `components/schemas`."""
    match named:
        case ObjectSchema():
            return _object(named, writer, spot)
        case EnumSchema():
            base = schema(named.scalar, writer)
            words = {"description": escape(named.description)} if named.description else {}
            return _ordered(base | words | enum_keywords(named.scalar.type, named.values, spot))
        case AliasSchema():
            spot.of(*named.rows)
            return _remarked(schema(named.target, writer), named.remarks, writer)
        case _:
            assert_never(named)


def _remarked(base: Json, remarks: Prose, writer: Writer) -> Json:
    """The schema with a description; siblings of `$ref` are ignored in 3.0."""
    text = commonmark(remarks, writer.link_to)
    return _ordered(_enclosed(base) | {"description": text}) if text else base


def _object(named: ObjectSchema, writer: Writer, spot: Spot) -> Json:
    spot = spot.of(*named.spans)
    result: Json = {"type": "object"}
    texts = (escape(named.description), commonmark(named.remarks, writer.link_to))
    if any(texts):
        result["description"] = "\n\n".join(text for text in texts if text)
    required = _required(named.fields)
    if required:
        result["required"] = required
    present = [name for name in named.present if name not in required]
    if present:
        result["x-always-present"] = present
    properties = {field.name: member(field, writer, spot / "properties" / field.name) for field in named.fields}
    if properties:
        result["properties"] = properties
    if named.additional is not None:
        (spot / "additionalProperties").of(*named.additional_rows)
        result["additionalProperties"] = schema(named.additional, writer) or True
    elif not properties:
        result["additionalProperties"] = True
    return result | error_codes(named.codes, writer.link_to, spot)


def _required(fields: Iterable[Field[Schema]]) -> list[str]:
    return list(dict.fromkeys(field.name for field in fields if field.required))
