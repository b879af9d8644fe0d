"""Python client of Data Lake Insight."""

from ._service import server_url
from .client import AuthenticatedClient, Client
from .facade import AsyncDliClient, DliClient
from .types import UNSET

__all__ = (
    "UNSET",
    "AsyncDliClient",
    "AuthenticatedClient",
    "Client",
    "DliClient",
    "server_url",
)
