"""The settings that a client is made with besides where the service is and who is asking, and what becomes of them."""

import ssl
from collections.abc import Mapping
from typing import Any, TypedDict

from .retries import Retries
from .transport import httpx

__all__ = ["Settings", "replaced", "verified"]


class Settings(TypedDict, total=False):
    """The arguments of `Client` that are given by name."""

    raise_on_unexpected_status: bool
    cookies: dict[str, str] | None
    headers: dict[str, str] | None
    timeout: httpx.Timeout | None
    verify_ssl: str | bool | ssl.SSLContext
    follow_redirects: bool
    httpx_args: dict[str, Any] | None
    retries: Retries | None
    deadline: float | None
    user_agent: str | None


def verified(given: str | bool | ssl.SSLContext) -> bool | ssl.SSLContext:
    """How certificates are checked; text is the path of a file of authorities.

    Raises:
        CredentialsError: There is no such file, or no certificate in it.

    """
    if not isinstance(given, str):
        return given
    from .tls import of_path  # noqa: PLC0415 -- not every client needs it

    return of_path("verify_ssl", given)


def replaced(defaults: Mapping[str, str], headers: Mapping[str, str]) -> dict[str, str]:
    """Headers over defaults; the case of names does not matter."""
    given = {name.lower() for name in headers}
    return {**{name: value for name, value in defaults.items() if name.lower() not in given}, **headers}
