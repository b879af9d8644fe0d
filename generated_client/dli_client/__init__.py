"""Python client of Data Lake Insight."""

from .client import AuthenticatedClient, Client
from .facade import AsyncDliClient, DliClient
from .server import server_url
from .types import UNSET

__all__ = (
    "UNSET",
    "AsyncDliClient",
    "AuthenticatedClient",
    "Client",
    "DliClient",
    "server_url",
)
