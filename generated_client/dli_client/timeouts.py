"""How long each phase of a request may take."""

from ._runtime.timeouts import (
    DEFAULT_TIMEOUT,
)

__all__ = [
    "DEFAULT_TIMEOUT",
]
