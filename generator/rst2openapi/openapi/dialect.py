"""The JSON Schema of OpenAPI 3.0 documents: Draft 4, and `nullable`.

openapi-schema-validator has the same as `OAS30Validator`, and imports a tenth of the time of a build with it (pydantic
and its settings). What it knows besides, no document of ours holds: `discriminator` and `writeOnly`. A test holds both
against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema.exceptions import ValidationError
from jsonschema.validators import Draft4Validator, extend


def _type(validator: Any, kind: Any, instance: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Null is of every type that is called nullable beside it."""
    if not (instance is None and schema.get("nullable") is True) and not validator.is_type(instance, kind):
        yield ValidationError(f"{instance!r} is not of type {kind!r}")


def _required(
    validator: Any, required: list[str], instance: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """What is only read may be missing: the schema does not say of which side an instance is."""
    if not validator.is_type(instance, "object"):
        return
    members = schema.get("properties", {})
    for name in required:
        if name not in instance and not members.get(name, {}).get("readOnly", False):
            yield ValidationError(f"{name!r} is a required property")


Validator: Any = extend(Draft4Validator, {"type": _type, "required": _required})  # type: ignore[no-untyped-call]
"""What `OAS30Validator` says of instances, except that null that may not be null is one error and not two."""
