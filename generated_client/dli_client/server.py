"""The address of the service, as its document gives it."""

import re

from ._service import SERVER, SERVER_CHOICES, SERVER_DEFAULTS

__all__ = ["SERVER", "SERVER_CHOICES", "SERVER_DEFAULTS", "server_url"]

_HOST_PART = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


def server_url(**variables: str) -> str:
    """The base URL with its variables (`region=...`) filled in; one that is left out has the documented default.

    A value that the document does not list is accepted, since services reach new regions.

    Raises:
        ValueError: The document names no server, a value is not part of a host name, or a variable is unknown.

    """
    if not SERVER:
        raise ValueError("the document names no server: give base_url yourself")
    url = SERVER
    for name, value in {**SERVER_DEFAULTS, **variables}.items():
        if name not in SERVER_DEFAULTS:
            known = ", ".join(sorted(SERVER_DEFAULTS)) or "none"
            raise ValueError(f"the server has no variable {name!r}; it has {known}")
        if not _HOST_PART.fullmatch(value):
            raise ValueError(f"{name}={value!r} is not part of a host name")
        url = url.replace(f"{{{name}}}", value)
    return url
