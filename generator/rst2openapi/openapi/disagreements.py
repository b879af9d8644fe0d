"""A value held against a schema of the document: where they disagree, and in which words that is told.

`{"count": "2"}` for an object whose `count` is an integer disagrees at `/count`: "string '2' is not of type integer".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen
from jsonschema import FormatChecker
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

from rst2openapi.formats import TEXTS, of_format
from rst2openapi.openapi.dialect import Validator
from rst2openapi.openapi.source_map import Json, pointer_of

_BASE = "urn:document"

_FORMATS = FormatChecker(formats=())
"""The formats of texts; of a number, its range and its kind tell all."""

_FORMATS_ON_THE_WIRE = FormatChecker(formats=())
"""Those and the widths of whole numbers."""

for _name in TEXTS:
    for _checker in (_FORMATS, _FORMATS_ON_THE_WIRE):
        _checker.checks(_name)(lambda value, name=_name: not isinstance(value, str) or of_format(value, name))
for _name, _bits in (("int32", 31), ("int64", 63)):
    _FORMATS_ON_THE_WIRE.checks(_name)(
        lambda value, bits=_bits: not isinstance(value, int) or -(2**bits) <= value < 2**bits
    )

_MOST = 8
"""As many disagreements of one value are told one by one."""


@frozen
class Disagreement:
    """What is wrong at a field: its path in words (`items[].count`), and the JSON pointer of its first occurrence.

    `rule` is the keyword of the schema that the value breaks, `wanted` the keyword's value.
    """

    path: str
    reason: str
    pointer: str = field(eq=False)
    rule: str = field(default="", eq=False)
    wanted: Any = field(default=None, eq=False)


@frozen
class Schemas:
    """The schemas of a document, to hold values against."""

    registry: Registry[Any]
    validator: Any
    formats: FormatChecker

    @classmethod
    def of(cls, tree: Json, direction: str = "") -> Schemas:
        """Those of this document; of what is sent in one direction (`request`, `response`), or in none.

        Documents of OpenAPI 3.1 are read by JSON Schema, others by the dialect of 3.0.
        """
        newer = str(tree.get("openapi", "")).startswith("3.1")
        formats = _FORMATS_ON_THE_WIRE if direction else _FORMATS
        resource = (DRAFT202012 if newer else DRAFT4).create_resource(tree)
        return cls(Registry().with_resource(_BASE, resource), _dialect(direction, newer=newer), formats)

    def disagreements(self, pointer: str, value: Json) -> list[Disagreement]:
        """In what the value is no instance of the schema at the pointer; the items of an array count as one field."""
        reference = {"$ref": f"{_BASE}#{_uri_fragment(pointer)}"}
        validator = self.validator(reference, registry=self.registry, format_checker=self.formats)
        errors = list(leaves(validator.iter_errors(value)))
        of_wrong_type = {tuple(error.absolute_path) for error in errors if error.validator == "type"}
        found: dict[Disagreement, Disagreement] = {}
        for error in errors:
            # A value of another type is none of the listed values either: saying so once is enough.
            if error.validator == "type" or tuple(error.absolute_path) not in of_wrong_type:
                at, rule = pointer_of(error.absolute_path), str(error.validator)
                one = Disagreement(_field_path(error), _reason(error), at, rule, error.validator_value)
                found.setdefault(one, one)
        told = list(found.values())
        if len(told) > _MOST:
            return [*told[:_MOST], Disagreement(told[_MOST].path, f"and {len(told) - _MOST} more", told[_MOST].pointer)]
        return told


def _dialect(direction: str, *, newer: bool) -> Any:
    """The validator for such schemas. Fields that are only read, or only written, are mandatory in one direction."""
    if not newer and not direction:
        return Validator
    import openapi_schema_validator as dialects  # noqa: PLC0415 - slow to import, and builds do without

    if newer:
        return dialects.OAS31Validator
    return {"request": dialects.OAS30WriteValidator, "response": dialects.OAS30ReadValidator}[direction]


def _uri_fragment(pointer: str) -> str:
    """A JSON pointer as the fragment of a URI (RFC 6901, section 6)."""
    return re.sub(r"[^A-Za-z0-9/~_.!$&'()*+,;=:@-]", lambda m: "".join(f"%{b:02X}" for b in m[0].encode()), pointer)


def leaves(errors: Iterable[ValidationError]) -> Iterator[ValidationError]:
    """Errors where they arise: for alternatives, those of the alternative that comes closest."""
    for error in errors:
        if error.validator in ("oneOf", "anyOf") and error.context:
            yield from leaves(_closest(error.context))
        elif error.validator == "allOf" and error.context:
            yield from leaves(error.context)
        else:
            yield error


def _closest(context: Iterable[ValidationError]) -> list[ValidationError]:
    by_option: dict[object, list[ValidationError]] = {}
    for error in context:
        by_option.setdefault(error.schema_path[0], []).append(error)
    # Fewer errors, and errors further down, speak for an alternative.
    return min(by_option.values(), key=lambda errors: (len(errors), -max(len(e.absolute_path) for e in errors)))


def _field_path(error: ValidationError) -> str:
    path = ""
    for key in error.absolute_path:
        path += "[]" if isinstance(key, int) else f".{key}" if path else str(key)
    return path or "the root"


def _reason(error: ValidationError) -> str:
    instance: Any = error.instance
    match error.validator:
        case "type":
            return f"{_kind(instance)} {_shown(instance)} is not of type {error.validator_value}"
        case "enum" if error.validator_value == [None]:
            return f"{_kind(instance)} {_shown(instance)} is not null"
        case "enum":
            return f"{_shown(instance) or _kind(instance)} is not one of the documented values"
        case "required":
            named: Any = error.validator_value
            missing = [name for name in named if name not in instance]
            return f"the mandatory {', '.join(missing)} is missing"
        case "format":
            return f"{_kind(instance)} {_shown(instance)} is no {error.validator_value}"
        case _:
            return shortened(str(error.message))


def _kind(value: Json) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def _shown(value: Json) -> str:
    return "" if isinstance(value, dict | list) or value is None else shortened(repr(value), 60)


def shortened(text: str, most: int = 160) -> str:
    """The beginning of a long text."""
    return text if len(text) <= most else f"{text[: most - 1]}…"
