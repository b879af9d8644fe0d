"""Changes of every kind, planted into a document one by one, with what they mean to users.

Each is rated by us and, in `tests/interop`, by Redocly, whose `major` is our breaking. Where the two differ the row
says why; `docs/changes.md` shows these rows to readers.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import yaml
from attrs import frozen

Tree = dict[str, Any]

DOCUMENT = """
openapi: 3.0.3
info: {title: Lamps, version: 1.0.0}
servers: [{url: "https://lamps.example.com"}]
tags: [{name: Lamps, description: Lamps and their light.}]
security: [{Token: []}]
paths:
  /v1/{project_id}/lamps:
    get:
      operationId: listLamps
      summary: List lamps
      tags: [Lamps]
      parameters:
      - {name: project_id, in: path, required: true, schema: {type: string}}
      - {name: limit, in: query, schema: {type: integer, default: 10, minimum: 1, maximum: 100}}
      - {name: sort, in: query, schema: {type: array, items: {type: string}}}
      responses:
        '200':
          description: Done.
          headers: {X-Count: {schema: {type: integer}}}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Lamps'}
              example: {count: 0, lamps: []}
        '404': {description: Missing.}
      x-pagination: {style: offset, parameters: {position: limit}, items: /lamps}
    post:
      operationId: createLamp
      summary: Create a lamp
      tags: [Lamps]
      parameters:
      - {name: project_id, in: path, required: true, schema: {type: string}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/LampCreate'}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/LampCreate'}}
      responses:
        '201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
        '202': {description: Later.}
      x-job: {state: /mode, succeeded: [dim, bright]}
  /v1/{project_id}/lamps/{lamp_id}:
    delete:
      operationId: deleteLamp
      summary: Delete a lamp
      tags: [Lamps]
      parameters:
      - {name: project_id, in: path, required: true, schema: {type: string}}
      - {name: lamp_id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Gone.}}
components:
  securitySchemes:
    Token: {type: apiKey, in: header, name: X-Auth-Token}
    Key: {type: apiKey, in: header, name: Authorization}
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
        name: {type: string, minLength: 1, maxLength: 64, description: What it is called.}
        colour: {type: string, enum: [red, green], default: red}
        watts: {type: integer, minimum: 1, maximum: 100}
        owner: {type: string, nullable: true}
        made: {type: string, readOnly: true}
        size: {oneOf: [{type: string}, {type: integer}]}
    Lamp:
      type: object
      required: [id]
      properties:
        id: {type: string, maxLength: 36}
        mode: {type: string, enum: [dim, bright]}
        tags: {type: object, additionalProperties: {type: string}}
        level: {type: integer, format: int32}
        note: {type: string, nullable: true}
"""

GONE: Any = object()
"""What a place holds that is taken away."""


_PARSED = json.dumps(yaml.safe_load(DOCUMENT))


def document() -> Tree:
    """The document, anew."""
    tree: Tree = json.loads(_PARSED)
    return tree


@frozen
class Planted:
    """A change: its kind, how it is made, our rating and whether Redocly calls it major; `why` they differ."""

    kind: str
    change: Callable[[Tree], object]
    rating: str
    major: bool
    why: str = ""

    def planted(self) -> Tree:
        """The document with the change."""
        tree = document()
        self.change(tree)
        return tree


def put(place: str, value: Any) -> Callable[[Tree], object]:
    """Puts a value where a place leads: below a component, a method or a key of the document (`~` is a slash)."""

    def change(tree: Tree) -> None:
        lamps = tree["paths"]["/v1/{project_id}/lamps"]
        known: Any = {**tree, **tree["components"], **tree["components"]["schemas"], **lamps}
        first, *middle, last = (token.replace("~", "/") for token in place.split("/"))
        holder = known[first]
        for token in middle:
            holder = holder[int(token) if isinstance(holder, list) else token]
        if value is GONE:
            del holder[int(last) if isinstance(holder, list) else last]
        elif isinstance(holder, list):
            holder[int(last) : int(last) + 1] = [deepcopy(value)]
        else:
            holder[last] = deepcopy(value)

    return change


def both(*changes: Callable[[Tree], object]) -> Callable[[Tree], object]:
    """Several changes at once."""
    return lambda tree: [one(tree) for one in changes]


ITEM, MOVED, RENAMED = (
    "/v1/{project_id}/lamps/{lamp_id}",
    "/v2/{project_id}/lamps/{lamp_id}",
    "/v1/{project_id}/lamps/{id}",
)


def moved(tree: Tree) -> None:
    """The item has another path."""
    tree["paths"][MOVED] = tree["paths"].pop(ITEM)


def renamed_in_path(tree: Tree) -> None:
    """The parameter of the path is called otherwise."""
    item = tree["paths"].pop(ITEM)
    item["delete"]["parameters"][1]["name"] = "id"
    tree["paths"][RENAMED] = item


def former(tree: Tree) -> None:
    """The lock remembers what the operation of the list was called."""
    operation = tree["paths"]["/v1/{project_id}/lamps"]["get"]
    operation["operationId"] = "findLamps"
    operation["x-former-names"] = [{"operationId": "listLamps", "tag": "Lamps", "since": "1.1.0"}]


def ordered(tree: Tree) -> None:
    """Everything in another order."""
    tree["paths"] = dict(reversed(tree["paths"].items()))
    tree["components"]["schemas"] = dict(reversed(tree["components"]["schemas"].items()))
    tree["components"]["schemas"]["Lamp"]["properties"] = dict(
        reversed(tree["components"]["schemas"]["Lamp"]["properties"].items())
    )


STRING = {"type": "string"}
_TYPED = "code that is written for clients has it: an argument, or a field that can be read"
_OPEN = "our clients and the tolerant rendering keep values that no page knows; `--strict-decoders` calls it breaking"
_UNCHECKED = "nobody checks limits of what is received; `--strict-decoders` calls it breaking"
_COARSE = "Redocly has no rule for it and calls it a patch"

_EXTENSION = "programs have another object, or another error; Redocly knows no extension"

FAILED = {"state": "/mode", "succeeded": ["bright"], "failed": ["dim"]}

B, A, E, N = "breaking", "additive", "editorial", "nothing"

PLANTED: tuple[Planted, ...] = (
    # operations
    Planted("an operation goes", lambda tree: tree["paths"].pop(ITEM), B, major=True),
    Planted(
        "an operation comes",
        lambda tree: tree["paths"].update({"/v1/lamps": {"get": {"responses": {"204": {"description": "Done."}}}}}),
        A,
        major=False,
    ),
    Planted("an operation is deprecated", put("get/deprecated", True), A, major=False),
    Planted("an operation has another id", put("get/operationId", "findLamps"), B, major=True),
    Planted(
        "an operation has another id, and the lock of names has the former one",
        former,
        A,
        major=True,
        why="clients keep the former method, deprecated",
    ),
    Planted("an operation has another path", moved, B, major=True),
    Planted(
        "a parameter of the path has another name",
        renamed_in_path,
        B,
        major=False,
        why="the request is the same, the argument of clients is not",
    ),
    # what is sent
    Planted(
        "a mandatory field comes in a request",
        both(put("LampCreate/properties/place", STRING), put("LampCreate/required", ["name", "place"])),
        B,
        major=True,
    ),
    Planted("an optional field comes in a request", put("LampCreate/properties/place", STRING), A, major=False),
    Planted("a field of a request becomes mandatory", put("LampCreate/required", ["name", "colour"]), B, major=True),
    Planted("a field of a request is mandatory no more", put("LampCreate/required", GONE), A, major=False),
    Planted("a field of a request goes", put("LampCreate/properties/watts", GONE), B, major=False, why=_TYPED),
    Planted(
        "a field that is read only changes its type",
        put("LampCreate/properties/made/type", "integer"),
        A,
        major=True,
        why="nobody sends it",
    ),
    Planted("a value of a request goes", put("LampCreate/properties/colour/enum", ["red"]), B, major=True),
    Planted(
        "a value of a request comes", put("LampCreate/properties/colour/enum", ["red", "green", "blue"]), A, major=False
    ),
    Planted("a request has a list of values now", put("LampCreate/properties/name/enum", ["a", "b"]), B, major=True),
    Planted("a request has a list of values no more", put("LampCreate/properties/colour/enum", GONE), A, major=False),
    Planted("a type of a request is another", put("LampCreate/properties/name/type", "integer"), B, major=True),
    Planted("a type of a request is wider", put("LampCreate/properties/watts/type", "number"), A, major=False),
    Planted("null is allowed in a request", put("LampCreate/properties/name/nullable", True), A, major=False),
    Planted("null is allowed in a request no more", put("LampCreate/properties/owner/nullable", GONE), B, major=True),
    Planted("a limit of a request is tighter", put("LampCreate/properties/watts/maximum", 50), B, major=True),
    Planted("a limit of a request is wider", put("LampCreate/properties/watts/maximum", 500), A, major=False),
    Planted("a length of a request is tighter", put("LampCreate/properties/name/minLength", 2), B, major=True),
    Planted("a pattern comes in a request", put("LampCreate/properties/name/pattern", "^[a-z]+$"), B, major=True),
    Planted(
        "a default is another",
        put("get/parameters/1/schema/default", 20),
        B,
        major=False,
        why="who leaves the value out gets another one; " + _COARSE,
    ),
    Planted("a default comes", put("LampCreate/properties/watts/default", 10), A, major=False),
    Planted(
        "an alternative of a request goes",
        put("LampCreate/properties/size", {"oneOf": [{"type": "string"}]}),
        B,
        major=True,
    ),
    Planted(
        "an alternative of a request comes",
        put("LampCreate/properties/size/oneOf/2", {"type": "boolean"}),
        A,
        major=False,
    ),
    Planted("a parameter goes", put("get/parameters/1", GONE), B, major=True),
    Planted(
        "an optional parameter comes",
        put("get/parameters/3", {"name": "page", "in": "query", "schema": STRING}),
        A,
        major=False,
    ),
    Planted(
        "a mandatory parameter comes",
        put("get/parameters/3", {"name": "page", "in": "query", "required": True, "schema": STRING}),
        B,
        major=True,
    ),
    Planted("a parameter becomes mandatory", put("get/parameters/1/required", True), B, major=True),
    Planted("a parameter is written otherwise", put("get/parameters/2/explode", False), B, major=True),
    Planted("a body becomes mandatory", put("post/requestBody/required", True), B, major=True),
    Planted("a body goes", put("post/requestBody", GONE), B, major=True),
    Planted(
        "a media type of a request goes",
        put("post/requestBody/content/application~x-www-form-urlencoded", GONE),
        B,
        major=True,
    ),
    # what is received
    Planted("a field of an answer goes", put("Lamp/properties/tags", GONE), B, major=True),
    Planted("a field comes in an answer", put("Lamp/properties/place", STRING), A, major=False),
    Planted("a field of an answer may be missing", put("Lamp/required", GONE), B, major=True),
    Planted("a field of an answer is always there", put("Lamp/required", ["id", "mode"]), A, major=False),
    Planted("a value of an answer goes", put("Lamp/properties/mode/enum", ["dim"]), A, major=False),
    Planted(
        "a value of an answer comes",
        put("Lamp/properties/mode/enum", ["dim", "bright", "off"]),
        A,
        major=True,
        why=_OPEN,
    ),
    Planted(
        "an answer has a list of values no more",
        put("Lamp/properties/mode/enum", GONE),
        B,
        major=True,
    ),
    Planted("a type of an answer is another", put("Lamp/properties/id/type", "integer"), B, major=True),
    Planted("a type of an answer is wider", put("Lamp/properties/level/type", "number"), B, major=True),
    Planted("null is allowed in an answer", put("Lamp/properties/id/nullable", True), B, major=True),
    Planted("null is allowed in an answer no more", put("Lamp/properties/note/nullable", GONE), A, major=False),
    Planted("a limit of an answer is tighter", put("Lamp/properties/id/maxLength", 32), A, major=False),
    Planted("a limit of an answer is wider", put("Lamp/properties/id/maxLength", 64), A, major=True, why=_UNCHECKED),
    Planted("a format of an answer is another", put("Lamp/properties/level/format", "int64"), B, major=True),
    Planted("a header of an answer goes", put("get/responses/200/headers", GONE), B, major=True),
    Planted("a success goes", put("post/responses/202", GONE), B, major=True),
    Planted(
        "a failure goes",
        put("get/responses/404", GONE),
        A,
        major=True,
        why="nobody misses a failure; pages that name one more take the place of `4XX`",
    ),
    Planted("a failure comes", put("get/responses/429", {"description": "Later."}), A, major=False),
    # what clients promise
    Planted("a method gives another part of the answer", put("post/x-result", "/id"), B, major=False, why=_EXTENSION),
    Planted("a list is walked through otherwise", put("get/x-pagination/first", 1), A, major=False),
    Planted("other items are walked through", put("get/x-pagination/items", "/all"), B, major=False, why=_EXTENSION),
    Planted("nothing is walked through any more", put("get/x-pagination", GONE), B, major=False, why=_EXTENSION),
    Planted("a job can be waited for", put("get/x-job", {"state": "/count", "succeeded": ["3"]}), A, major=False),
    Planted("a state ends a job", put("post/x-job/failed", ["off"]), A, major=False),
    Planted("a state ends a job no more", put("post/x-job/succeeded", ["bright"]), B, major=False, why=_EXTENSION),
    Planted("a success of a job is a failure", put("post/x-job", FAILED), B, major=False, why=_EXTENSION),
    Planted("the state of a job stands elsewhere", put("post/x-job/state", "/note"), A, major=False),
    Planted(
        "a success may tell of a failure",
        put("get/responses/200/x-failure-when", {"property": "count", "equals": 0}),
        B,
        major=False,
        why=_EXTENSION,
    ),
    # who may call, and where
    Planted(
        "callers must prove who they are in one more way",
        put("get/security", [{"Token": [], "Key": []}]),
        B,
        major=True,
    ),
    Planted(
        "callers may prove who they are in another way",
        put("get/security", [{"Token": []}, {"Key": []}]),
        A,
        major=True,
        why="Redocly takes an operation without `security` for open, whatever the root says",
    ),
    Planted("callers are not asked any more", put("get/security", []), A, major=False),
    Planted("a token goes into another header", put("securitySchemes/Token/name", "X-Token"), B, major=True),
    Planted("an address goes", put("servers/0/url", "https://lamps.example.org"), B, major=True),
    Planted("an address comes", put("servers/1", {"url": "https://lamps.example.org"}), A, major=False),
    # what people read
    Planted("a description of a field", put("LampCreate/properties/name/description", "Its name."), E, major=False),
    Planted("a summary of an operation", put("get/summary", "List all lamps"), E, major=False),
    Planted("a description of an answer", put("get/responses/200/description", "All lamps."), E, major=False),
    Planted("a description of a group", put("tags/0/description", "All that shines."), E, major=False),
    Planted("an example of a field", put("LampCreate/properties/name/example", "desk"), E, major=False),
    Planted(
        "an example of an answer",
        put("get/responses/200/content/application~json/example", {"count": 1}),
        E,
        major=False,
    ),
    Planted("the order", ordered, N, major=False),
    Planted("the version alone", put("info/version", "1.0.1"), N, major=False),
)
