"""What is logged, and what is kept out of logs and errors.

The logger has the name of the package. Of headers and of query parameters only those listed here are shown;
the HTTP library's own loggers, which print every header of a response at DEBUG, are held to the same list.
"""

from ._runtime.logs import (
    SHOWN_HEADERS,
    SHOWN_PARAMETERS,
    logger,
)

__all__ = [
    "SHOWN_HEADERS",
    "SHOWN_PARAMETERS",
    "logger",
]
