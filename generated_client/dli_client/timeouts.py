"""How long each phase of a request may take, and one attempt in all."""

from ._runtime.timeouts import (
    DEFAULT_DEADLINE,
    DEFAULT_TIMEOUT,
)

__all__ = [
    "DEFAULT_DEADLINE",
    "DEFAULT_TIMEOUT",
]
