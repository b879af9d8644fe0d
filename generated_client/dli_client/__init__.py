"""Typed functions and models for Data Lake Insight."""

from .client import AuthenticatedClient, Client
from .server import server_url
from .types import UNSET

__all__ = ("UNSET", "AuthenticatedClient", "Client", "server_url")
