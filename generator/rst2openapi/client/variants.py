"""A document whose operations have `x-variants` -> one in which each variant is an operation of its own.

`POST /servers/{server_id}/action` with the variants `startServer` and `rebootServer` becomes three operations: those
two under `/servers/{server_id}/action#startServer` and so on, for the generator to make functions and methods of, and
behind them the whole, which has functions alone. The part behind `#` never travels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from rst2openapi.client.extensions import Fault, UnusableError
from rst2openapi.client.intake import METHODS
from rst2openapi.client.references import Tree, resolved

VARIANTS, FIXED = "x-variants", "x-fixed"

_SHARED = ("parameters", "security", "tags")
"""What a variant has of its operation where it says nothing of it."""


@frozen
class Expanded:
    """The document with each variant as an operation, and the variants that cannot be used, with reasons.

    `wholes` are the operations that variants stand for, by path and method; `paths` leads from the paths of variants
    to those that travel.
    """

    tree: Tree
    wholes: frozenset[tuple[str, str]]
    paths: Mapping[str, str]
    faults: tuple[tuple[str, str, Fault], ...]

    def path(self, path: str) -> str:
        """The path that travels."""
        return self.paths.get(path, path)


def expanded(tree: Tree) -> Expanded:
    """The document with its variants as operations; those of one operation all or not at all."""
    paths: dict[str, Any] = {}
    travels: dict[str, str] = {}
    wholes: set[tuple[str, str]] = set()
    faults: list[tuple[str, str, Fault]] = []
    taken = {_snake(one["operationId"]) for one in _operations(tree) if isinstance(one.get("operationId"), str)}
    for path, item in tree["paths"].items():
        whole = dict(item) if isinstance(item, Mapping) else item
        for method in METHODS:
            operation = whole.get(method) if isinstance(whole, dict) else None
            if not isinstance(operation, Mapping) or VARIANTS not in operation:
                continue
            try:
                made = _variants(tree, operation, taken)
            except UnusableError as error:
                faults.append((path, method, Fault(VARIANTS, str(error))))
                continue
            for name, variant in made.items():
                at = f"{path}#{name}"
                beside = {"parameters": item["parameters"]} if "parameters" in item else {}
                paths.setdefault(at, dict(beside))[method] = variant
                travels[at] = path
            taken |= {_snake(name) for name in made}
            whole[method] = _beside(operation, made)
            wholes.add((path, method))
        paths[path] = whole
    return Expanded({**tree, "paths": paths}, frozenset(wholes), travels, tuple(faults))


def _operations(tree: Tree) -> Iterator[Mapping[str, Any]]:
    items = (item for item in tree["paths"].values() if isinstance(item, Mapping))
    yield from (item[method] for item in items for method in METHODS if isinstance(item.get(method), Mapping))


def _snake(name: str) -> str:
    """The key under which two names would share a module."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _beside(operation: Mapping[str, Any], made: Mapping[str, Any]) -> Mapping[str, Any]:
    """The whole operation, under an id that no variant has."""
    own = operation.get("operationId")
    if isinstance(own, str) and _snake(own) in {_snake(name) for name in made}:
        return {**operation, "operationId": f"{own}OfAnyKind"}
    return operation


def _variants(tree: Tree, operation: Mapping[str, Any], taken: set[str]) -> dict[str, dict[str, Any]]:
    """The variants of an operation by their ids.

    Raises:
        UnusableError: One of them is no operation, or has the id of another.

    """
    said = operation[VARIANTS]
    if not isinstance(said, list) or not said:
        raise UnusableError("it is no list of operations")
    found: dict[str, dict[str, Any]] = {}
    free = taken - {_snake(str(operation.get("operationId")))}
    for one in said:
        name = one.get("operationId") if isinstance(one, Mapping) else None
        if not isinstance(name, str) or not re.fullmatch(r"\w+", name) or not isinstance(one.get("responses"), Mapping):
            raise UnusableError("a variant has no operationId of letters, digits and underscores, or no responses")
        if _snake(name) in free:
            raise UnusableError(f"the operationId {name} is that of another operation, or of another variant")
        free |= {_snake(name)}
        found[name] = _operation(tree, operation, one)
    return found


def _operation(tree: Tree, operation: Mapping[str, Any], one: Mapping[str, Any]) -> dict[str, Any]:
    """A variant as an operation, with what it shares with all: parameters, security, failures."""
    failures = {
        status: answer
        for status, answer in (resolved(tree, operation.get("responses")) or {}).items()
        if str(status)[:1] not in "123"
    }
    shared = {key: operation[key] for key in _SHARED if key in operation}
    return {**shared, **one, "responses": {**one["responses"], **failures}}


def fixed_values(operation: Mapping[str, Any]) -> Mapping[tuple[str, ...], Any]:
    """The values that the body of a variant always has, by the names that lead there.

    Raises:
        UnusableError: They are no values by JSON pointer.

    """
    said = operation.get(FIXED, {})
    if not isinstance(said, Mapping) or not all(isinstance(key, str) and key.startswith("/") for key in said):
        raise UnusableError("it is no object of values by JSON pointer")
    return {
        tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]): value
        for pointer, value in said.items()
    }
