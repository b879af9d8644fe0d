"""Types that models and operations share: the mark of what is not there, files, and the whole of a response."""

from ._runtime.types import (
    ABSENT,
    UNSET,
    File,
    FileTypes,
    RequestFiles,
    Response,
    Unset,
)

__all__ = [
    "ABSENT",
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "UNSET",
    "Unset",
]
