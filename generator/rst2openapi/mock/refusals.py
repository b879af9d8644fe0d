"""Refusals in the words of the service: its documented error body, with the reason where its message stands.

`{"error_code": "MOCK.400", "error_msg": "query /limit: string 'all' is not of type integer (type)"}`
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from rst2openapi.client.runtime.faults import CODE_KEYS, MESSAGE_KEYS, WRAPPERS
from rst2openapi.mock.answers import Answer, documented, encoded
from rst2openapi.mock.bodies import is_json
from rst2openapi.mock.contract import Contract, Media, Operation, Part
from rst2openapi.mock.samples import UnmakeableError, make

_LONGEST = 4000
"""Characters of a reason."""


def refusal(
    contract: Contract, operation: Operation | None, status: int, reason: str, *headers: tuple[str, str]
) -> Answer:
    """The answer that refuses a request, as the operation documents it, else as most operations do."""
    response = documented(operation, status) if operation else None
    media = (_json(response.bodies) if response else None) or _usual(contract)
    body = _body(media.schema if media else None, f"MOCK.{status}", reason[:_LONGEST])
    if media and media.schema and contract.responses.disagreements(media.schema.pointer, body):
        # The document wants of an error what nobody can know: the reason is worth more than the form.
        body = {"error_code": f"MOCK.{status}", "error_msg": reason[:_LONGEST]}
    media_type = media.type if media else "application/json"
    return Answer(status, encoded(body, media_type), (("Content-Type", media_type), *headers))


def _usual(contract: Contract) -> Media | None:
    """The body of errors that most operations have."""
    medias: dict[str, Media] = {}
    counts: Counter[str] = Counter()
    for operation in contract.operations:
        for response in operation.responses:
            media = _json(response.bodies) if response.status[0] in "45d" else None
            if media and media.schema:
                medias[media.schema.pointer] = media
                counts[media.schema.pointer] += 1
    return medias[counts.most_common(1)[0][0]] if counts else None


def _json(bodies: tuple[Media, ...]) -> Media | None:
    return next((one for one in bodies if is_json(one.type)), None)


def _body(schema: Part | None, code: str, reason: str) -> dict[str, Any]:
    try:
        made = make(schema) if schema else {}
    except UnmakeableError:
        made = {}
    body = made if isinstance(made, dict) else {}
    told = _filled(body, code, reason)
    return told if _plain(reason) in _plain(str(told)) else told | {"error_code": code, "error_msg": reason}


def _plain(text: str) -> str:
    return re.sub(r"\W", "", text)


def _filled(body: dict[str, Any], code: str, reason: str) -> dict[str, Any]:
    """The body with code and reason where such stand, in an object within if that is what an error is."""
    filled: dict[str, Any] = {}
    for name, value in body.items():
        key = re.sub(r"[^a-z]", "", name.lower())
        if isinstance(value, dict) and key in WRAPPERS:
            filled[name] = _filled(value, code, reason)
        elif isinstance(value, str) and key in MESSAGE_KEYS:
            filled[name] = reason
        elif isinstance(value, str) and key in CODE_KEYS:
            filled[name] = code
        else:
            filled[name] = value
    return filled
