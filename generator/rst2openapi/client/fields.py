"""The fields of a model as its class has them: the type that is read, the type that is given, and how JSON is read.

The optional property `status` with a list of values is read as `Status | None`, and given as
`Status | str | None | Unset = UNSET`. One that every documented example has (`x-always-present`) is read as `Status`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import safe_for_docstring

from rst2openapi.client.expressions import decode, plain_type
from rst2openapi.client.given import argument_type, nullable_type
from rst2openapi.client.nulls import NULLABLE

ALWAYS = "x-always-present"
"""An extension of an object's schema: the names of the properties that answers always have."""


def read_type(prop: Any, model: Any) -> str:
    """The type of the attribute: with None, unless the property is required or always there."""
    there = prop.required or _name(prop) in _listed(model, ALWAYS)
    return plain_type(prop) if there and _name(prop) not in _listed(model, NULLABLE) else nullable_type(prop)


def given_type(prop: Any, model: Any) -> str:
    """The type of the argument of the constructor: with None, which is sent as null, and `Unset` if not required."""
    loose = argument_type(prop)
    nullable = loose if loose == "Any" or loose.endswith("None") else f"{loose} | None"
    if prop.required:
        return nullable if _name(prop) in _listed(model, NULLABLE) else loose
    return f"{nullable} | Unset"


def read_fields(model: Any) -> list[tuple[str, str]]:
    """The attributes whose values are more than JSON, each with the expression that reads `value`."""
    return list(_read(model))


def _read(model: Any) -> Iterator[tuple[str, str]]:
    for prop in (*model.required_properties, *model.optional_properties):
        expression = decode(prop, "value")
        if expression != "value":
            yield str(prop.python_name), expression
    if model.additional_properties:
        expression = decode(model.additional_properties, "item")
        if expression != "item":
            yield "additional_properties", f"{{name: {expression} for name, item in value.items()}}"


def described(prop: Any, model: Any) -> str:
    """A line of the docstring of the class: `status (Status | None): Where it is in its life`."""
    words = safe_for_docstring(prop.description or "")
    example = f" Example: {safe_for_docstring(prop.example)}." if prop.example else ""
    return f"{prop.python_name} ({read_type(prop, model)}): {words}{example}"


def _name(prop: Any) -> str:
    return str(prop.name.get_untrusted_value())


def _listed(model: Any, extension: str) -> frozenset[str]:
    names = (model.data.model_extra or {}).get(extension)
    return frozenset(map(str, names)) if isinstance(names, list) else frozenset()


FILTERS: Mapping[str, Any] = {
    "described": described,
    "given_type": given_type,
    "plain_type": plain_type,
    "read_fields": read_fields,
    "read_type": read_type,
}
"""What the template of a model asks for."""
