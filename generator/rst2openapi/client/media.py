"""Bodies of media types that openapi-python-client would drop become text (`text/xml`) or bytes (`application/zip`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rst2openapi.client.references import Tree, resolved

_TAKEN = frozenset(("application/octet-stream", "application/x-www-form-urlencoded", "multipart/form-data"))
_SENT = "; charset=utf-8"


def readings(prepared: Tree, operations: Iterable[Tree]) -> dict[str, str]:
    """For each media type of a prepared document that the generator does not know, the one to read it as."""
    found = {
        media_type: _reading(media_type)
        for operation in operations
        for content in _contents(prepared, operation)
        for media_type in content
        if not _is_taken(media_type)
    }
    return dict(sorted(found.items()))


def _reading(media_type: str) -> str:
    return "text/plain" if _is_text(media_type) and not media_type.endswith(_SENT) else "application/octet-stream"


def take_any_media(tree: Tree, operation: Tree) -> None:
    """Make every body of an unknown media type a string, of text or of bytes.

    A request says how its text is encoded, which is also what sets it apart from responses of that type.
    """
    for place, content in enumerate(_contents(tree, operation)):
        for media_type in [one for one in content if not _is_taken(one)]:
            text = _is_text(media_type)
            sent = _SENT if place == 0 and text and ";" not in media_type else ""
            schema = {"type": "string"} if text else {"type": "string", "format": "binary"}
            content[media_type + sent] = {**content.pop(media_type), "schema": schema}


def _contents(tree: Tree, operation: Tree) -> list[dict[str, Any]]:
    """The maps of media types of an operation, that of the request first."""
    responses = operation.get("responses")
    bodies = [operation.get("requestBody") or {}, *(responses.values() if isinstance(responses, Mapping) else ())]
    found = [resolved(tree, body) for body in bodies]
    return [body.get("content") or {} if isinstance(body, Mapping) else {} for body in found]


def _is_taken(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip().lower()
    return plain.endswith(("/json", "+json")) or plain in _TAKEN


def _is_text(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip().lower()
    return plain.startswith("text/") or plain.endswith(("xml", "yaml", "csv"))
