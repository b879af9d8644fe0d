"""Python client of Data Lake Insight."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._service import server_url
from .client import AuthenticatedClient, Client
from .types import UNSET

if TYPE_CHECKING:
    from .facade import AsyncDliClient, DliClient

__all__ = (
    "UNSET",
    "AsyncDliClient",
    "AuthenticatedClient",
    "Client",
    "DliClient",
    "server_url",
)


def __getattr__(name: str) -> Any:
    if name in ("AsyncDliClient", "DliClient"):
        return getattr(import_module(".facade", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
