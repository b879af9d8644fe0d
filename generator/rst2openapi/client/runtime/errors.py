# ruff: noqa: N818 -- named after what happened
"""What functions of this client raise.

`ClientError` is the root. Below it are failures of the connection, and failures that the service answered:
a class for each usual status, `UnreadableBody`, and `OperationFailed` for failures sent with a status of success.
No secret of the request is in any message, and requests on errors have neither their secret headers nor their body.
"""

from http import HTTPStatus
from typing import Any

from . import faults
from .blotting import redacted_error, without_secrets
from .retries import retry_after_of
from .transport import httpx

__all__ = [
    "BadGateway",
    "BadRequest",
    "ClientError",
    "Conflict",
    "ConnectionFailed",
    "ContentTooLarge",
    "Forbidden",
    "GatewayTimeout",
    "InternalServerError",
    "MethodNotAllowed",
    "NotFound",
    "OperationFailed",
    "OperationRemoved",
    "RequestRefused",
    "ResponseError",
    "ServerFailed",
    "ServiceUnavailable",
    "StatusError",
    "TimedOut",
    "TooManyRequests",
    "Unauthorized",
    "UnexpectedStatus",
    "UnprocessableContent",
    "UnreadableBody",
    "UnsupportedMediaType",
    "failures",
]


class ClientError(Exception):
    """The root of this client's errors."""


class OperationRemoved(ClientError):
    """The service documents the operation no more; the message says since when, and what to use instead.

    Where the service still has it, `client.request` reaches it.
    """


class ConnectionFailed(ClientError):
    """No whole response arrived; `__cause__` is the error of the HTTP library."""


class TimedOut(ConnectionFailed, TimeoutError):
    """A time passed: for the connection, for data, for a free connection, or for one attempt in all."""


class ResponseError(ClientError):
    """The service answered, and not as hoped.

    Attributes:
        response: The response as the HTTP library has it; its request is without secrets and body, and what the
            service echoes of secrets of the request is blotted out, here and in `body`, `parsed` and `content`.
        status_code: Its status.
        error_code: The service's code of the error (`DLI.0001`), None where the body has none.
        message: The service's words, the title of a gateway's page, or the beginning of another body; may be None.
        request_id: The id of the request that the service's operators ask for, None where there is none.
        body: The JSON value of the body, its text where it is not JSON, None where it is empty.
        parsed: The body as the model that the document names for this status, None where it names none.
        content: The bytes of the body.

    """

    def __init__(self, response: httpx.Response, parsed: Any = None) -> None:
        """What there is to know is read from the response."""
        response, parsed = without_secrets(response, parsed)
        fault = faults.read(response.content, response.headers)
        self.response = response
        self.parsed = parsed
        self.status_code = response.status_code
        self.error_code = fault.code
        self.message = fault.message
        self.request_id = fault.request_id
        self.body = fault.body
        self.content = response.content
        super().__init__(self._text())

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickling: a new error of the same response, with all that was added to this one."""
        return type(self), (self.response, self.parsed), self.__dict__

    def _what(self) -> str:
        return f"{self.status_code} {_phrase(self.status_code)}".strip()

    def _text(self) -> str:
        said = ": ".join(part for part in (self.error_code, self.message) if part)
        identity = f" (request id {self.request_id})" if self.request_id else ""
        return f"{self._what()}{_where(self.response)}{': ' if said else ''}{said}{identity}"


class StatusError(ResponseError):
    """The status is not one of success, or not one that the document names."""

    @property
    def retry_after(self) -> float | None:
        """The seconds that the service asks to wait (`Retry-After`), None where it does not."""
        return retry_after_of(self.response.headers)


class UnexpectedStatus(StatusError):
    """A status below 400, and none of success, that the document does not name."""

    def _what(self) -> str:
        return f"undocumented status {super()._what()}"


class RequestRefused(StatusError):
    """Any status from 400 to 499."""


class BadRequest(RequestRefused):
    """Status 400."""


class Unauthorized(RequestRefused):
    """Status 401: no token, or one that is not valid (any more)."""


class Forbidden(RequestRefused):
    """Status 403."""


class NotFound(RequestRefused):
    """Status 404."""


class MethodNotAllowed(RequestRefused):
    """Status 405."""


class Conflict(RequestRefused):
    """Status 409."""


class ContentTooLarge(RequestRefused):
    """Status 413."""


class UnsupportedMediaType(RequestRefused):
    """Status 415."""


class UnprocessableContent(RequestRefused):
    """Status 422."""


class TooManyRequests(RequestRefused):
    """Status 429; `retry_after` says how long to wait."""


class ServerFailed(StatusError):
    """Any status from 500."""


class InternalServerError(ServerFailed):
    """Status 500."""


class BadGateway(ServerFailed):
    """Status 502."""


class ServiceUnavailable(ServerFailed):
    """Status 503."""


class GatewayTimeout(ServerFailed):
    """Status 504."""


class OperationFailed(ResponseError):
    """The status says success and the body says failure (`"is_success": false`), as the document announces."""

    def _what(self) -> str:
        return f"failed (with status {self.status_code})"


class UnreadableBody(ResponseError):
    """The status is one of success, and the body is not the JSON that the document announces."""

    def _what(self) -> str:
        return f"the body of status {self.status_code} is not JSON"


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    409: Conflict,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    422: UnprocessableContent,
    429: TooManyRequests,
    500: InternalServerError,
    502: BadGateway,
    503: ServiceUnavailable,
    504: GatewayTimeout,
}


def failures(response: httpx.Response, parsed: Any = None) -> StatusError:
    """The error for a response by its status, to be raised; `parsed` is its body as a model."""
    status = response.status_code
    general = ServerFailed if status >= 500 else RequestRefused if status >= 400 else UnexpectedStatus
    return _BY_STATUS.get(status, general)(response, parsed)


def of_connection(error: httpx.RequestError) -> ConnectionFailed:
    """The error for a fault of the HTTP library, to be raised from it; that one's request loses its secrets."""
    where = _where(error)
    redacted_error(error)
    words = faults.shortened(str(error)) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        return TimedOut(f"timed out{where}: {words}")
    return ConnectionFailed(f"the connection failed{where}: {words}")


def _where(holder: httpx.Response | httpx.RequestError) -> str:
    """The request in a few words, without its query."""
    try:
        request = holder.request
    except RuntimeError:  # a response or an error made by hand has none
        return ""
    return f" from {request.method} {request.url.scheme}://{request.url.netloc.decode('ascii')}{request.url.path}"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
