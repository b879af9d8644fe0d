"""What the quick validator of examples says, against that of openapi-schema-validator."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import FormatChecker
from openapi_schema_validator import OAS30Validator

from rst2openapi.openapi.dialect import Validator

_VALUES: list[Any] = [
    *(None, True, False, 0, 1, -3, 2.0, 2.5, "", "a", "abc", "2024-01-01", [], [1], ["a", 1, 1], [None]),
    *({}, {"a": 1}, {"a": "x", "b": None}, {"b": [1]}, {"a": {"a": "x"}}, {"c": 1}),
]
_TEXT = {"type": "string"}
_SCHEMAS: list[dict[str, Any]] = [
    *({"type": one} for one in ("string", "integer", "number", "boolean", "array", "object")),
    *({"type": one, "nullable": True} for one in ("string", "integer", "array", "object")),
    {"type": "string", "nullable": False},
    {"nullable": True, "enum": ["a", None]},
    {"type": "string", "enum": ["a", "abc"], "nullable": True},
    {"type": "string", "format": "date", "minLength": 2, "maxLength": 4, "pattern": "^a"},
    {"type": "integer", "minimum": 1, "maximum": 2, "exclusiveMaximum": True, "multipleOf": 1},
    {"type": "array", "items": _TEXT, "minItems": 1, "maxItems": 2, "uniqueItems": True},
    {"type": "array", "items": {"type": "integer", "nullable": True}},
    {"type": "object", "properties": {"a": _TEXT, "b": _TEXT}, "required": ["a", "b"]},
    {"type": "object", "properties": {"a": {"type": "string", "readOnly": True}, "b": _TEXT}, "required": ["a", "b"]},
    {"type": "object", "properties": {"a": _TEXT}, "additionalProperties": False},
    {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 1, "maxProperties": 1},
    {"allOf": [{"type": "object"}, {"required": ["a"]}], "nullable": True, "description": "Of two parts.", "x-a": 1},
    {"oneOf": [_TEXT, {"type": "integer", "nullable": True}]},
    {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}], "not": {"enum": ["a"]}},
    {"$ref": "#/definitions/tree", "definitions": {"tree": {"properties": {"a": {"$ref": "#/definitions/tree"}}}}},
]
_FORMATS = FormatChecker(formats=())
_FORMATS.checks("date")(lambda value: not isinstance(value, str) or len(value) == 10)


@pytest.mark.parametrize("schema", _SCHEMAS, ids=str)
def test_both_find_the_same_in_every_value(schema: dict[str, Any]) -> None:
    """The keyword, the place and the words of each error, and those of its alternatives."""
    for value in _VALUES:
        assert _errors(Validator, schema, value) == _errors(OAS30Validator, schema, value)


def _errors(kind: Any, schema: dict[str, Any], value: Any) -> set[Any]:
    return set(map(_told, kind(schema, format_checker=_FORMATS).iter_errors(value)))


def _told(error: Any) -> tuple[Any, ...]:
    message = str(error.message)
    # One of the two that openapi-schema-validator has for a null that may not be null.
    said = f"None is not of type {error.validator_value!r}" if message == "None for not nullable" else message
    return error.validator, tuple(error.absolute_path), said, frozenset(map(_told, error.context))
