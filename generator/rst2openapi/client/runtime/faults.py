"""What the body and the headers of a failed response say: `{"error": {"code": 401, "message": "…"}}` and its kin.

The services of these clouds have no common shape, and gateways before them answer in HTML.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

LONGEST_TEXT = 500
"""How many characters of a body are shown in a message."""

LARGEST_BODY = 1_000_000
"""Bodies above this many bytes are not parsed for what they say of an error."""

CODE_KEYS = ("error_code", "errorCode", "errCode", "err_code", "code")
MESSAGE_KEYS = (
    *("error_msg", "errorMsg", "error_message", "errorMessage", "externalMessage", "err_msg", "errMsg"),
    *("message", "msg", "error_description", "detail"),
)
REQUEST_ID_KEYS = ("request_id", "requestId", "requestid", "req_id", "trace_id", "traceId")
WRAPPERS = ("error", "fault")
"""Keys whose object is looked at before those of other keys."""

REQUEST_ID_HEADERS = (
    *("X-Request-Id", "X-Trace-Id", "X-Openstack-Request-Id", "X-Compute-Request-Id", "X-Obs-Request-Id"),
    *("X-Amz-Request-Id", "Request-Id", "Trace-Id"),
)

_TITLE = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


class Fault(NamedTuple):
    """What is known of a failure; `body` is the JSON value, else the text, None where there is none."""

    code: str | None
    message: str | None
    request_id: str | None
    body: Any


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The id that the service gave to a request, by which its operators find it."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if headers.get(name)), None)


def read(content: bytes, headers: Mapping[str, str]) -> Fault:
    """The fault that a response describes; nothing is raised, whatever the body is."""
    body = _value(content)
    request_id = request_id_of(headers)
    if isinstance(body, str):
        return Fault(None, _words(body) or None, request_id, body or None)
    code, message, inner_id = _described(body)
    if code is None and message is None and body is not None:
        message = shortened(json.dumps(body, ensure_ascii=False))
    return Fault(code, message, request_id or inner_id, body)


def shortened(text: str) -> str:
    """Text on one line, cut where it is too long to show."""
    line = " ".join(text[: LONGEST_TEXT * 4].split())
    return line if len(line) <= LONGEST_TEXT else f"{line[:LONGEST_TEXT]}…"


def _value(content: bytes) -> Any:
    text = content[:LARGEST_BODY].decode("utf-8", "replace").strip()
    if len(content) <= LARGEST_BODY and text[:1] in ("{", "[", '"'):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text


def _words(text: str) -> str:
    """The title of a page in HTML, other text as it is; both cut."""
    if not text.lstrip().startswith("<"):
        return shortened(text)
    import html  # noqa: PLC0415 -- brings a large table, and is seldom needed

    title = _TITLE.search(text[: LONGEST_TEXT * 100])
    return shortened(html.unescape(_TAG.sub(" ", title[2] if title else text[: LONGEST_TEXT * 4])))


def _described(body: Any) -> tuple[str | None, str | None, str | None]:
    """Code, message and request id of the outermost object that has a code or a message, one level down at most."""
    request_id = None
    for layer in _layers(body):
        request_id = request_id or _text_of(layer, REQUEST_ID_KEYS)
        code, message = _text_of(layer, CODE_KEYS), _text_of(layer, MESSAGE_KEYS)
        if code is not None or message is not None:
            return code, shortened(message) if message else None, request_id
    for layer in _layers(body):
        words = _text_of(layer, WRAPPERS)
        if words:
            return None, shortened(words), request_id
    return None, None, request_id


def _layers(body: Any) -> Iterator[Mapping[str, Any]]:
    outer = body[0] if isinstance(body, list) and body else body
    if not isinstance(outer, dict):
        return
    yield outer
    for key in sorted(outer, key=lambda key: key not in WRAPPERS):
        inner = outer[key]
        inner = inner[0] if isinstance(inner, list) and inner else inner
        if isinstance(inner, dict):
            yield inner


def _text_of(layer: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    """The first scalar under one of the keys, as text: codes are numbers in some services."""
    for key in keys:
        value = layer.get(key)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
            return str(value)
    return None
