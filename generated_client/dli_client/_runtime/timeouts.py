"""How long each phase of a request may take, and one attempt in all."""

from .transport import httpx

__all__ = ["DEFAULT_DEADLINE", "DEFAULT_TIMEOUT"]

DEFAULT_TIMEOUT = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)
"""Seconds for the connection, between two pieces that arrive or are sent, and for a free connection of the pool."""

DEFAULT_DEADLINE = 600.0
"""Seconds for one attempt in all, however steadily it goes on; files may take longer."""


def bounded(timeout: httpx.Timeout, seconds: float) -> httpx.Timeout:
    """The timeout with no phase longer than so many seconds."""
    phases = {phase: seconds if given is None else min(given, seconds) for phase, given in timeout.as_dict().items()}
    return httpx.Timeout(**phases)
