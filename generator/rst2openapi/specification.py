"""The specification's own validator, which tells what is wrong with a document: slow to import, and slow.

openapi-spec-validator takes the compiled validator of `acceptance` for its own where that is installed, and then tells
less: its errors hold no alternatives. Here it keeps to jsonschema, whose errors say which alternative came closest.
"""

from __future__ import annotations

from typing import Any

from jsonschema.validators import validator_for
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v30, schema_v31


def _by_jsonschema(schema: Any) -> Any:
    """The validator of documents by one version's schema."""
    return validator_for(dict(schema))(dict(schema))


class Validator30(OpenAPIV30SpecValidator):
    """Judges documents of OpenAPI 3.0."""

    schema_validator = _by_jsonschema(schema_v30)


class Validator31(OpenAPIV31SpecValidator):
    """Judges documents of OpenAPI 3.1."""

    schema_validator = _by_jsonschema(schema_v31)
