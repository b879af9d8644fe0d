"""The clients that the functions in `api` take: where the service is, how to connect, and who is asking."""

from ._runtime import client as _client
from ._service import SERVICE

__all__ = ["AuthenticatedClient", "Client"]

Client = _client.Client


class AuthenticatedClient(_client.AuthenticatedClient):
    __doc__ = _client.AuthenticatedClient.__doc__
    __slots__ = ()
    _service = SERVICE
