"""A document -> its operations in parts that can be compared: parameters by place, bodies by status and media type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from rst2openapi.changes import promises, security
from rst2openapi.changes.model import Operation
from rst2openapi.changes.names import Named, methods
from rst2openapi.changes.plain import Tree, plain
from rst2openapi.client.intake import operations as operations_of
from rst2openapi.client.intake import parameters

_USUAL = "application/json"


@frozen
class Parts:
    """An operation of a document, taken apart.

    `parameters` by place and name, `bodies` by part (`request`, `response 200`) and media type, `headers` by part and
    name; `request` is None where no body is sent, else whether it must be. `former` are ids that it had before, by the
    lock of its names, `ways` how callers prove who they are, `texts` what is said to people, by part and facet,
    `promises` the extensions that clients keep.
    """

    operation: Operation
    named: Named
    id: str
    deprecated: bool
    parameters: Mapping[tuple[str, str], Tree]
    request: bool | None
    bodies: Mapping[tuple[str, str], Any]
    statuses: tuple[str, ...]
    headers: Mapping[tuple[str, str], Tree] = field(factory=dict)
    former: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    texts: Mapping[tuple[str, str], str] = field(factory=dict)
    fixed: str = ""
    promises: Mapping[str, Any] = field(factory=dict)


def read(tree: Tree) -> list[Parts]:
    """The operations of a document, in its order; in the place of one with variants (`x-variants`) these."""
    names = methods(tree)
    found = []
    for path, method, said in operations_of(tree):
        several = said.get("x-variants")
        variants = [one for one in several if isinstance(one, Mapping)] if isinstance(several, list) else []
        whole = [_whole(said, one) for one in variants] or [said]
        found += [_parts(tree, path, method, one, names) for one in whole]
    return found


def _whole(operation: Tree, variant: Tree) -> Tree:
    """A variant with what it shares with the others: parameters, deprecation and failures."""
    shared = {key: value for key, value in operation.items() if key in ("parameters", "deprecated")}
    failures = {key: one for key, one in _mapping(operation.get("responses")).items() if str(key)[:1] != "2"}
    return {**shared, **variant, "responses": {**failures, **_mapping(variant.get("responses"))}}


def pairs(old: list[Parts], new: list[Parts]) -> Iterator[tuple[Parts | None, Parts | None]]:
    """Operations that are the same, and those that only one document has, in the order of the new one.

    The same are those with one id, method and path, whatever its parameters are called; else with one id, a former one
    included; else with one path.
    """
    left = list(old)
    partners: dict[int, Parts] = {}
    for same in (_exactly, _by_id, _by_former, same_place):
        for place, one in enumerate(new):
            found = next((other for other in left if same(one, other)), None) if place not in partners else None
            if found is not None:
                partners[place] = found
                left.remove(found)
    yield from ((partners.get(place), one) for place, one in enumerate(new))
    yield from ((one, None) for one in left)


def _exactly(one: Parts, other: Parts) -> bool:
    return _by_id(one, other) and same_place(one, other)


def _by_id(one: Parts, other: Parts) -> bool:
    return bool(one.id) and one.id == other.id


def _by_former(one: Parts, other: Parts) -> bool:
    return other.id in one.former


def same_place(one: Parts, other: Parts) -> bool:
    """Whether both are sent to one place, whatever the parameters in it are called."""
    bare = [re.sub(r"{[^{}]*}", "{}", each.operation.path) for each in (one, other)]
    return (one.operation.method, bare[0]) == (other.operation.method, bare[1])


def _parts(tree: Tree, path: str, method: str, said: Tree, names: Mapping[str, Named]) -> Parts:
    id_ = str(said.get("operationId") or "")
    named = names.get(id_, Named(id_))
    body = _followed(tree, said.get("requestBody"))
    responses = {str(status): _followed(tree, one) for status, one in _mapping(said.get("responses")).items()}
    alone = {**tree, "paths": {path: {**tree["paths"][path], method: said}}}
    bodies = {("request", media): schema for media, schema in _contents(body)}
    headers: dict[tuple[str, str], Tree] = {}
    for status, response in responses.items():
        part = f"response {status}"
        bodies |= {(part, media): schema for media, schema in _contents(response)}
        headers |= {(part, name): _followed(tree, one) for name, one in _mapping(response.get("headers")).items()}
    return Parts(
        operation=Operation(path, method.upper(), named.method),
        named=named,
        id=id_,
        deprecated=bool(said.get("deprecated")),
        parameters={(str(one["in"]), str(one["name"])): one for one in parameters(alone, path, method)},
        request=bool(body.get("required")) if body else None,
        bodies=bodies,
        statuses=tuple(responses),
        headers=headers,
        former=_former(said),
        ways=security.ways(tree, said),
        texts=_texts(said, body, responses),
        fixed=_text(said.get("x-fixed")),
        promises=promises.kept(said, responses),
    )


def _former(said: Tree) -> tuple[str, ...]:
    """The ids that the lock of names remembers of an operation."""
    listed = said.get("x-former-names")
    return (
        tuple(str(one.get("operationId")) for one in listed if isinstance(one, Mapping))
        if isinstance(listed, list)
        else ()
    )


_WORDS = ("summary", "description", "externalDocs", "x-error-codes")
_EXAMPLES = ("example", "examples", "x-contradicting-examples")


def _texts(said: Tree, body: Tree, responses: Mapping[str, Tree]) -> dict[tuple[str, str], str]:
    """What an operation, its bodies and its answers tell people, by part and facet."""
    holders = {"": said} | ({"request": body} if body else {})
    holders |= {f"response {status}": one for status, one in responses.items()}
    found = {}
    for part, holder in holders.items():
        media = [one for one in _mapping(holder.get("content")).values() if isinstance(one, Mapping)]
        found[part, "words"] = _text({key: holder[key] for key in _WORDS if key in holder})
        shown = [{key: one[key] for key in _EXAMPLES if key in one} for one in media]
        found[part, "example"] = _text([one for one in shown if one])
    return found


def _text(value: Any) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _contents(holder: Tree) -> Iterator[tuple[str, Any]]:
    """Media types with their schemas; the usual one has no name."""
    for media, said in _mapping(holder.get("content")).items():
        yield "" if media == _USUAL else str(media), _mapping(said).get("schema", {})


def _followed(tree: Tree, holder: Any) -> Tree:
    return plain(tree, holder).schema if isinstance(holder, Mapping) else {}


def _mapping(value: Any) -> Tree:
    return value if isinstance(value, Mapping) else {}
