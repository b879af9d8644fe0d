"""What examples show otherwise than schemas say -> schemas that take both.

`count: {type: integer}` and `{"count": "2"}` give `count: {allOf: [{$ref: IntegerOrString}]}`; an object in the place
of a text gives a value of any kind. Limits that an example does not keep stay: no decoder looks at them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import define, field, frozen

from rst2openapi.openapi.contradictions import EXTENSION
from rst2openapi.tolerant.misfits import Misfit, misfits
from rst2openapi.tolerant.parts import Tree, components, media_of_answers, media_of_requests

_ROUNDS = 6
"""Below a value of a wrong kind others may show once it is taken."""

_KINDS = {bool: "boolean", int: "integer", float: "number", str: "string"}
_FORMATS = {"integer": "int64", "number": "double"}
_BESIDE = ("description", "default", "deprecated", "readOnly", "example")


@frozen
class _Shown:
    """An example, the schema that it illustrates, and whether an answer has it."""

    value: Any
    schema: Tree
    answered: bool


@define
class _Kinds:
    """The schemas of this round that are to take further kinds of scalars, by identity."""

    wanted: dict[int, tuple[Tree, set[str]]] = field(factory=dict)

    def add(self, schema: Tree, kind: str) -> None:
        """Take note of one more kind."""
        self.wanted.setdefault(id(schema), (schema, set()))[1].add(kind)


def follow(tree: Tree) -> None:
    """Let the schemas take what the examples show, in place."""
    shared: set[int] = set()
    for _ in range(_ROUNDS):
        kinds = _Kinds()
        found = [(one, misfit) for one in _shown(tree) for misfit in misfits(tree, one.schema, one.value)]
        changed = [
            _give_way(misfit, kinds, answered=one.answered) for one, misfit in found if id(misfit.schema) not in shared
        ]
        for schema, also in kinds.wanted.values():
            _widen(tree, schema, also, shared)
        if not any(changed):
            break


def restore(tree: Tree) -> None:
    """Put examples that are valid by now among the others again, in place."""
    for media in (*media_of_requests(tree), *media_of_answers(tree)):
        _restore(tree, media, media.get("schema", {}))
    for schema in components(tree).values():
        back = _valid_again(tree, schema, schema)
        if back:
            tree["components"]["examples"] = tree["components"].get("examples", {}) | back


def _restore(tree: Tree, media: Tree, schema: Tree) -> None:
    back = _valid_again(tree, media, schema)
    if list(back) == ["example"] and not {"example", "examples"} & media.keys() and set(back["example"]) == {"value"}:
        media["example"] = back["example"]["value"]
    elif back:
        alone = {"example": {"value": media.pop("example")}} if "example" in media else {}
        media["examples"] = alone | media.get("examples", {}) | back


def _valid_again(tree: Tree, holder: Tree, schema: Tree) -> Tree:
    """The contradicting examples of a media type or schema that contradict no more, taken out of it."""
    apart = holder.get(EXTENSION, {})
    back = [name for name, one in apart.items() if not any(misfits(tree, schema, one["value"]))]
    found = {name: {key: apart[name][key] for key in ("summary", "value") if key in apart[name]} for name in back}
    for name in back:
        del apart[name]
    if not apart:
        holder.pop(EXTENSION, None)
    return found


def _shown(tree: Tree) -> Iterator[_Shown]:
    for media, answered in (
        *((one, False) for one in media_of_requests(tree)),
        *((one, True) for one in media_of_answers(tree)),
    ):
        values = [media["example"]] if "example" in media else []
        values += [one["value"] for one in media.get("examples", {}).values() if "value" in one]
        values += [one["value"] for one in media.get(EXTENSION, {}).values()]
        yield from (_Shown(value, media.get("schema", {}), answered) for value in values)
    for schema in components(tree).values():
        yield from (_Shown(one["value"], schema, answered=True) for one in schema.get(EXTENSION, {}).values())


def _give_way(misfit: Misfit, kinds: _Kinds, *, answered: bool) -> bool:
    """Let the schema take the value, or take note of it; whether anything changes."""
    schema, value = misfit.schema, misfit.value
    if misfit.keyword not in schema:
        return True  # it gave way to another example
    if misfit.keyword == "format":
        schema.pop("format", None)
    elif misfit.keyword == "required" and answered:
        _no_longer_require(schema, {name for name in schema["required"] if name not in value})
    elif misfit.keyword == "enum" and schema["enum"] == [None]:
        _take_anything(schema)
    elif "enum" in schema:
        return False  # a list of values in a request stays closed
    elif misfit.keyword == "type" and value is None:
        schema["nullable"] = True
    elif misfit.keyword == "type" and schema["type"] in _KINDS.values() and type(value) in _KINDS:
        kinds.add(schema, _KINDS[type(value)])
    elif misfit.keyword == "type":
        _take_anything(schema)
    else:
        return False
    return True


def _no_longer_require(schema: Tree, names: set[str]) -> None:
    schema["required"] = [name for name in schema["required"] if name not in names]
    if not schema["required"]:
        del schema["required"]


def _take_anything(schema: Tree) -> None:
    for key in [key for key in schema if key not in _BESIDE and not key.startswith("x-")]:
        del schema[key]


def _widen(tree: Tree, schema: Tree, also: set[str], shared: set[int]) -> None:
    """Both kinds by one component for all such fields; a number takes integers as well."""
    if "type" not in schema:
        return
    kinds = also | {schema.pop("type")}
    kinds -= {"integer"} if "number" in kinds else set()
    schema.pop("format", None)
    if len(kinds) == 1:
        schema["type"] = kinds.pop()
        return
    options = [{"type": kind} | ({"format": _FORMATS[kind]} if kind in _FORMATS else {}) for kind in sorted(kinds)]
    if schema.pop("nullable", False):
        options[0]["nullable"] = True
    named = components(tree)
    if any(schema is one for one in named.values()):
        schema["anyOf"] = options
        shared.update(id(option) for option in options)
        return
    name = "Or".join(kind.capitalize() for kind in sorted(kinds)) + ("OrNull" if "nullable" in options[0] else "")
    while name in named and named[name] != {"anyOf": options}:
        name += "Value"
    shared.update(id(option) for option in named.setdefault(name, {"anyOf": options})["anyOf"])
    schema["allOf"] = [{"$ref": f"#/components/schemas/{name}"}]
    if "default" in schema:
        # Generators give the default of one kind to a variable that holds either.
        schema["x-documented-default"] = schema.pop("default")
