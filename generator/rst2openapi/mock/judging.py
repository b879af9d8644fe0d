"""A request held against its operation: parameters in path, query, headers and cookies, and the body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from rst2openapi.mock import bodies
from rst2openapi.mock.contract import Contract, Parameter
from rst2openapi.mock.request import Fault, Request, told
from rst2openapi.mock.routing import Match
from rst2openapi.mock.texts import gathered, kinds, members, of_segment, read
from rst2openapi.openapi.disagreements import shortened
from rst2openapi.openapi.source_map import pointer_of


@frozen
class Judged:
    """What is wrong with a request, if anything, and the value of its body."""

    faults: tuple[Fault, ...]
    body: Any = field(eq=False)


def judge(contract: Contract, match: Match, request: Request) -> Judged:
    """Hold a request against its operation; credentials are another matter."""
    body, faults = bodies.read(contract, match.operation, request)
    return Judged((*_of_parameters(contract, match, request), *faults), body)


def _of_parameters(contract: Contract, match: Match, request: Request) -> Iterator[Fault]:
    given: dict[str, Mapping[str, list[str]]] = {
        "path": {name: [text] for name, text in match.values.items()},
        "query": gathered(request.query),
        "header": {name: [text] for name, text in request.headers.items()},
        "cookie": {name: [text] for name, text in request.cookies.items()},
    }
    known: set[str] = set()
    for parameter in match.operation.parameters:
        texts = _texts(parameter, given[parameter.place])
        known.update(texts)
        yield from _of_parameter(contract, parameter, texts)
    known |= _credentials(contract)
    for name in given["query"].keys() - known:
        yield Fault("query", pointer_of([shortened(name)]), "undocumented", "no such parameter is documented")


def _credentials(contract: Contract) -> set[str]:
    """The names of credentials that stand in queries."""
    return {str(scheme.get("name")) for scheme in contract.schemes.values() if scheme.get("in") == "query"}


def _texts(parameter: Parameter, given: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The texts of a parameter by the names that they stand under: those of its members where it is spread."""
    name = parameter.name.lower() if parameter.place == "header" else parameter.name
    if name in given:
        return {name: given[name]}
    if parameter.place != "query" or parameter.schema is None or "object" not in kinds(parameter.schema):
        return {}
    if parameter.style == "deepObject":
        return {key: texts for key, texts in given.items() if key.startswith(f"{name}[") and key.endswith("]")}
    if parameter.style == "form" and parameter.explode:
        own = dict(parameter.schema.below("properties"))
        return {key: texts for key, texts in given.items() if key in own}
    return {}


def _of_parameter(contract: Contract, parameter: Parameter, texts: Mapping[str, list[str]]) -> list[Fault]:
    at = pointer_of([parameter.name])
    if not texts:
        missing = Fault(parameter.place, at, "required", "the parameter is missing")
        return [missing] if parameter.required else []
    if parameter.name not in texts and parameter.name.lower() not in texts:
        spread = {key.partition("[")[2].rstrip("]") or key: found for key, found in texts.items()}
        return _judged(contract, parameter, members(contract.requests, parameter.schema, spread))
    return _of_texts(contract, parameter, next(iter(texts.values())))


def _of_texts(contract: Contract, parameter: Parameter, found: list[str]) -> list[Fault]:
    at = pointer_of([parameter.name])
    if parameter.media:
        return _of_media(contract, parameter, found[0])
    if parameter.empty and found == [""]:
        return []
    if len(found) > 1 and not kinds(parameter.schema) & {"array", "object"}:
        return [Fault(parameter.place, at, "single", "the parameter stands more than once")]
    if parameter.place == "path":
        return _of_segment(contract, parameter, found[0])
    _, wrong = read(contract.requests, parameter.schema, found, parameter.style, explode=parameter.explode)
    return told(parameter.place, wrong, at)


def _of_segment(contract: Contract, parameter: Parameter, segment: str) -> list[Fault]:
    at, style = pointer_of([parameter.name]), parameter.style
    structured = bool(kinds(parameter.schema) & {"array", "object"})
    text = of_segment(parameter.name, segment, style, structured=structured)
    if text is None:
        return [Fault("path", at, "style", f"the parameter is not written in the style {style}")]
    _, wrong = read(contract.requests, parameter.schema, [text], style, explode=parameter.explode)
    return told("path", wrong, at)


def _of_media(contract: Contract, parameter: Parameter, text: str) -> list[Fault]:
    if not bodies.is_json(parameter.media):
        return []
    try:
        return _judged(contract, parameter, bodies.parsed(text))
    except (ValueError, RecursionError) as error:
        at = pointer_of([parameter.name])
        return [Fault(parameter.place, at, "json", f"the parameter is no JSON: {shortened(str(error))}")]


def _judged(contract: Contract, parameter: Parameter, value: Any) -> list[Fault]:
    if parameter.schema is None:
        return []
    found = contract.requests.disagreements(parameter.schema.pointer, value)
    return told(parameter.place, found, pointer_of([parameter.name]))
