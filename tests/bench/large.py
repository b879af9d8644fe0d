"""The document of a service larger than any: what importing one of its operations costs depends on its size."""

from __future__ import annotations

from typing import Any


def document(operations: int, fields: int = 12) -> dict[str, Any]:
    """An OpenAPI document with so many operations, each with a body, an answer and a list of items."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"Error": _object({"error_code": _TEXT, "error_msg": _TEXT})}
    for number in range(operations):
        name = f"Thing{number}"
        members = {f"field_{place}": _TEXT if place % 3 else {"type": "integer"} for place in range(fields)}
        schemas[f"{name}Item"] = _object(members)
        schemas[f"{name}Request"] = _object(members)
        items = {"type": "array", "items": _ref(f"{name}Item")}
        schemas[f"{name}Response"] = _object({"items": items, "count": {"type": "integer"}})
        paths[f"/v1/{{project_id}}/things-{number}"] = {
            "post": {
                "operationId": f"queryThing{number}",
                "tags": [f"Group {number % 20}"],
                "parameters": [{"name": "project_id", "in": "path", "required": True, "schema": _TEXT}],
                "requestBody": {"required": True, "content": _json(f"{name}Request")},
                "responses": {
                    "200": {"description": "Done.", "content": _json(f"{name}Response")},
                    "400": {"description": "Wrong.", "content": _json("Error")},
                },
            }
        }
    info = {"title": "Large", "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}}


_TEXT = {"type": "string"}


def _object(members: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": _ref(name)}}
