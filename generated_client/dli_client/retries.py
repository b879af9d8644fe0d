"""When a request is sent again: after which failures, how often, and after how long a pause.

After 503 and `Retry-After: 2` a GET goes out again in two seconds; a POST does after 429 alone.
"""

from ._runtime.retries import (
    NO_RETRIES,
    Retries,
)

__all__ = [
    "NO_RETRIES",
    "Retries",
]
