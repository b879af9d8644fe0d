"""Requests to the identity service on behalf of another request: sent with patience, and to no stranger.

They change nothing, so that they are sent again whatever the method of the call is that needs their answer. Their
bodies hold passwords: a redirection to another origin ends them.
"""

from collections.abc import Callable, Iterator
from typing import Any

from .auth_steps import Pausing, Steps, WholeBody
from .identity_errors import CredentialsError
from .marks import LOGIN, RETRIES
from .retries import Attempts, Retries
from .transport import httpx

__all__ = ["patient", "request_for"]


class _Sealed(httpx.ByteStream):
    """A body that opens once each time the request is sent; a redirection that would send it on is refused."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(request.content)
        self._home = _origin(request.url)
        self._left = 0

    def __iter__(self) -> Iterator[bytes]:
        self._open()
        return super().__iter__()

    def __aiter__(self) -> Any:
        self._open()
        return super().__aiter__()

    def _open(self) -> None:
        if not self._left:
            raise CredentialsError(_REFUSED)
        self._left -= 1

    def at(self, url: httpx.URL) -> None:
        """Let it be sent once more, if that is to where it was made for.

        Raises:
            CredentialsError: It is another origin.

        """
        if _origin(url) != self._home:
            raise CredentialsError(_REFUSED)
        self._left = 1


def _origin(url: httpx.URL) -> tuple[object, ...]:
    return url.scheme, url.host, url.port


_REFUSED = (
    "the identity service redirects to another address; nothing was sent there. If that is its right address, "
    "give it as auth_url"
)


def request_for(caller: httpx.Request, method: str, url: str, **more: Any) -> httpx.Request:
    """A request that is sent for another one, from the same client and in the same time.

    It is sent again after failures, and follows no redirection to another origin.
    """
    headers = {"Accept": "application/json", **more.pop("headers", {})}
    headers |= {name: caller.headers[name] for name in ("User-Agent",) if name in caller.headers}
    extensions = {name: value for name, value in caller.extensions.items() if name == "timeout"}
    request = httpx.Request(method, url, headers=headers, extensions=extensions, **more)
    request.stream = request.extensions[LOGIN] = _Sealed(request)
    return request


def patient(caller: httpx.Request, send: Callable[[], Steps[httpx.Response]]) -> Steps[httpx.Response]:
    """The response, whole, after as many attempts as the client of the call that needs it allows.

    `send` gives the steps of an attempt. Failures of the connection come here from those who run steps themselves;
    in the flow of a call they end it, and the call begins anew.
    """
    attempts = Attempts(caller.extensions.get(RETRIES) or Retries(), "GET")
    while True:
        try:
            response = yield from send()
        except httpx.TransportError as error:
            pause = attempts.pause_after_error(error)
            if pause is None:
                raise
        else:
            yield WholeBody(response)
            pause = attempts.pause_after_response(response)
            if pause is None:
                return response
        yield Pausing(pause)
