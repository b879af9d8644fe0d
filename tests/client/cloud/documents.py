"""Ten small services of our own, as documents; all have a model `Thing`, and each a group and a list of its own."""

from __future__ import annotations

from typing import Any

DOMAIN = "cloud.example"
REGIONS = ("north-1", "south-2")
SERVICES = {
    "lamps": "lamp",
    "doors": "door",
    "rooms": "room",
    "clocks": "clock",
    "plants": "plant",
    "pumps": "pump",
    "roads": "road",
    "boats": "boat",
    "as": "rule",
}
"""Services of a project, and what they manage; `as` is a word of Python."""

PEOPLE = "people"
"""The service of the whole account."""

_TEXT = {"type": "string"}


def document(name: str, noun: str) -> dict[str, Any]:
    """The document of a service of a project."""
    path = f"/v1/{{project_id}}/{noun}s"
    thing = {"$ref": "#/components/schemas/Thing"}
    project = {"name": "project_id", "in": "path", "required": True, "schema": _TEXT}
    marks = [{"name": one, "in": "query", "schema": {"type": "integer"}} for one in ("offset", "limit")]
    listing = {
        **_operation(f"list{noun.title()}s", f"{noun}s", [project, *marks]),
        "x-pagination": {
            "style": "offset",
            "parameters": {"position": "offset", "limit": "limit"},
            "items": "/things",
            "total": "/total",
        },
        "responses": _answers(200, {"things": {"type": "array", "items": thing}, "total": {"type": "integer"}}),
    }
    creating = {
        **_operation(f"create{noun.title()}", f"{noun}s", [project]),
        "requestBody": {"required": True, "content": {"application/json": {"schema": thing}}},
        "responses": _answers(201, {"thing": thing}),
        "x-result": "/thing",
    }
    return _document(name, {path: {"get": listing, "post": creating}}, {"name": _TEXT, f"{noun}_id": _TEXT})


def people() -> dict[str, Any]:
    """The document of the service of the whole account."""
    listing = {
        **_operation("listPeople", "people", []),
        "responses": _answers(200, {"people": {"type": "array", "items": _TEXT}}),
    }
    tree = _document(PEOPLE, {"/v3/people": {"get": listing}}, {"name": _TEXT})
    tree["info"]["x-service"] = {"name": PEOPLE, "types": ["identity"], "scope": "domain"}
    return tree


def documents() -> dict[str, dict[str, Any]]:
    """All documents, by the names of their files."""
    return {name: document(name, noun) for name, noun in SERVICES.items()} | {PEOPLE: people()}


def _operation(identity: str, tag: str, parameters: list[Any]) -> dict[str, Any]:
    return {"operationId": identity, "tags": [tag], "parameters": parameters}


def _answers(status: int, fields: dict[str, Any]) -> dict[str, Any]:
    schema = {"type": "object", "properties": fields}
    return {str(status): {"description": "Done.", "content": {"application/json": {"schema": schema}}}}


def _document(name: str, paths: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    region = {"enum": list(REGIONS), "default": REGIONS[0]}
    token = {"type": "apiKey", "in": "header", "name": "X-Auth-Token"}
    return {
        "openapi": "3.0.3",
        "info": {"title": f"Service of {name}", "version": "1.2.0"},
        "servers": [{"url": f"https://{name}.{{region}}.{DOMAIN}", "variables": {"region": region}}],
        "security": [{"AuthToken": []}],
        "paths": paths,
        "components": {
            "schemas": {"Thing": {"type": "object", "properties": fields, "required": ["name"]}},
            "securitySchemes": {"AuthToken": token},
        },
    }
