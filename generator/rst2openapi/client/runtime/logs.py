"""What is logged, and what is kept out of logs and errors.

The logger has the name of the package. Of headers and of query parameters only those listed here are shown;
the HTTP library's own loggers, which print every header of a response at DEBUG, are held to the same list.
"""

import logging
from collections.abc import Iterable, Mapping
from typing import Any

from . import faults
from .blotting import REDACTED, keep_from_strangers
from .marks import stay_home
from .transport import httpx

__all__ = ["SHOWN_HEADERS", "SHOWN_PARAMETERS", "logger"]

_NAME = (__package__ or "").removesuffix("._runtime")

logger = logging.getLogger(_NAME)
"""Requests and responses at DEBUG, repeated requests at INFO."""

SHOWN_HEADERS = {
    *("accept", "accept-encoding", "cache-control", "connection", "content-encoding", "content-length"),
    *("content-type", "date", "etag", "expires", "host", "last-modified", "retry-after", "server"),
    *("transfer-encoding", "user-agent", "vary", "via", "x-sdk-date"),
    *(name.lower() for name in faults.REQUEST_ID_HEADERS),
}
"""Names of headers (in lower case) whose values are shown; add to it what you need."""

SHOWN_PARAMETERS = {
    *("limit", "offset", "marker", "page", "page_size", "page-size", "page_num", "per_page", "current_page"),
    *("curpage", "start", "size", "order", "order_by", "sort", "sort_by", "sort_dir", "sort_key"),
}
"""Names of query parameters whose values are shown; add to it what you need."""

_TRANSPORTS = ("httpcore", "httpcore2", "httpx", "httpx2")
_PARTS = ("connection", "http11", "http2", "proxy", "socks")


def shown_url(url: httpx.URL | str) -> str:
    """A URL for logs: no user, no password, and of the query the values that are listed."""
    url = httpx.URL(url)
    plain = str(url.copy_with(userinfo=b"", query=None, fragment=None))
    given = url.params.multi_items()
    query = "&".join(f"{name}={value if name.lower() in SHOWN_PARAMETERS else REDACTED}" for name, value in given)
    return f"{plain}?{query}" if query else plain


def shown_headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers for logs: the values of those that are listed."""
    return {name: value if name.lower() in SHOWN_HEADERS else REDACTED for name, value in headers}


def log_request(request: httpx.Request) -> None:
    """Say at DEBUG what is sent."""
    if logger.isEnabledFor(logging.DEBUG):
        headers = shown_headers(request.headers.multi_items())
        logger.debug("%s %s headers=%s", request.method, shown_url(request.url), headers)


def log_response(response: httpx.Response) -> None:
    """Say at DEBUG what came, and under which request id."""
    if logger.isEnabledFor(logging.DEBUG):
        request, headers = response.request, shown_headers(response.headers.multi_items())
        identity = faults.shortened(faults.request_id_of(response.headers) or "-")
        words = (request.method, shown_url(request.url), response.status_code, identity, headers)
        logger.debug("%s %s %s request_id=%s headers=%s", *words)


# --- the HTTP library's own logs ---------------------------------------------------------------------------


class _Reserve(logging.Filter):
    """Rewrites the records of the HTTP library; whatever it does not understand of them is left out."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always true for what can be shown; the record is changed."""
        if record.name.startswith("hpack"):  # prints the headers of requests, one by one
            return record.levelno > logging.DEBUG
        if isinstance(record.args, tuple):
            record.args = tuple(shown_url(one) if isinstance(one, httpx.URL) else one for one in record.args)
        if not record.args and "return_value=" in str(record.msg):
            record.msg = _reserved(str(record.msg))
        return True


def _reserved(text: str) -> str:
    before, mark, value = text.partition("return_value=")
    if "headers" not in before:
        return text
    import ast  # noqa: PLC0415 -- for debugging only

    try:
        parts = ast.literal_eval(value)
        shown = tuple(_reserved_headers(part) if isinstance(part, list) else part for part in parts)
    except (ValueError, SyntaxError, TypeError, AttributeError, MemoryError, RecursionError):
        return f"{before}{mark}{REDACTED}"
    return f"{before}{mark}{shown!r}"


def _reserved_headers(pairs: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    shown = SHOWN_HEADERS
    return [(name, value if name.decode("latin-1").lower() in shown else REDACTED.encode()) for name, value in pairs]


def reserve_transport_logs() -> None:
    """Hold the loggers of the HTTP library to the list of this module; once is enough."""
    names = [*_TRANSPORTS, *(f"{name}.{part}" for name in _TRANSPORTS for part in _PARTS), "hpack.hpack", "hpack.table"]
    for name in names:
        theirs = logging.getLogger(name)
        if not any(type(one).__name__ == _Reserve.__name__ for one in theirs.filters):
            theirs.addFilter(_Reserve())


def hooks(given: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    """Hooks of a client that log and that guard secrets, before those that were given."""
    return {
        "request": [stay_home, keep_from_strangers, log_request, *given.get("request", ())],
        "response": [log_response, *given.get("response", ())],
    }


def async_hooks(given: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    """As `hooks`, for an asynchronous client."""

    async def before(request: httpx.Request) -> None:
        stay_home(request)
        keep_from_strangers(request)
        log_request(request)

    async def after(response: httpx.Response) -> None:
        log_response(response)

    return {"request": [before, *given.get("request", ())], "response": [after, *given.get("response", ())]}
