"""Types that models and operations share: the mark of what is not given, times, files, and the whole of a response."""

from ._runtime.types import (
    UNSET,
    File,
    FileTypes,
    RequestFiles,
    Response,
    Unset,
    as_datetime,
)

__all__ = [
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "UNSET",
    "Unset",
    "as_datetime",
]
