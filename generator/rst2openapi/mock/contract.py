"""A document -> the operations that a mock answers, each with its parameters, bodies, answers and credentials.

References are followed once, here: a `Part` is what stands at a place, and the JSON pointer of where it really stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from attrs import field, frozen

from rst2openapi.client.chains import components, endless
from rst2openapi.mock.servers import bases
from rst2openapi.openapi.acceptance import METHODS, accepts_newer, specification
from rst2openapi.openapi.disagreements import Schemas, leaves, shortened
from rst2openapi.openapi.source_map import pointer_of, resolve, token

_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI says so: they are described by media types and security schemes."""

_OF_TRANSPORT = frozenset({"content-type", "content-length", "content-encoding", "transfer-encoding", "connection"}) | {
    *("date", "server", "keep-alive", "upgrade", "trailer", "te")
}
"""Headers that say how an answer is really sent, whatever a document shows."""

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
"""Keys whose values hold no references, whatever they look like."""

_NOWHERE = (KeyError, IndexError, ValueError, TypeError)
"""What a pointer that leads to nothing raises."""


class UnusableError(Exception):
    """No service can be made of a document; the sentence says why."""


@frozen
class Part:
    """What stands in a document at a JSON pointer, references followed."""

    tree: Any = field(eq=False, repr=False)
    pointer: str
    value: Any = field(eq=False, repr=False)

    @classmethod
    def of(cls, tree: Any, pointer: str = "") -> Part:
        """What stands there.

        Raises KeyError or IndexError where a reference leads nowhere.
        """
        value = resolve(tree, pointer)
        seen = {pointer}
        while isinstance(value, Mapping) and isinstance(value.get("$ref"), str):
            pointer = unquote(value["$ref"].removeprefix("#"))
            if pointer in seen:
                raise KeyError(pointer)
            seen.add(pointer)
            value = resolve(tree, pointer)
        return cls(tree, pointer, value)

    def at(self, *keys: str | int) -> Part | None:
        """A part below, or None where there is none."""
        here: Part = self
        for key in keys:
            if isinstance(here.value, Mapping) and key not in here.value:
                return None
            here = Part.of(here.tree, f"{here.pointer}/{token(key)}")
        return here

    def below(self, key: str) -> Iterator[tuple[str, Part]]:
        """The parts of a map or a list below, each with its key."""
        found = self.value.get(key) or {}
        keys = range(len(found)) if isinstance(found, list) else found
        for name in keys:
            yield str(name), Part.of(self.tree, f"{self.pointer}/{token(key)}/{token(name)}")

    def get(self, key: str, default: Any = None) -> Any:
        """A member of the object that stands here."""
        return self.value.get(key, default) if isinstance(self.value, Mapping) else default


@frozen
class Media:
    """A media type of a body; `apart` are the examples that contradict their schema."""

    type: str
    schema: Part | None
    examples: Mapping[str, Any] = field(eq=False)
    apart: Mapping[str, Any] = field(eq=False)


@frozen
class Parameter:
    """A parameter, and how its value is written; of a `media` type where it has one."""

    name: str
    place: str
    required: bool
    style: str
    explode: bool
    empty: bool
    schema: Part | None
    media: str = ""


@frozen
class Response:
    """A documented answer; `status` is that of the document: `404`, `4XX` or `default`."""

    status: str
    bodies: tuple[Media, ...]
    headers: Mapping[str, Part] = field(eq=False)


@frozen
class Operation:
    """An operation; `security` holds alternatives, each with the names of the schemes that it takes.

    `bases` are regular expressions of the paths that its servers put before its own.
    """

    method: str
    path: str
    name: str
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: tuple[Media, ...]
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...]
    bases: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


@frozen
class Contract:
    """A document as a mock keeps to it; `schemes` are the security schemes by name."""

    tree: Mapping[str, Any] = field(eq=False, repr=False)
    operations: tuple[Operation, ...]
    schemes: Mapping[str, Mapping[str, Any]]
    requests: Schemas = field(eq=False, repr=False)
    responses: Schemas = field(eq=False, repr=False)

    @classmethod
    def of(cls, tree: Mapping[str, Any]) -> Contract:
        """The contract that a document is.

        Raises UnusableError where the document is not valid, or refers to something outside of itself.
        """
        _check(tree)
        root = Part.of(tree)
        schemes = root.at("components", "securitySchemes")
        try:
            operations = tuple(_operations(root))
        except _NOWHERE as error:  # those of examples, which `_references` takes for data
            raise UnusableError(f"a reference in it leads to nothing: {shortened(str(error))}") from error
        return cls(
            tree=tree,
            operations=operations,
            schemes={name: Part.of(tree, f"{schemes.pointer}/{token(name)}").value for name in schemes.value}
            if schemes
            else {},
            requests=Schemas.of(tree, "request"),
            responses=Schemas.of(tree, "response"),
        )


def _check(tree: Mapping[str, Any]) -> None:
    """References first: whoever follows one to another host must never be asked."""
    for pointer, reference in _references(tree, ""):
        try:
            if not reference.startswith("#"):
                raise KeyError(reference)
            Part.of(tree, unquote(reference[1:]))
        except _NOWHERE as error:
            raise UnusableError(f"{pointer}: the reference {shortened(reference)} leads to nothing in it") from error
    if circle := endless(components(tree)):
        raise UnusableError(f"its schemas are each other without end: {shortened(' is '.join(circle))}")
    newer = str(tree.get("openapi", "")).startswith("3.1")
    if accepts_newer(tree) if newer else specification("v3.0").is_valid(tree):
        return
    from rst2openapi.specification import Validator30, by_dialect  # noqa: PLC0415 - slow to import, rarely needed

    try:
        errors = by_dialect().iter_errors(dict(tree)) if newer else Validator30(dict(tree)).iter_errors()
        first = next(iter(leaves(errors)), None)
    except Exception as error:  # the validator raises on some documents that are not valid
        raise UnusableError(f"it is not valid: {shortened(str(error))}") from error
    where, why = (pointer_of(first.absolute_path), str(first.message)) if first is not None else ("", "its form")
    raise UnusableError(f"{where or '/'}: it is no valid OpenAPI: {shortened(why)}")


def _references(value: Any, pointer: str, *, data: bool = False) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        if isinstance(value.get("$ref"), str) and not data:
            yield pointer, value["$ref"]
        for key, below in value.items():
            # A property may be called `default`; a place that looks like data is checked where it is used.
            if key not in _DATA and not str(key).startswith("x-"):
                yield from _references(below, f"{pointer}/{token(key)}")
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from _references(below, f"{pointer}/{place}")


def _operations(root: Part) -> Iterator[Operation]:
    for path, item in root.below("paths"):
        for method in METHODS:
            one = item.at(method)
            if one is not None:
                yield _operation(root, path, method, item, one)


def _operation(root: Part, path: str, method: str, item: Part, one: Part) -> Operation:
    parameters = {(part.get("name"), part.get("in")): part for _, part in item.below("parameters")}
    parameters |= {(part.get("name"), part.get("in")): part for _, part in one.below("parameters")}
    request = one.at("requestBody")
    security = one.get("security", root.get("security")) or [{}]
    return Operation(
        method=method,
        path=path,
        name=str(one.get("operationId", "")),
        parameters=tuple(_parameters(parameters.values())),
        body_required=bool(request and request.get("required")),
        bodies=_medias(request) if request else (),
        responses=tuple(_response(status, part) for status, part in one.below("responses")),
        security=tuple(tuple(names) for names in security),
        bases=bases(one.value, item.value, root.value),
    )


def _parameters(parts: Any) -> Iterator[Parameter]:
    for part in parts:
        name, place = part.get("name"), part.get("in")
        if place == "header" and name.lower() in _IGNORED_HEADERS:
            continue
        style = part.get("style", _STYLES[place])
        media = next(iter(part.below("content")), None)
        yield Parameter(
            name=name,
            place=place,
            required=bool(part.get("required")),
            style=style,
            explode=part.get("explode", style == "form"),
            empty=bool(part.get("allowEmptyValue")),
            schema=media[1].at("schema") if media else part.at("schema"),
            media=media[0] if media else "",
        )


def _response(status: str, part: Part) -> Response:
    headers = {name: header for name, header in part.below("headers") if name.lower() not in _OF_TRANSPORT}
    return Response(status, _medias(part), headers)


def _medias(part: Part) -> tuple[Media, ...]:
    return tuple(_media(name, media) for name, media in part.below("content"))


def _media(name: str, part: Part) -> Media:
    examples = {key: one.get("value") for key, one in part.below("examples") if "value" in one.value}
    examples |= {"example": part.get("example")} if "example" in part.value else {}
    apart = part.get("x-contradicting-examples") or {}
    return Media(name, part.at("schema"), examples, {key: one["value"] for key, one in apart.items() if "value" in one})
