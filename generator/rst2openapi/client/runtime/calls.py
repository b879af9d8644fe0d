"""How the functions of operations send their requests, and what they make of responses."""

import time
from typing import Any, BinaryIO

from . import errors
from .client import Client
from .logs import logger, shown_url
from .retries import Attempts
from .timeouts import bounded
from .transport import httpx
from .wire import for_asyncio, for_sync


def send(client: Client, kwargs: dict[str, Any]) -> httpx.Response:
    """The response to a request, which is sent again as the client's `retries` say.

    Raises:
        ConnectionFailed: No whole response arrived.

    """
    transport, attempts, body = client.get_httpx_client(), _attempts(client, kwargs), _Body(kwargs)
    while True:
        try:
            response = transport.request(**_arguments(transport, client, for_sync(kwargs), attempts))
        except httpx.RequestError as error:
            pause = attempts.pause_after_error(error)
            if pause is None or not body.rewind():
                raise errors.of_connection(error) from error
            _log_pause(kwargs, type(error).__name__, pause)
        else:
            pause = attempts.pause_after_response(response)
            if pause is None or not body.rewind():
                return response
            _log_pause(kwargs, response.status_code, pause)
        time.sleep(pause)


async def send_async(client: Client, kwargs: dict[str, Any]) -> httpx.Response:
    """As `send`, without blocking.

    Raises:
        ConnectionFailed: No whole response arrived.

    """
    import asyncio  # noqa: PLC0415 -- a third of the time that the package takes to import

    transport, attempts, body = client.get_async_httpx_client(), _attempts(client, kwargs), _Body(kwargs)
    while True:
        try:
            response = await transport.request(**_arguments(transport, client, for_asyncio(kwargs), attempts))
        except httpx.RequestError as error:
            pause = attempts.pause_after_error(error)
            if pause is None or not body.rewind():
                raise errors.of_connection(error) from error
            _log_pause(kwargs, type(error).__name__, pause)
        else:
            pause = attempts.pause_after_response(response)
            if pause is None or not body.rewind():
                return response
            _log_pause(kwargs, response.status_code, pause)
        await asyncio.sleep(pause)


class _Body:
    """The file among the arguments of a request, which a second attempt must read from where the first began."""

    def __init__(self, kwargs: dict[str, Any]) -> None:
        content = kwargs.get("content")
        self._file: BinaryIO | None = content if hasattr(content, "read") else None
        self._start = self._file.tell() if self._file is not None and self._file.seekable() else None

    def rewind(self) -> bool:
        """Whether the body can be sent again."""
        if self._file is None:
            return True
        if self._start is None:
            return False
        self._file.seek(self._start)
        return True


def _attempts(client: Client, kwargs: dict[str, Any]) -> Attempts:
    return Attempts(client.retries, kwargs["method"])


def _arguments(
    transport: httpx.Client | httpx.AsyncClient, client: Client, kwargs: dict[str, Any], attempts: Attempts
) -> dict[str, Any]:
    """The arguments with the options of the client, in the time that is left."""
    options = client.options
    left = attempts.remaining()
    if options is None and left is None:
        return kwargs
    made = {**kwargs, **(options or {})}
    if options and "headers" in options:
        made["headers"] = {**options["headers"], **kwargs.get("headers", {})}
    if left is not None:
        made["timeout"] = bounded(made.get("timeout", transport.timeout) or httpx.Timeout(None), left)
    return made


def _log_pause(kwargs: dict[str, Any], reason: Any, pause: float) -> None:
    logger.info("%s %s again in %.2f s after %s", kwargs["method"].upper(), shown_url(kwargs["url"]), pause, reason)
