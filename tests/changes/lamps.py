"""A small document to change, and the lines about what was changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import yaml

from rst2openapi.changes.comparison import compare
from rst2openapi.changes.text import lines

LAMPS = """
openapi: 3.0.3
info: {title: Lamps, version: 1.0.0}
servers: [{url: "https://lamps.{region}.example.com", variables: {region: {default: north, enum: [north, south]}}}]
paths:
  /v1/{project_id}/lamps:
    get:
      operationId: listLamps
      tags: [Lamps]
      parameters:
      - {name: project_id, in: path, required: true, schema: {type: string}}
      - {name: limit, in: query, schema: {type: integer, default: 10, maximum: 100}}
      - {name: X-Trace, in: header, deprecated: true, schema: {type: string}}
      responses:
        '200':
          description: OK
          headers: {X-Count: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Lamps'}}}
        '404': {description: Missing}
    post:
      operationId: createLamp
      tags: [Lamps]
      parameters:
      - {name: project_id, in: path, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/LampCreate'}}}}
      responses:
        '201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
  /v1/{project_id}/lamps/{lamp_id}:
    delete:
      operationId: deleteLamp
      tags: [Lamps]
      parameters:
      - {name: project_id, in: path, required: true, schema: {type: string}}
      - {name: lamp_id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Gone}}
components:
  schemas:
    Lamps:
      type: object
      properties:
        lamps: {type: array, items: {$ref: '#/components/schemas/Lamp'}}
        count: {type: integer}
    LampCreate:
      type: object
      required: [name]
      properties:
        name: {type: string, minLength: 1}
        colour: {type: string, enum: [red, green], default: red}
        options: {type: object, properties: {dim: {type: boolean}}}
    Lamp:
      type: object
      properties:
        id: {type: string}
        twin: {$ref: '#/components/schemas/Lamp'}
        mode: {$ref: '#/components/schemas/Mode'}
        tags: {type: object, additionalProperties: {type: string}}
    Mode: {type: string, enum: [on, off]}
"""

Tree = dict[str, Any]
Change = Callable[[Tree], object]


def lamps() -> Tree:
    """The document, anew."""
    tree: Tree = yaml.load(LAMPS, Loader=yaml.BaseLoader)  # noqa: S506 - text only, `on` too
    return dict(json.loads(json.dumps(tree).replace('"true"', "true")))


def schema(tree: Tree, name: str) -> Tree:
    """The properties of a component."""
    found: Tree = tree["components"]["schemas"][name]
    return found


def fields(tree: Tree, name: str) -> Tree:
    """The properties of a component."""
    found: Tree = schema(tree, name)["properties"]
    return found


def operation(tree: Tree, method: str, path: str = "/v1/{project_id}/lamps") -> Tree:
    """An operation."""
    found: Tree = tree["paths"][path][method]
    return found


def changed(change: Change) -> list[str]:
    """The lines about a change of the document, without the counts."""
    old, new = lamps(), lamps()
    change(new)
    return [line.strip() for line in listed(old, new)]


def listed(old: Tree, new: Tree) -> list[str]:
    """The lines about the changes of two documents, without their ratings, which `test_rating` is about."""
    shown = lines(compare(old, new))
    return [line[len("breaking   ") :] for line in shown[: shown.index("")]]


CREATE = "~ client.lamps.create  POST /v1/{project_id}/lamps"
LIST = "~ client.lamps.list  GET /v1/{project_id}/lamps"
DELETE = "~ client.lamps.delete  DELETE /v1/{project_id}/lamps/{lamp_id}"
LAMP = "~ Lamp, received by client.lamps.list, client.lamps.create"
