"""A document -> which operations use each part: `#/components/schemas/Queue` is in the answer 200 of `listQueues`.

A part is used where an operation holds it, or refers to it over any number of other components.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from rst2openapi.changes.names import Named, methods
from rst2openapi.openapi.source_map import pointer_of

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen
class Use:
    """An operation, the method of the client that calls it, and the part of it in which something is used."""

    operation: str
    method: str
    part: str
    pointer: str


def part_of(tokens: list[str]) -> str:
    """The part of an operation that the rest of a pointer leads into: `request`, `answer 200`, `parameters`."""
    match tokens:
        case ["requestBody", *_]:
            return "request"
        case ["responses", status, *_]:
            return f"answer {status}"
        case ["parameters", *_]:
            return "parameters"
        case ["x-variants", _, *rest]:
            return part_of(rest)
    return ""


def tokens_of(pointer: str) -> list[str]:
    """The reference tokens of a JSON pointer."""
    return [one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]]


class Uses:
    """The uses of every part of one document."""

    def __init__(self, tree: Mapping[str, Any]) -> None:
        self._tree = tree
        self._names = methods(tree)
        self._direct: dict[str, set[str]] = {}
        self._users: dict[str, dict[Use, None]] = {}
        for use, holder in self._parts():
            for component in self._reached(holder):
                self._users.setdefault(component, {})[use] = None

    def of(self, pointer: str) -> tuple[Use, ...]:
        """Who uses the part that a pointer leads to, in the order of the document."""
        match tokens_of(pointer):
            case ["paths", path, method, *rest] if method in METHODS:
                return (self._use(path, method, part_of(rest), self._variant(path, method, rest)),)
            case ["components", kind, name, *_]:
                return tuple(self._users.get(f"#{pointer_of(('components', kind, name))}", ()))
        return ()

    def _variant(self, path: str, method: str, rest: list[str]) -> Mapping[str, Any]:
        """The operation that a pointer leads into, or one of its variants."""
        said: Mapping[str, Any] = self._tree["paths"][path][method]
        variants = said.get("x-variants", ())
        if rest[:1] == ["x-variants"] and len(rest) > 1 and rest[1].isdecimal() and int(rest[1]) < len(variants):
            return {**said, **variants[int(rest[1])]}
        return said

    def _use(self, path: str, method: str, part: str, said: Mapping[str, Any]) -> Use:
        id_ = str(said.get("operationId", ""))
        named = self._names.get(id_, Named(""))
        return Use(f"{method.upper()} {path}", named.method, part, pointer_of(("paths", path, method)))

    def _parts(self) -> Iterator[tuple[Use, Any]]:
        for path, item in self._tree.get("paths", {}).items():
            for method in (one for one in METHODS if one in item):
                said = item[method]
                for one in ({**said, **each} for each in (said.get("x-variants") or [{}])):
                    yield self._use(path, method, "request", one), one.get("requestBody")
                    yield (
                        self._use(path, method, "parameters", one),
                        [item.get("parameters", []), one.get("parameters", [])],
                    )
                    for status, response in one.get("responses", {}).items():
                        yield self._use(path, method, f"answer {status}", one), response

    def _reached(self, holder: Any) -> Iterator[str]:
        """The components that a part refers to, in any depth, as references."""
        waiting, seen = sorted(_references(holder)), set[str]()
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                yield one
                waiting.extend(sorted(self._refers(one)))

    def _refers(self, reference: str) -> set[str]:
        if reference not in self._direct:
            found: Any = self._tree
            for token in tokens_of(reference.removeprefix("#")):
                found = found.get(token) if isinstance(found, Mapping) else None
            self._direct[reference] = _references(found)
        return self._direct[reference]


def _references(value: Any) -> set[str]:
    found: set[str] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Mapping):
            if isinstance(one.get("$ref"), str):
                found.add(one["$ref"])
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
    return found
