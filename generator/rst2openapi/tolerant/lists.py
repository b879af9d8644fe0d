"""Closed lists in answers into open ones: a service may answer a value that no page knows.

`enum: [on, off, null]` becomes `x-extensible-enum: [on, off]` beside the type; what stands by position goes along.
"""

from __future__ import annotations

from rst2openapi.tolerant.parts import Tree, of_answers

OPEN = "x-extensible-enum"

_BY_POSITION = ("x-enum-varnames", "x-enum-descriptions")


def open_in_answers(tree: Tree) -> None:
    """Open every list of values that an answer can hold, and let alternatives overlap, in place."""
    for schema in list(of_answers(tree)):
        if isinstance(schema.get("enum"), list) and schema["enum"] != [None]:
            _open(schema)
        if "oneOf" in schema:
            # A decoder that must find exactly one refuses an answer that fits two.
            schema["anyOf"] = schema.pop("oneOf")


def _open(schema: Tree) -> None:
    values = schema.pop("enum")
    kept = [place for place, value in enumerate(values) if value is not None]
    schema[OPEN] = [values[place] for place in kept]
    for key in _BY_POSITION:
        if isinstance(schema.get(key), list) and len(schema[key]) == len(values):
            schema[key] = [schema[key][place] for place in kept]
