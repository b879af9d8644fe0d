"""The clients that the functions in `api` take: where the service is, how to connect, and who is asking."""

from ._runtime import client as _client
from ._service import SERVICE

__all__ = ["AuthenticatedClient", "Client"]


class Client(_client.Client):
    __doc__ = _client.Client.__doc__
    __slots__ = ()
    _service = SERVICE


class AuthenticatedClient(_client.AuthenticatedClient, Client):
    __doc__ = _client.AuthenticatedClient.__doc__
    __slots__ = ()
    _service = SERVICE
