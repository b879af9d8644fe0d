"""Endpoints into Path Item and Operation Objects.

`POST /v2.0/{project_id}/resources` becomes `paths./v2.0/{project_id}/resources.post` with its parameters in the
order path, query, header, its request body under its media types and its responses by status.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus

from attrs import evolve

from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.openapi import extensions
from rst2openapi.openapi.examples import attached, shared
from rst2openapi.openapi.identifiers import placeholders
from rst2openapi.openapi.markdown import commonmark, escape
from rst2openapi.openapi.schemas import Writer, member, schema
from rst2openapi.openapi.security import requirements
from rst2openapi.openapi.source_map import Json, Spot
from rst2openapi.openapi.variants import variants
from rst2openapi.operation.model import Absorbed, Body, Field, Location, Parameter, Response, Scalar
from rst2openapi.service.model import (
    AliasSchema,
    Endpoint,
    EnumSchema,
    ObjectSchema,
    Schema,
    SchemaRef,
)

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")

_LOCATIONS = (Location.PATH, Location.QUERY, Location.HEADER)
_IGNORED_HEADERS = ("accept", "content-type", "authorization")
"""OpenAPI 3.0.3, "Parameter Object": header parameters of these names shall be ignored."""
PageOf = Callable[[Endpoint], str | None]
"""The address of the page that describes an operation, where it is known."""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def paths(endpoints: Iterable[Endpoint], writer: Writer, spot: Spot, page_of: PageOf = lambda _: None) -> Json:
    """All Path Items, sorted by path; the operations of one in the order of `METHODS`."""
    ordered = sorted(endpoints, key=lambda endpoint: (endpoint.path.text, METHODS.index(endpoint.method)))
    result: Json = {}
    for endpoint in ordered:
        names = placeholders(endpoint.path.names)
        path = _renamed(endpoint.path.text, names)
        at = (spot / path / endpoint.method).of(*endpoint.spans)
        if endpoint.method in result.get(path, {}):
            at.add(rules.SECOND_OPERATION, method=endpoint.method.upper(), path=path)
            continue

        def whole(one: Endpoint, spot: Spot, names: Mapping[str, str] = names) -> Json:
            page = page_of(one)
            documented = {"externalDocs": {"url": page}} if page else {}
            return _operation(one, names, writer, spot) | documented | extensions.of_operation(one)

        operation = whole(endpoint, at)
        result.setdefault(path, {})[endpoint.method] = operation | variants(endpoint, operation, whole)
    return result


def _renamed(path: str, names: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: f"{{{names.get(match.group(1), match.group(1))}}}", path)


def _operation(endpoint: Endpoint, names: Mapping[str, str], writer: Writer, at: Spot) -> Json:
    result: Json = {"operationId": str(endpoint.id), "summary": endpoint.summary}
    # A page without a word on its operation: the title is what it says.
    result["description"] = commonmark(endpoint.description, writer.link_to) or f"{escape(endpoint.summary)}."
    if endpoint.tag:
        result["tags"] = [endpoint.tag]
    if endpoint.deprecated:
        result["deprecated"] = True
    parameters = _parameters(endpoint.parameters, names, writer, at)
    if parameters:
        result["parameters"] = parameters
    if endpoint.body is not None:
        result["requestBody"] = _request_body(endpoint.body, writer, at / "requestBody")
        if endpoint.method in ("get", "head"):
            at.add(rules.BODY_WITHOUT_MEANING, method=endpoint.method.upper())
    result["responses"] = _responses(endpoint, writer, at / "responses")
    result["security"] = requirements(endpoint.access)
    _record_absorbed(endpoint.absorbed, result, at)
    return result


def _record_absorbed(absorbed: Iterable[Absorbed], operation: Json, at: Spot) -> None:
    """A row on `X-Auth-Token` is the security requirement, one on `Content-Type` the keys of `content`."""
    for row in absorbed:
        content = at / "requestBody" / "content" if "requestBody" in operation else at / "responses"
        (at / "security" if row.into == "security" else content).of(row.span)


# --- parameters --------------------------------------------------------------------------------------------


def _parameters(
    parameters: Iterable[Parameter[Schema]], names: Mapping[str, str], writer: Writer, at: Spot
) -> list[Json]:
    result: list[Json] = []
    seen: dict[tuple[Location, str], int] = {}
    for parameter in sorted(parameters, key=lambda parameter: _LOCATIONS.index(parameter.location)):
        field = parameter.field
        if parameter.location is Location.HEADER and field.name.lower() in _IGNORED_HEADERS:
            (at / "responses").of(field.span, *field.rows)
            continue
        name = names.get(field.name, field.name) if parameter.location is Location.PATH else field.name
        index = seen.setdefault((parameter.location, _compared(parameter, name)), len(result))
        spot = at / "parameters" / index
        if index < len(result):
            spot.of(field.span, *field.rows).add(rules.SECOND_PARAMETER, name=name)
            continue
        result.append(_parameter(parameter, name, writer, spot))
    return result


def _compared(parameter: Parameter[Schema], name: str) -> str:
    """Header names are the same in any case (RFC 9110, section 5.1)."""
    return name.lower() if parameter.location is Location.HEADER else name


def _parameter(parameter: Parameter[Schema], name: str, writer: Writer, spot: Spot) -> Json:
    field = parameter.field
    spot = spot.of(field.span, *field.rows)
    result: Json = {"name": name, "in": parameter.location.value}
    description = commonmark(field.description, writer.link_to)
    if description:
        result["description"] = description
    if parameter.location is Location.PATH or field.required:
        result["required"] = True
    if parameter.location is Location.HEADER:
        field = _as_header(field, writer, spot)
    described = member(field, writer, spot / "schema", described=False)
    if described.pop("deprecated", False):
        result["deprecated"] = True
    if name != field.name:
        result["x-documented-name"] = field.name
    return result | {"schema": described}


def _as_header(field: Field[Schema], writer: Writer, spot: Spot) -> Field[Schema]:
    """A header is one line of text: arrays, objects and dates are documented, but travel as a string."""
    if _is_plain(field.type, writer):
        return field
    spot.add(rules.HEADER_AS_STRING, name=field.name)
    return evolve(field, type=Scalar("string"))


def _is_plain(type_: Schema, writer: Writer) -> bool:
    match type_:
        case Scalar():
            return type_.format not in ("date-time", "date", "binary", "uuid")
        case SchemaRef():
            named = writer.named[type_.name]
            return isinstance(named, EnumSchema) or (isinstance(named, AliasSchema) and _is_plain(named.target, writer))
        case _:
            return False


# --- bodies and responses ----------------------------------------------------------------------------------


def _request_body(body: Body[Schema], writer: Writer, spot: Spot) -> Json:
    result: Json = {"required": True} if body.required else {}
    return result | {"content": _content(body, writer, spot / "content")}


def _content(body: Body[Schema], writer: Writer, spot: Spot) -> Json:
    result: Json = {}
    for media_type in body.media_types:
        at = spot / media_type
        rendered: Json = {"schema": schema(body.type, writer)}
        if not result or _is_json(media_type):
            rendered |= attached(body.examples, at) or _of_schema(body.type, writer)
        result[media_type] = rendered
    return result


def _of_schema(type_: Schema, writer: Writer) -> Json:
    """The examples that stand with the schema itself."""
    named = writer.named[type_.name] if isinstance(type_, SchemaRef) else None
    return (
        shared(writer.keys[type_.name], named)
        if isinstance(type_, SchemaRef) and isinstance(named, ObjectSchema)
        else {}
    )


def _is_json(media_type: str) -> bool:
    return media_type.partition(";")[0].endswith(("/json", "+json"))


def _responses(endpoint: Endpoint, writer: Writer, spot: Spot) -> Json:
    result: Json = {}
    for response in sorted(endpoint.responses, key=lambda response: (response.status == "default", response.status)):
        at = (spot / response.status).of(response.span, *response.rows)
        further = extensions.of_response(endpoint, response)
        further |= extensions.error_codes(response.codes, writer.link_to, at)
        result[response.status] = _response(response, writer, at) | further
    if not result:
        result["default"] = {"description": "The page names no response."}
    return result


def _response(response: Response[Schema], writer: Writer, at: Spot) -> Json:
    text = commonmark(response.description, writer.link_to)
    result: Json = {"description": text or reason(response.status)}
    if response.headers:
        result["headers"] = {
            field.name: _header(field, writer, at / "headers" / field.name) for field in response.headers
        }
    if response.body is not None:
        result["content"] = _content(response.body, writer, at / "content")
    return result


def _header(field: Field[Schema], writer: Writer, spot: Spot) -> Json:
    spot = spot.of(field.span, *field.rows)
    result: Json = {}
    description = commonmark(field.description, writer.link_to)
    if description:
        result["description"] = description
    if field.required:
        result["required"] = True
    described = member(field, writer, spot / "schema", described=False)
    if described.pop("deprecated", False):
        result["deprecated"] = True
    return result | {"schema": described}


_CLASSES = {"4XX": "The request is refused.", "5XX": "The service fails.", "default": "Any other response."}


def reason(status: str) -> str:
    """The words for a status that the page describes by its number alone (never empty: 3.0.3 requires them)."""
    if not status.isdigit():
        return _CLASSES.get(status) or f"{status[:1]}xx response."
    try:
        return f"{HTTPStatus(int(status)).phrase}."
    except ValueError:
        return f"Status {status}."
