"""When a request is sent again: after which failures, how often, and after how long a pause."""

from ._runtime.retries import (
    NO_RETRIES,
    Retries,
)

__all__ = [
    "NO_RETRIES",
    "Retries",
]
