"""What functions of this client raise.

`ClientError` is the root. Below it are failures of the connection, and failures that the service answered:
a class for each usual status, `UnreadableBody`, and `OperationFailed` for failures sent with a status of success.
No secret of the request is in any message, and requests on errors have neither their secret headers nor their body.
"""

from ._runtime.errors import (
    BadGateway,
    BadRequest,
    ClientError,
    Conflict,
    ConnectionFailed,
    ContentTooLarge,
    Forbidden,
    GatewayTimeout,
    InternalServerError,
    MethodNotAllowed,
    NotFound,
    OperationFailed,
    OperationRemoved,
    RequestRefused,
    ResponseError,
    ServerFailed,
    ServiceUnavailable,
    StatusError,
    TimedOut,
    TooManyRequests,
    Unauthorized,
    UnexpectedStatus,
    UnprocessableContent,
    UnreadableBody,
    UnsupportedMediaType,
    failures,
)

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
