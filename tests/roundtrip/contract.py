"""A document read as a contract: its operations, what their requests must be, and its examples as cases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import field, frozen
from jsonschema import FormatChecker
from openapi_schema_validator import OAS30Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4

from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report
from rst2openapi.formats import TEXTS, of_format
from rst2openapi.mock import contract as mock

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
BASE = "urn:document"
DEEP = 4
NOTHING = object()
"""Where there is no body at all; a body may be null."""


@frozen
class Answer:
    """What the double answers: a documented status, and a body of a documented media type (or `NOTHING`)."""

    status: int
    body: Any = field(eq=False)
    media_type: str | None = None
    name: str = ""


@frozen
class Operation:
    """An operation with its parameters resolved, and the examples that the document gives of its bodies."""

    method: str
    path: str
    parameters: tuple[Mapping[str, Any], ...]
    request: Mapping[str, Any]
    requests: Mapping[str, Any] = field(eq=False)
    answers: tuple[Answer, ...] = field(eq=False)
    secured: bool

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def pattern(self) -> re.Pattern[str]:
        """What the path of a request must look like."""
        parts = re.split(r"\{([^{}]*)\}", self.path)
        return re.compile("".join("([^/]+)" if place % 2 else re.escape(part) for place, part in enumerate(parts)))

    @property
    def names_in_path(self) -> list[str]:
        """The path parameters in the order of the path."""
        return re.findall(r"\{([^{}]*)\}", self.path)


FORMATS = FormatChecker(formats=())
"""What an example may be contradicted by besides its schema's other words: a service takes texts as they come."""
for _name in TEXTS:
    FORMATS.checks(_name)(lambda value, name=_name: not isinstance(value, str) or of_format(value, name))


@frozen
class Contract:
    """A document and its operations."""

    tree: Mapping[str, Any]
    operations: tuple[Operation, ...]

    @cached_property
    def mocked(self) -> mock.Contract:
        """The same as the mock reads it."""
        return mock.Contract.of(self.tree)

    def operation(self, name: str) -> Operation:
        """An operation by its method and path."""
        return next(one for one in self.operations if str(one) == name)

    def faults(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """In what a value is not as its schema says."""
        return [f"{error.json_path}: {error.message}" for error in self._errors(schema, value)]

    def places(self, schema: Mapping[str, Any], value: Any) -> Iterator[tuple[str, ...]]:
        """Where a value is not as its schema says, in every alternative that the schema has for it."""
        errors = [*self._errors(schema, value, FORMATS)]
        for error in errors:
            yield tuple(map(str, error.absolute_path))
            errors += error.context or ()

    def _errors(self, schema: Mapping[str, Any], value: Any, formats: FormatChecker | None = None) -> Iterator[Any]:
        registry: Registry[Any] = Registry().with_resource(BASE, DRAFT4.create_resource(dict(self.tree)))
        yield from OAS30Validator(_absolute(schema), registry=registry, format_checker=formats).iter_errors(value)


def read(path: Path) -> Contract:
    """The contract that a document is."""
    source = load(path, Report())
    assert source is not None
    tree = source.tree
    return Contract(tree, tuple(_operation(tree, *one) for one in _operations(tree)))


def _operations(tree: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for path, item in tree["paths"].items():
        yield from ((path, method) for method in METHODS if method in item)


def _operation(tree: Mapping[str, Any], path: str, method: str) -> Operation:
    item = tree["paths"][path]
    raw = item[method]
    request = resolve(tree, raw.get("requestBody", {}))
    named: dict[str, Any] = {}
    for media in request.get("content", {}).values():
        named |= _examples(tree, media)
    return Operation(
        method=method,
        path=path,
        parameters=tuple(resolve(tree, one) for one in (*item.get("parameters", ()), *raw.get("parameters", ()))),
        request=request,
        requests=named,
        answers=tuple(answer for status, one in raw["responses"].items() for answer in _answers(tree, status, one)),
        secured=bool(raw.get("security", tree.get("security"))),
    )


def _answers(tree: Mapping[str, Any], status: str, response: Mapping[str, Any]) -> Iterator[Answer]:
    """One answer for each example of a response; one made up from the schema where there is no example."""
    code = 503 if status == "default" else int(status.replace("X", "0"))
    content = resolve(tree, response).get("content", {})
    if not content:
        yield Answer(code, NOTHING)
    for media_type, media in content.items():
        examples = _examples(tree, media)
        for name, value in (examples or {"made up": sample(tree, media.get("schema", {}))}).items():
            yield Answer(code, value, media_type, name)


def _examples(tree: Mapping[str, Any], media: Mapping[str, Any]) -> dict[str, Any]:
    """What the page shows: that which is as documented first, then that which contradicts its table."""
    contradicting = {name: one["value"] for name, one in media.get("x-contradicting-examples", {}).items()}
    return own_examples(tree, media) | contradicting


def own_examples(tree: Mapping[str, Any], media: Mapping[str, Any]) -> dict[str, Any]:
    """The examples that OpenAPI knows of."""
    named = {name: resolve(tree, one)["value"] for name, one in media.get("examples", {}).items()}
    return named | ({"example": media["example"]} if "example" in media else {})


def media_types(tree: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The Media Type Objects of all bodies."""
    for path, method in _operations(tree):
        raw = tree["paths"][path][method]
        for body in (raw.get("requestBody", {}), *raw["responses"].values()):
            yield from resolve(tree, body).get("content", {}).values()


def contradictions(tree: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with the examples of a compiled document: an invalid one, or a contradiction that is none."""
    contract = Contract(tree, ())
    for media in media_types(tree):
        schema = media.get("schema", {})
        for name, value in own_examples(tree, media).items():
            yield from (f"{name} is no example: {fault}" for fault in contract.faults(schema, value))
        for name, one in media.get("x-contradicting-examples", {}).items():
            at = tuple(part.replace("~1", "/").replace("~0", "~") for part in one["at"].split("/")[1:])
            if not one["reason"] or not any(place[: len(at)] == at for place in contract.places(schema, one["value"])):
                yield f"{name} does not contradict its schema at {one['at']}"


def resolve(tree: Mapping[str, Any], value: Any) -> Any:
    """What a reference leads to."""
    while isinstance(value, Mapping) and "$ref" in value:
        keys = value["$ref"].removeprefix("#/").split("/")
        value = tree
        for key in keys:
            value = value[key.replace("~1", "/").replace("~0", "~")]
    return value


def sample(tree: Mapping[str, Any], schema: Mapping[str, Any], depth: int = 0) -> Any:  # noqa: PLR0911 -- by type
    """A small value that the schema allows, with every property; of objects deep inside only the required ones."""
    schema = resolve(tree, schema)
    for choice in ("oneOf", "anyOf", "allOf"):
        if schema.get(choice):
            return sample(tree, schema[choice][0], depth)
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            return _sample_object(tree, schema, depth + 1)
        case "array":
            return [sample(tree, schema["items"], depth + 1)] * schema.get("minItems", 1)
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case _:
            return _sample_text(schema)


def _sample_object(tree: Mapping[str, Any], schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    properties = schema.get("properties", {})
    names = properties if depth < DEEP else schema.get("required", ())
    made = {name: sample(tree, properties[name], depth) for name in names}
    values = schema.get("additionalProperties")
    return made | (
        {"free": sample(tree, values, depth)} if isinstance(values, dict) and values and depth < DEEP else {}
    )


def _sample_text(schema: Mapping[str, Any]) -> str | bytes:
    known = {"date-time": "2024-01-02T03:04:05Z", "date": "2024-01-02", "uuid": "123e4567-e89b-12d3-a456-426614174000"}
    if schema.get("format") == "binary":
        return b"bytes"
    if "pattern" in schema and "example" in schema:
        return str(schema["example"])
    text = known.get(schema.get("format", ""), "text")
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 100)]


def _absolute(schema: Any) -> Any:
    """A schema whose references lead into the document from anywhere."""
    if isinstance(schema, Mapping):
        pairs = ((key, _absolute(value)) for key, value in schema.items())
        return {
            key: f"{BASE}{value}" if key == "$ref" and str(value).startswith("#") else value for key, value in pairs
        }
    return [_absolute(item) for item in schema] if isinstance(schema, list) else schema
