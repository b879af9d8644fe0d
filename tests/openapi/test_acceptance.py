"""The quick verdict on documents against openapi-spec-validator's: what is accepted has no error."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.openapi.acceptance import accepts
from rst2openapi.specification import Validator30

ROOT = Path(__file__).parents[2]
GOLDEN = sorted(ROOT.glob("tests/pages/**/*.openapi.yaml"))

SMALL: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Lamps", "version": "1.0.0"},
    "tags": [{"name": "lamps"}, {"name": "rooms"}],
    "servers": [{"url": "https://{region}.example.com", "variables": {"region": {"default": "north"}}}],
    "paths": {
        "/lamps/{lamp_id}": {
            "parameters": [{"$ref": "#/components/parameters/LampId"}],
            "get": {
                "operationId": "getLamp",
                "tags": ["lamps"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10}}],
                "responses": {
                    "200": {
                        "description": "OK",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Lamp"},
                                "example": {"default": 1, "$comment": "free"},
                            }
                        },
                    },
                    "default": {"description": "Any other answer"},
                },
            },
            "put": {
                "operationId": "updateLamp",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lamp"}}}},
                "responses": {"204": {"description": "No Content"}},
            },
        }
    },
    "components": {
        "parameters": {"LampId": {"name": "lamp_id", "in": "path", "required": True, "schema": {"type": "string"}}},
        "schemas": {
            "Colour": {"type": "string", "enum": ["red", "green"]},
            "Lamp": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 9},
                    "colour": {"allOf": [{"$ref": "#/components/schemas/Colour"}], "default": "red"},
                    "level": {"type": "integer", "format": "int32", "minimum": 0, "maximum": 9, "default": 3},
                    "share": {"type": "number", "format": "double", "default": 0.5},
                    "note": {"type": "string", "nullable": True, "default": None},
                    "default": {"type": "boolean", "default": False},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Lamp"}},
                },
            },
        },
    },
}


def _errors(tree: Any) -> int:
    try:
        return len(list(Validator30(tree).iter_errors()))
    except Exception:  # noqa: BLE001 - it raises on some documents that are not valid
        return 1


def _set(*path: str | int, to: Any) -> Callable[[Any], None]:
    def change(tree: Any) -> None:
        for key in path[:-1]:
            tree = tree[key]
        tree[path[-1]] = to

    return change


_LAMP = ("components", "schemas", "Lamp", "properties")
_GET = ("paths", "/lamps/{lamp_id}", "get")
BROKEN: dict[str, Callable[[Any], None]] = {
    "no version of OpenAPI": _set("openapi", to=3),
    "an unknown word": _set("info", "colour", to="red"),
    "no answer": _set(*_GET, "responses", to={}),
    "two operations of one id": _set("paths", "/lamps/{lamp_id}", "put", "operationId", to="getLamp"),
    "a placeholder without a parameter": _set("paths", "/rooms/{room_id}", to={"get": {"responses": {"200": {}}}}),
    "a parameter without a placeholder": _set("paths", "/lamps", to=SMALL["paths"]["/lamps/{lamp_id}"]),
    "a parameter twice": _set(*_GET, "parameters", to=[{"name": "a", "in": "query", "schema": {}}] * 2),
    "a reference to nothing": _set(*_LAMP, "colour", to={"$ref": "#/components/schemas/Color"}),
    "a reference to elsewhere": _set(*_LAMP, "colour", to={"$ref": "other.yaml#/Colour"}),
    "a default of another type": _set(*_LAMP, "level", "default", to="3"),
    "a boolean for a number": _set(*_LAMP, "level", "default", to=True),
    "a default out of the range": _set(*_LAMP, "level", "default", to=10),
    "a default out of the list": _set(*_LAMP, "colour", "default", to="blue"),
    "a default that is too long": _set(*_LAMP, "note", "default", to=7),
    "null where it may not be": _set(*_LAMP, "level", "default", to=None),
    "a default of a format": _set(*_LAMP, "name", to={"type": "string", "format": "date", "default": "today"}),
    "a default that breaks its pattern": _set(*_LAMP, "name", "default", to="A"),
    "a type that is none": _set(*_LAMP, "level", "type", to="int"),
    "members that are no list": _set("components", "schemas", "Lamp", "required", to="name"),
    "a member that nothing has": _set("components", "schemas", "Lamp", to={"allOf": [{}], "required": ["shade"]}),
    "a tag twice": _set("tags", to=[{"name": "lamps"}, {"name": "lamps"}]),
    "no path": _set("paths", to=None),
}


@pytest.mark.parametrize("document", [*GOLDEN, ROOT / "openapi" / "dli.yaml"], ids=lambda path: path.stem)
def test_documents_of_ours_are_accepted(document: Path) -> None:
    """So that nothing slower is asked."""
    tree = yaml.load(document.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert accepts({"openapi": "3.0.3", "info": {"title": "Ours", "version": "1.0.0"}, **tree})


def test_a_valid_document_is_accepted() -> None:
    """With a default in each form that is judged, in a list, and names and examples that look like words."""
    assert accepts(SMALL)
    assert _errors(SMALL) == 0


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_document_is_not_accepted(kind: str) -> None:
    """Both find fault with it."""
    tree = copy.deepcopy(SMALL)
    BROKEN[kind](tree)
    assert not accepts(tree)
    assert _errors(tree)


@pytest.mark.parametrize("seed", range(150))
def test_what_is_accepted_has_no_error(seed: int) -> None:
    """Whatever is taken away from a document, or put into its place."""
    chance = random.Random(seed)  # noqa: S311 - chosen, not secret
    tree = copy.deepcopy(SMALL)
    for _ in range(chance.choice((1, 1, 2))):
        _damage(tree, chance)
    assert not accepts(tree) or _errors(tree) == 0


def _damage(tree: Any, chance: random.Random) -> None:
    """Go down to some place, and change what stands there."""
    holder = tree
    while True:
        keys: list[Any] = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not keys:
            return
        key = chance.choice(keys)
        if not isinstance(holder[key], dict | list) or chance.random() < 0.15:
            break
        holder = holder[key]
    if chance.random() < 0.4:
        del holder[key]
    else:
        holder[key] = chance.choice([None, True, 0, -1, "", "name", "string", [], {}, ["name"], {"type": "string"}])
