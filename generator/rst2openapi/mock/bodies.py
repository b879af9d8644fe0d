"""The body of a request -> its value, by the media type that it is sent with, and what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from email import message_from_bytes
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from rst2openapi.mock.contract import Contract, Media, Operation, Part
from rst2openapi.mock.request import Fault, Request, told
from rst2openapi.mock.texts import gathered, kinds, members
from rst2openapi.openapi.disagreements import shortened

NOTHING = object()
"""Where there is no body at all; a body may be null."""

MEDIA_TYPE = "media type"
"""The rule of a body whose media type is not documented."""


def read(contract: Contract, operation: Operation, request: Request) -> tuple[Any, list[Fault]]:
    """The value of a body, and in what it is not as documented."""
    if not request.content:
        missing = [Fault("body", "", "required", "the body is missing")] if operation.body_required else []
        return NOTHING, missing
    if not operation.bodies:
        return NOTHING, [Fault("body", "", "undocumented", "no body is documented")]
    sent = request.headers.get("content-type", "")
    media = chosen(operation.bodies, sent)
    if media is None:
        known = ", ".join(one.type for one in operation.bodies)
        reason = f"the media type {shortened(sent) or '(none)'} is not documented, but {known}"
        return NOTHING, [Fault("body", "", MEDIA_TYPE, reason)]
    try:
        value = _value(contract, media, sent, request.content)
    except (ValueError, RecursionError) as error:
        return NOTHING, [Fault("body", "", "json", f"the body is no JSON: {shortened(str(error))}")]
    if value is NOTHING or media.schema is None:
        return value, []
    return value, told("body", contract.requests.disagreements(media.schema.pointer, value))


def chosen(medias: Sequence[Media], sent: str) -> Media | None:
    """The documented media type that a header means: itself, or a range that holds it."""
    name = bare(sent)
    for wanted in (name, f"{name.partition('/')[0]}/*", "*/*"):
        for one in medias:
            if bare(one.type) == wanted:
                return one
    return None


def bare(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether bodies of a media type are JSON."""
    return bare(media_type).endswith(("/json", "+json"))


def parsed(content: bytes | str) -> Any:
    """The value of JSON text, as strictly as the standard has it.

    Raises ValueError for anything else.
    """
    return json.loads(content, parse_constant=_no_constant)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _value(contract: Contract, media: Media, sent: str, content: bytes) -> Any:
    if is_json(sent):
        return parsed(content)
    match bare(sent):
        case "application/x-www-form-urlencoded":
            pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
            return members(contract.requests, media.schema, gathered(pairs))
        case "multipart/form-data":
            return _multipart(contract, media.schema, sent, content)
        case _:
            # XML and files are taken as they come, unless they are described as text.
            return content.decode("utf-8", "replace") if kinds(media.schema) == {"string"} else NOTHING


def _multipart(contract: Contract, schema: Part | None, sent: str, content: bytes) -> Any:
    message = message_from_bytes(
        b"Content-Type: " + sent.encode("latin-1", "replace") + b"\r\n\r\n" + content, policy=HTTP
    )
    properties = dict(schema.below("properties")) if schema else {}
    structured: dict[str, Any] = {}
    pairs: list[tuple[str, str]] = []
    for part in message.iter_parts():
        name = str(part.get_param("name", "", header="content-disposition"))
        raw = part.get_payload(decode=True)
        text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else ""
        if is_json(part.get_content_type()) or kinds(properties.get(name)) == {"object"}:
            structured[name] = parsed(text)
        else:
            pairs.append((name, text))
    return members(contract.requests, schema, gathered(pairs)) | structured
