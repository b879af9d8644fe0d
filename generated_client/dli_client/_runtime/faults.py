"""What the body and the headers of a failed response say: `{"error": {"code": 401, "message": "…"}}` and its kin.

The services of these clouds have no common shape, and gateways before them answer in HTML.
"""

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

LONGEST_TEXT = 500
"""How many characters of a body are shown in a message."""

LARGEST_BODY = 1_000_000
"""Bodies above this many bytes are not parsed for what they say of an error."""

CODE_KEYS = ("errorcode", "errcode", "faultcode", "code")
MESSAGE_KEYS = (
    *("errormsg", "errormessage", "externalmessage", "errmsg", "faultstring", "faultmessage"),
    *("message", "msg", "errordescription", "detail"),
)
_OWN_REQUEST_ID_KEYS = ("requestid", "reqid")
REQUEST_ID_KEYS = (*_OWN_REQUEST_ID_KEYS, "traceid")
"""Keys in lower case without what parts words: `errorCode`, `error_code` and `Error-Code` are one."""

WRAPPERS = ("error", "fault", "errors", "detail", "details")
"""Keys whose object is looked at before those of other keys, and completes what stands outside of it."""

REQUEST_ID_HEADERS = (
    *("X-Request-Id", "X-Trace-Id", "X-Openstack-Request-Id", "X-Compute-Request-Id", "X-Obs-Request-Id"),
    *("X-Amz-Request-Id", "Request-Id", "Trace-Id"),
)

# Compiled when the first error is read: most programs meet none, and importing stays quick.
_TITLE = r"(?is)<(title|h1)\b[^>]*>(.*?)</\1\s*>"
_TAG = r"<[^>]*>"
_CHARSET = r"(?i)charset\s*=\s*[\"']?([\w.:-]+)"
_CODECS = r"(?i)(iso[-_]?8859|windows[-_]?125|cp125|gb|big5|euc|shift[-_]?jis|koi8)"
"""Python has codecs that are no alphabets, and some that take their time."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Fault(NamedTuple):
    """What is known of a failure; `body` is the JSON value, else the text, None where there is none."""

    code: str | None
    message: str | None
    request_id: str | None
    body: Any


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The id that the service gave to a request, by which its operators find it."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if headers.get(name)), None)


def request_id_in(content: bytes) -> str | None:
    """The id that an answer itself has; that of a trace may be a thing of its own."""
    try:
        body = json.loads(content) if len(content) <= LARGEST_BODY else None
    except (ValueError, RecursionError):
        return None
    return _text_of(body, _OWN_REQUEST_ID_KEYS) if isinstance(body, dict) else None


def read(content: bytes, headers: Mapping[str, str]) -> Fault:
    """The fault that a response describes; nothing is raised, whatever the body is."""
    body = _value(decoded(content, headers).strip(), whole=len(content) <= LARGEST_BODY)
    request_id = request_id_of(headers)
    if isinstance(body, str):
        return Fault(None, _excerpt(body) or None, _shown(request_id), body or None)
    code, message, inner_id = _described(body)
    if code is None and message is None and body is not None:
        message = json.dumps(body, ensure_ascii=False)
    return Fault(_shown(code), _shown(message), _shown(request_id or inner_id), body)


def decoded(content: bytes, headers: Mapping[str, str], limit: int = LARGEST_BODY) -> str:
    """The text of a body: as its mark of byte order says, else UTF-8, else its declared charset, else Latin-1.

    Text that is not UTF-8 is hardly ever valid UTF-8, while UTF-8 is often declared as something else.
    """
    marked = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    declared = re.search(_CHARSET, headers.get("Content-Type") or "")
    candidates = (marked, "utf-8", declared[1] if declared and re.match(_CODECS, declared[1]) else None)
    for name in filter(None, candidates):
        try:
            # the end of a body that is cut may be half a character
            text: str = codecs.getincrementaldecoder(name)().decode(content[:limit], len(content) <= limit)
        except (UnicodeDecodeError, LookupError):
            continue
        return text
    return content[:limit].decode("latin-1")


def shortened(text: str) -> str:
    """Text on one line, cut where it is too long to show; what is no letter or mark to see is escaped.

    A terminal obeys some characters, escape among them, and others turn the order of the text around.
    """
    line = " ".join(text[: LONGEST_TEXT * 4].split())
    line = line if len(line) <= LONGEST_TEXT else f"{line[:LONGEST_TEXT]}…"
    return line if line.isprintable() else "".join(map(_visible, line))


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")


def _shown(text: str | None) -> str | None:
    return shortened(text) if text else None


def _value(text: str, *, whole: bool) -> Any:
    if whole and text[:1] in ("{", "[", '"'):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text


def _excerpt(text: str) -> str:
    """The title of a page in HTML, other text as it is; both cut."""
    if not text.lstrip().startswith("<"):
        return shortened(text)
    import html  # noqa: PLC0415 -- brings a large table, and is seldom needed

    title = re.search(_TITLE, text[: LONGEST_TEXT * 100])
    return shortened(html.unescape(re.sub(_TAG, " ", title[2] if title else text[: LONGEST_TEXT * 4])))


def _described(body: Any) -> tuple[str | None, str | None, str | None]:
    """Code, message and request id of the outermost object that has a code or a message.

    What it lacks may stand in an object within: `{"message": "…", "error": {"code": "…"}}`.
    """
    layers = list(_layers(body))
    request_id = next((found for layer in layers if (found := _text_of(layer, REQUEST_ID_KEYS))), None)
    for layer in layers:
        if _text_of(layer, CODE_KEYS) is not None or _text_of(layer, MESSAGE_KEYS) is not None:
            message = _completed(layer, MESSAGE_KEYS) or _text_of(layer, WRAPPERS)
            return _completed(layer, CODE_KEYS), message, request_id
    words = (_text_of(layer, WRAPPERS) for layer in layers)
    return None, next(filter(None, words), None), request_id


def _completed(layer: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    """The text under one of the keys, in the object or in one that it wraps."""
    return next((found for one in _layers(layer, WRAPPERS) if (found := _text_of(one, keys)) is not None), None)


def _layers(body: Any, keys: tuple[str, ...] = (), depth: int = 2) -> Iterator[Mapping[str, Any]]:
    """The object and those within: those under `keys`, or all, in them those of `WRAPPERS`, which come first."""
    body = body[0] if isinstance(body, list) and body else body
    if not isinstance(body, dict):
        return
    yield body
    if depth:
        for key in sorted(body, key=lambda key: _plain(key) not in WRAPPERS):
            if not keys or _plain(key) in keys:
                yield from _layers(body[key], WRAPPERS, depth - 1)


def _plain(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "")


def _text_of(layer: Mapping[str, Any], keys: tuple[str, ...]) -> str | None:
    """The first scalar under one of the keys, as text: codes are numbers in some services."""
    found = {_plain(key): value for key, value in layer.items()}
    for key in keys:
        value = found.get(key)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
            return str(value)
    return None
