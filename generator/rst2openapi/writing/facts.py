"""What a document states apart from words, as a tree: references are followed, names of schemas do not count.

The document that was written as pages and the one that is read from them are compared by these trees; each difference
is a pair of values at a place such as `/v1/queues get response 200/queues/[]/owner/maxLength`. Schemas that refer to
each other would be a tree without end, or of a size that doubles with each level: a `Part` says its facts when it is
asked, and two parts are compared once, wherever they stand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from attrs import field, frozen

from rst2openapi.writing.document import Json, Tree, is_null, listed, mapping


@frozen(eq=False)
class Part:
    """The facts of a schema, and what is true of it where it stands (`required`)."""

    tree: Tree
    schema: Json
    here: Mapping[str, str] = field(factory=dict)

    @property
    def facts(self) -> Mapping[str, Facts]:
        """What it states, its own parts not yet looked at."""
        return {**self.here, **_schema(self.tree, self.schema)}

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for parts that state the same, because they are the same piece of the document."""
        node = self.tree.target(self.schema)
        return (id(node) if node else 0, *self.here.values())


Facts: TypeAlias = "Mapping[str, Facts] | Part | str"
Difference = tuple[str, str, str]
"""A place, what one document states there, and what the other does; nothing is the empty text."""

_KEYWORDS = (
    "format",
    "default",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "multipleOf",
    "pattern",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "enum",
    "x-extensible-enum",
    "example",
)
_LIMITS = ("default", "pattern", "minLength", "maxLength", "minimum", "maximum")
_OPERATION = ("x-pagination", "x-job", "x-result", "callbacks", "servers")


def of_document(tree: Tree) -> dict[str, Facts]:
    """The facts of every operation by path and method."""
    return {
        f"{path} {method}": _operation(tree, operation, [*shared, *listed(operation.get("parameters"))])
        for path, method, operation, shared in tree.operations()
    }


def differences(wanted: Facts, found: Facts) -> Iterator[Difference]:
    """Where two trees are not the same, the outermost place of each, and the first of each pair of parts."""
    open_, known = [("", wanted, found)], set[tuple[object, ...]]()
    while open_:
        place, one, other = open_.pop()
        if isinstance(one, Part) and isinstance(other, Part):
            pair = (*one.key, *other.key)
            if pair in known:
                continue
            known.add(pair)
        one, other = _opened(one), _opened(other)
        if isinstance(one, str) or isinstance(other, str):
            if one != other:
                yield place, _short(one), _short(other)
            continue
        names = [*one, *(name for name in other if name not in one)]
        below = f"{place}/" if place else ""
        open_ += [(f"{below}{name}", one.get(name, ""), other.get(name, "")) for name in names[::-1]]


def _opened(facts: Facts) -> Mapping[str, Facts] | str:
    return facts.facts if isinstance(facts, Part) else facts


def _short(facts: Mapping[str, Facts] | str) -> str:
    return facts if isinstance(facts, str) else "it" if facts else "nothing in it"


def _operation(tree: Tree, operation: Mapping[str, Json], parameters: Sequence[Json]) -> dict[str, Facts]:
    given = {(str(one.get("in")), str(one.get("name"))): one for one in map(tree.target, parameters)}
    body = tree.target(operation.get("requestBody"))
    responses = mapping(operation.get("responses")).items()
    found: dict[str, Facts] = {f"{where} parameter {name}": _value(tree, one) for (where, name), one in given.items()}
    found |= {f"response {status}": _response(tree, tree.target(one)) for status, one in responses}
    if body:
        found["request"] = {"required": _text(body.get("required", False)), **_content(tree, body)}
    if operation.get("deprecated") is True:
        found["deprecated"] = "true"
    found["security"] = _set(listed(operation.get("security", tree.root.get("security"))))
    return found | {key: _text(operation[key]) for key in _OPERATION if key in operation}


def _value(tree: Tree, one: Mapping[str, Json]) -> dict[str, Facts]:
    found = _schema(tree, one.get("schema", {}))
    kept = {key: _text(one[key]) for key in ("deprecated", "example", "allowEmptyValue") if one.get(key)}
    odd = {key: _text(one[key]) for key in ("style", "explode") if key in one}
    return {"required": _text(one.get("required", False)), **kept, **odd, **found}


def _response(tree: Tree, response: Mapping[str, Json]) -> dict[str, Facts]:
    headers = mapping(response.get("headers")).items()
    found: dict[str, Facts] = {f"header {name.lower()}": _value(tree, tree.target(one)) for name, one in headers}
    odd = {key: _text(response[key]) for key in ("links", "x-failure-when") if key in response}
    return {**found, **odd, **_content(tree, response)}


def _content(tree: Tree, holder: Mapping[str, Json]) -> dict[str, Facts]:
    found: dict[str, Facts] = {}
    for media, given in mapping(holder.get("content")).items():
        entry = mapping(given)
        named = [tree.target(one).get("value") for one in mapping(entry.get("examples")).values()]
        odd = [mapping(one) for one in mapping(entry.get("x-contradicting-examples")).values()]
        shown = [*named, *([entry["example"]] if "example" in entry else []), *(one.get("value") for one in odd)]
        here: dict[str, Facts] = {"body": Part(tree, entry.get("schema", {}))}
        here |= {f"example {_text(one)[:60]}": _text(one) for one in shown}
        here |= {f"contradiction at {one.get('at')}": "true" for one in odd}
        found[media] = here
    return found


def _schema(tree: Tree, schema: Json) -> dict[str, Facts]:
    node = tree.node(schema)
    said = node.keywords
    found: dict[str, Facts] = {key: _text(said[key]) for key in _KEYWORDS if said.get(key) not in (None, False, [])}
    found |= {key: _text(said[f"x-documented-{key}"]) for key in _LIMITS if f"x-documented-{key}" in said}
    if "enum" in found:
        found["enum"] = _set([one for one in said["enum"] if one is not None])
    if _may_be_null(tree, schema):
        found["nullable"] = "true"
    known = [mapping(one).get("value") for one in listed(said.get("x-known-values"))]
    if known:
        found["known values"] = _set(known)
    if node.options and not node.properties:
        return found | {f"alternative {place}": Part(tree, one) for place, one in enumerate(node.options)}
    if node.type:
        found["type"] = node.type
    required = listed(said.get("required"))
    for name, one in node.properties.items():
        found[name] = Part(tree, one, {"required": _text(name in required)})
    if node.type == "array":
        found["[]"] = Part(tree, said.get("items", {}))
    free = said.get("additionalProperties")
    if free and (mapping(free) or node.properties):
        found["{}"] = Part(tree, mapping(free))
    return found


def _may_be_null(tree: Tree, schema: Json) -> bool:
    node = tree.target(schema)
    stated = node.get("nullable") is True or "null" in listed(node.get("type"))
    return (stated and not is_null(node)) or any(
        is_null(mapping(one)) for key in ("anyOf", "oneOf") for one in listed(node.get(key))
    )


def _set(values: Sequence[Json]) -> str:
    """Listed values; their order is no fact."""
    return f"[{', '.join(sorted(map(_text, values)))}]"


def _text(value: Json) -> str:
    """A value as JSON; the order of members is no fact."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
