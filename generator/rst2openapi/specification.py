"""The specification's own validator, which tells what is wrong with a document: slow to import, and slow.

openapi-spec-validator takes the compiled validator of `acceptance` for its own where that is installed, and then tells
less: its errors hold no alternatives. Here it keeps to jsonschema, whose errors say which alternative came closest.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema.validators import validator_for
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v30, schema_v31


def by_jsonschema(schema: Any) -> Any:
    """The validator of values by a schema."""
    return validator_for(dict(schema))(dict(schema))


class Validator30(OpenAPIV30SpecValidator):
    """Judges documents of OpenAPI 3.0."""

    schema_validator = by_jsonschema(schema_v30)


class Validator31(OpenAPIV31SpecValidator):
    """Judges documents of OpenAPI 3.1."""

    schema_validator = by_jsonschema(schema_v31)


@cache
def by_dialect() -> Any:
    """The validator of documents of 3.1 that looks into schemas, too: `type: 3` is a fault.

    The specification's own schema leaves schemas to their dialect, which a document may choose; this is the usual one.
    """
    definitions = dict(schema_v31)["$defs"] | {
        "schema": {"$dynamicAnchor": "meta", "$ref": "https://json-schema.org/draft/2020-12/schema"}
    }
    return by_jsonschema(dict(schema_v31) | {"$defs": definitions})
