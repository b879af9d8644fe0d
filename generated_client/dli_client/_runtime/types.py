"""Types that models and operations share: the mark of what is not given, times, files, and the whole of a response."""

import datetime as dt
import json
from collections.abc import Mapping, MutableMapping
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar, overload

from .faults import request_id_in, request_id_of

__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset", "as_datetime"]


class Unset:
    """The type of `UNSET`."""

    def __bool__(self) -> Literal[False]:
        """False, so that `if model.field` asks for a value."""
        return False

    def __repr__(self) -> str:
        """`UNSET`."""
        return "UNSET"

    def __copy__(self) -> "Unset":
        """Itself: there is only one."""
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> "Unset":
        """Itself: there is only one."""
        return self

    def __reduce__(self) -> str:
        """Itself, by name: there is only one."""
        return "UNSET"


UNSET: Unset = Unset()
"""Stands for an argument that is not given: it is not sent. No field of an answer is ever it."""


@overload
def as_datetime(text: str) -> dt.datetime: ...


@overload
def as_datetime(text: None) -> None: ...


def as_datetime(text: str | None) -> dt.datetime | None:
    """The time that a field says, such as `as_datetime(server.created)`; None for None.

    It has a time zone where the text has one.

    Raises:
        ValueError: The text is no time in the form of ISO 8601.

    """
    return None if text is None else dt.datetime.fromisoformat(text.strip())


FileContent = IO[bytes] | bytes | str
FileTypes = (
    # file name, content, media type
    tuple[str | None, FileContent, str | None]
    # file name, content, media type, headers
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


class File:
    """A file to send, or one that the service sent."""

    def __init__(self, payload: BinaryIO, file_name: str | None = None, mime_type: str | None = None) -> None:
        """What is in it, its name, and its media type."""
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type

    def __repr__(self) -> str:
        """All but what is in it."""
        return f"File(file_name={self.file_name!r}, mime_type={self.mime_type!r})"

    def to_tuple(self) -> FileTypes:
        """The form that the HTTP library takes for multipart bodies."""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


class Response(Generic[T]):
    """All of a response. `parsed` is its body as it is documented."""

    def __init__(self, status_code: int, content: bytes, headers: MutableMapping[str, str], parsed: T) -> None:
        """Its status, the bytes of its body, its headers, and what the body is read as."""
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed

    def __repr__(self) -> str:
        """The status and what was read."""
        return f"Response(status_code={self.status_code!r}, parsed={self.parsed!r})"

    def json(self) -> Any:
        """The JSON value of the body as it came.

        Raises:
            ValueError: The body is not JSON.

        """
        return json.loads(self.content)

    @property
    def request_id(self) -> str | None:
        """The id that the service's operators find the request by, None where the service gave none."""
        return request_id_of(self.headers) or request_id_in(self.content)
