"""The forms of our extensions, as schemas: what breaks one is a fault of the document, as if the specification said so.

Of extensions whose faults are told one by one when a client is made (`x-pagination`, `x-job`) only the kind is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Place: TypeAlias = tuple[str | int, ...]
"""The keys that lead to a part of a document."""

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_LIST = {"type": "array"}
_OBJECT = {"type": "object"}
_OBJECTS = {"type": "array", "items": _OBJECT}
_NAMED_OBJECTS = {"type": "object", "additionalProperties": _OBJECT}

FORMS: Mapping[str, Mapping[str, Any]] = {
    "x-service": {"type": "object", "properties": {"name": _TEXT, "types": _TEXTS, "scope": _TEXT}},
    "x-source": {"type": "object", "additionalProperties": _TEXT},
    "x-pagination": _OBJECT,
    "x-job": _OBJECT,
    "x-variants": _OBJECTS,
    "x-fixed": _OBJECT,
    "x-always-present": _TEXTS,
    "x-contradicting-examples": _NAMED_OBJECTS,
    "x-structures": _OBJECTS,
    "x-transport-headers": _OBJECTS,
    "x-known-values": _OBJECTS,
    "x-enum-of": _TEXT,
    "x-enum-varnames": _TEXTS,
    "x-enum-descriptions": _TEXTS,
    "x-extensible-enum": _LIST,
    "x-documented-by": _TEXT,
    "x-documented-name": _TEXT,
    "x-former-names": _OBJECTS,
    "x-removed-operations": _OBJECTS,
    "x-result": _TEXT,
    "x-failure-when": _OBJECT,
    "x-error-codes": _OBJECTS,
}
"""What stands under each name, wherever it stands."""

_FRAME: Mapping[str, Any] = {"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": {}}

DATA = frozenset(("example", "examples", "default", "enum", "const", "value"))
"""Keys whose values are data: what looks like an extension or a reference in them is none."""


def extensions(value: Any, pointer: Place = ()) -> Iterator[tuple[Place, str, Any]]:
    """The extensions of ours in a document: the place of each, its name and its value."""
    if isinstance(value, Mapping):
        for key, below in value.items():
            if key in FORMS:
                yield (*pointer, key), key, below
            if key not in DATA:
                yield from extensions(below, (*pointer, key))
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from extensions(below, (*pointer, place))


def documents_within(value: Any) -> Iterator[tuple[Place, Place, dict[str, Any]]]:
    """What extensions hold that is of the specification's own kinds, each in a document made for it alone.

    Gives the place in the document, the place in the one that is made, and that.
    """
    for place, name, said in extensions(value):
        if name == "x-variants" and isinstance(said, list):
            for number, variant in enumerate(said):
                given = variant if isinstance(variant, Mapping) else {}
                operation = {"responses": {"default": {"description": ""}}, **given}
                yield (*place, number), ("paths", "/v", "get"), {**_FRAME, "paths": {"/v": {"get": operation}}}
        elif name in ("x-structures", "x-transport-headers") and isinstance(said, list):
            for number, schema in enumerate(said):
                made = {**_FRAME, "components": {"schemas": {"Object": schema}}}
                yield (*place, number), ("components", "schemas", "Object"), made
