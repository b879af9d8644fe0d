"""What shows who sends a request, and how it is kept out of what is said about the request.

`{"error_msg": "bad token MIIE…"}` becomes `{"error_msg": "bad token REDACTED"}` on an error, in all its forms.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from . import faults, shown
from .transport import httpx

__all__ = [
    "REDACTED",
    "hide_header",
    "is_secret",
    "keep_from_strangers",
    "redacted_error",
    "redacted_request",
    "without_secrets",
]

REDACTED = "REDACTED"

_TELLING = r"(?i)auth|token|secret|passw|credential|cookie|signature|session|(?:api|access)[-_]?key"
_SHORTEST = 6
"""Shorter values are left: they would blot out other words as well."""

_ABOUT_BODY = frozenset(("content-encoding", "content-length", "transfer-encoding"))
_ORIGIN = f"{__name__}.origin"

_hidden: set[str] = set()
"""Names of headers (in lower case) that clients send their tokens in."""


def hide_header(name: str) -> None:
    """Count a header among those that show who sends the request, whatever it is called."""
    _hidden.add(name.lower())


def is_secret(header: str) -> bool:
    """Whether a header shows who sends the request."""
    return header.lower() in _hidden or re.search(_TELLING, header) is not None


def keep_from_strangers(request: httpx.Request) -> None:
    """Take the secret headers off a request that a redirection sends to another host, port or scheme."""
    here = (request.url.scheme, request.url.host, request.url.port)
    if request.extensions.setdefault(_ORIGIN, here) != here:
        for name in [name for name in request.headers if is_secret(name)]:
            del request.headers[name]


# --- what a service echoes -----------------------------------------------------------------------------------


def without_secrets(response: httpx.Response, parsed: Any) -> tuple[httpx.Response, Any]:
    """The response as an error may keep it, and its body as a model: without what the request had to hide.

    Its request and those before it have neither secret headers nor a body. Where the service echoes a secret, the
    response is another one, and so is the model.
    """
    text = faults.decoded(response.content, response.headers, len(response.content))
    clean = _blotter(_request_of(response))(text)
    if clean != text:
        response = _with_text(response, clean)
        remade = getattr(type(parsed), "from_dict", None)
        parsed = remade(_object(clean)) if remade else None
    for one in (response, *response.history):
        redacted_request(one)
    response.next_request = None
    return response, parsed


def redacted_request(holder: httpx.Response | httpx.RequestError) -> None:
    """Replace the request of a response or of an error by one without secret headers and without body."""
    request = _request_of(holder)
    if request is not None:
        headers = [(name, REDACTED if is_secret(name) else value) for name, value in request.headers.multi_items()]
        holder.request = httpx.Request(request.method, request.url, headers=headers)


def redacted_error(error: httpx.RequestError) -> None:
    """Blot out of the words of an error, and of those it comes from, what its request had to hide; then the request."""
    blot = _blotter(_request_of(error))
    one: BaseException | None = error
    while one is not None:
        if any(isinstance(said, str) and blot(said) != said for said in one.args):
            one.args = tuple(blot(said) if isinstance(said, str) else said for said in one.args)
        one = one.__cause__ or one.__context__
    redacted_request(error)


def _blotter(request: httpx.Request | None) -> Callable[[str], str]:
    """A function that blots secrets of a request out of a text, in the spellings that bodies and messages have."""
    found = sorted(_spelt(set(_secrets(request))), key=len, reverse=True) if request is not None else []

    def blot(text: str) -> str:
        for secret in found:
            text = text.replace(secret, REDACTED)
        return text

    return blot


def _secrets(request: httpx.Request) -> Iterator[str]:
    """Values of secret headers, part by part, of secret parameters, and of secret fields of a JSON body."""
    for name, value in request.headers.multi_items():
        if is_secret(name):
            yield from value.split()
    yield from (value for name, value in request.url.params.multi_items() if shown.is_secret(name))
    try:
        body = json.loads(request.content)
    except (ValueError, RecursionError, httpx.RequestNotRead):
        return
    yield from _fields(body)


def _fields(body: Any) -> Iterator[str]:
    waiting = [body]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            yield from (one for name, one in value.items() if isinstance(one, str) and shown.is_secret(name))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _spelt(secrets: set[str]) -> Iterator[str]:
    import html  # noqa: PLC0415 -- brings a large table, and is seldom needed

    for secret in secrets:
        if len(secret) >= _SHORTEST and secret != REDACTED:
            quoted = json.dumps(secret)[1:-1]
            forms = (secret, quoted, repr(secret)[1:-1], quote(secret, safe=""), html.escape(secret))
            yield from {*forms, *(form.replace("/", "\\/") for form in forms[:2])}


def _with_text(response: httpx.Response, text: str) -> httpx.Response:
    headers = httpx.Headers(
        [(name, value) for name, value in response.headers.multi_items() if name not in _ABOUT_BODY]
    )
    kind = headers.get("Content-Type", "text/plain").partition(";")[0]
    headers["Content-Type"] = f"{kind}; charset=utf-8"
    return httpx.Response(
        response.status_code,
        headers=headers,
        content=text.encode("utf-8", "backslashreplace"),
        extensions=response.extensions,
        request=_request_of(response),
        history=list(response.history),
    )


def _object(text: str) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, dict) else {}


def _request_of(holder: httpx.Response | httpx.RequestError) -> Any:
    try:
        return holder.request
    except RuntimeError:  # a response or an error made by hand has none
        return None
