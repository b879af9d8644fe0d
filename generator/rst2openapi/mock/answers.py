"""Which documented answer a mock gives: the first of success, or what `Prefer: code=404, example=missing` asks for.

`Prefer` (RFC 7240) names a status, an example, or both; what the document does not have is refused with what it has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import field, frozen

from rst2openapi.mock.bodies import bare, is_json
from rst2openapi.mock.contract import Contract, Media, Operation, Response
from rst2openapi.mock.samples import UnmakeableError, make, sample


@frozen
class Answer:
    """What is sent back; a body is None where there is none."""

    status: int
    content: bytes | None = field(default=None, repr=False)
    headers: tuple[tuple[str, str], ...] = ()


@frozen
class Preference:
    """What a request, or a test, prefers to be answered."""

    code: int | None = None
    example: str | None = None

    @classmethod
    def of(cls, header: str) -> Preference:
        """The preferences of a header; unknown ones are left alone, as the standard asks.

        Raises RefusedError for a code that is no status.
        """
        found: dict[str, str] = {}
        for part in header.replace(";", ",").split(","):
            name, _, value = part.partition("=")
            found.setdefault(name.strip().lower(), value.strip().strip('"'))
        code = found.get("code")
        if code is not None and not re.fullmatch("[1-5][0-9]{2}", code, re.ASCII):
            raise RefusedError(400, f"Prefer: code={code} is no status")
        return cls(int(code) if code else None, found.get("example"))


class RefusedError(Exception):
    """No documented answer is what was asked for; the sentence says what there is."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


def choose(contract: Contract, operation: Operation, prefer: Preference, accept: str) -> Answer:
    """The answer of an operation.

    Raises RefusedError where nothing documented is what was preferred, or what would be accepted.
    """
    response, status = _response(operation, prefer)
    headers = tuple(_headers(contract, response))
    if not response.bodies:
        if prefer.example is not None:
            raise _no_example(operation, prefer.example, [])
        return Answer(status, None, headers)
    acceptable = [media for media in response.bodies if accepts(accept, media.type)]
    if not acceptable:
        known = ", ".join(media.type for media in response.bodies)
        raise RefusedError(406, f"{operation} answers {known}, which Accept does not have")
    shown = [media for media in acceptable if prefer.example is None or prefer.example in _examples(media)]
    if not shown:
        raise _no_example(operation, str(prefer.example), [name for one in acceptable for name in _examples(one)])
    media = max(shown, key=lambda one: _weight(accept, one.type))
    value = _value(contract, operation, media, prefer.example)
    return Answer(status, encoded(value, media.type), (("Content-Type", _concrete(media.type)), *headers))


def encoded(value: Any, media_type: str) -> bytes:
    """The bytes of a body: JSON, but text as it is in any other media type."""
    if isinstance(value, str) and not is_json(media_type):
        return value.encode("utf-8", "surrogatepass")
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _response(operation: Operation, prefer: Preference) -> tuple[Response, int]:
    if prefer.code is not None:
        response = documented(operation, prefer.code)
        if response is None:
            known = ", ".join(one.status for one in operation.responses)
            raise RefusedError(400, f"{operation} has no documented answer {prefer.code}, but {known}")
        return response, prefer.code
    of_example = (one for one in operation.responses if any(prefer.example in _examples(media) for media in one.bodies))
    response = next(of_example, None) if prefer.example is not None else None
    if response is None:
        by_class = {one.status[0]: one for one in reversed(operation.responses)}
        response = next((by_class[first] for first in "23d145" if first in by_class), None)
    if response is None:
        raise RefusedError(501, f"{operation} has no documented answer")
    return response, 200 if response.status == "default" else int(response.status.replace("X", "0"))


def documented(operation: Operation, code: int) -> Response | None:
    """The response that is documented for a status: under itself, its class, or as the default."""
    by_status = {one.status.upper(): one for one in operation.responses}
    return next((by_status[one] for one in (str(code), f"{str(code)[0]}XX", "DEFAULT") if one in by_status), None)


def _value(contract: Contract, operation: Operation, media: Media, example: str | None) -> Any:
    if example is not None:
        return _examples(media)[example]
    if media.examples:
        return next(iter(media.examples.values()))
    if media.schema is None:
        return {} if is_json(media.type) else "text"
    try:
        return sample(contract.responses, media.schema)
    except UnmakeableError as error:
        raise RefusedError(501, f"{operation} shows no example, and none could be made up: {error}") from error


def _no_example(operation: Operation, example: str, known: Sequence[str]) -> RefusedError:
    there = f"but {', '.join(known)}" if known else "and none at all"
    return RefusedError(400, f"{operation} has no example {example!r} for this answer, {there}")


def _examples(media: Media) -> Mapping[str, Any]:
    """All that the document shows, those that contradict their schema included: they are asked for by name only."""
    return {**media.apart, **media.examples}


def _headers(contract: Contract, response: Response) -> Iterator[tuple[str, str]]:
    """The documented headers, each with a value that it may have."""
    for name, header in response.headers.items():
        schema = header.at("schema")
        value = header.get("example", make(schema) if schema else "text")
        if schema is None or not contract.responses.disagreements(schema.pointer, value):
            text = value if isinstance(value, str) else json.dumps(value)
            yield name, " ".join(text.encode("latin-1", "replace").decode("latin-1").split())


def accepts(header: str, media_type: str) -> bool:
    """Whether an Accept header has a media type; without a header it has any."""
    return _weight(header, media_type) > 0


def _weight(header: str, media_type: str) -> float:
    name = bare(media_type)
    weights: list[tuple[int, float]] = []
    for part in header.split(",") if header.strip() else ("*/*",):
        wanted, *options = part.split(";")
        wanted = wanted.strip().lower()
        if wanted in (name, "*/*", f"{name.partition('/')[0]}/*") or "*" in name:
            weights.append((len(wanted.replace("*", "")), _quality(options)))
    return max(weights, default=(0, 0.0))[1]


def _quality(options: Sequence[str]) -> float:
    for option in options:
        name, _, value = option.partition("=")
        if name.strip().lower() == "q":
            try:
                return float(value)
            except ValueError:
                return 0.0
    return 1.0


def _concrete(media_type: str) -> str:
    """A media type to send: a range is none."""
    return "application/octet-stream" if "*" in media_type else media_type
