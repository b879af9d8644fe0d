"""How the functions of operations read what the service answers, by the statuses that the document names.

`Answers({200: read_shelves, 404: read_error}, success=200)` reads a 200 and a 404 as documented, and takes
any other status from 200 to 299 for a success as well: what was done must not come back as an exception.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from . import errors
from .client import Client
from .json_values import json_value
from .logs import logger, shown_url
from .transport import httpx
from .types import Response

__all__ = ["Answers", "anything", "json_of", "nothing"]

S = TypeVar("S")
"""What a success gives."""
A = TypeVar("A")
"""What any documented answer gives."""

Read: TypeAlias = Callable[[httpx.Response], Any]


def nothing(_: httpx.Response) -> None:
    """The body of an answer for which none is documented."""


def anything(response: httpx.Response) -> Any:
    """A body of which nothing is known: its JSON value, its text where it is none, None where it is empty."""
    try:
        return json_of(response)
    except errors.UnreadableBody:
        return response.text


def json_of(response: httpx.Response, empty: Any = None) -> Any:
    """The JSON value of a body; `empty` where the body is empty or null, None where that of an error is no JSON.

    Raises:
        UnreadableBody: The body of a success is not JSON.

    """
    if not response.content or response.content.isspace():
        return empty
    try:
        found = json_value(response.content)
    except (ValueError, RecursionError) as error:
        if response.status_code >= 400:
            return None
        raise errors.UnreadableBody(response) from error
    return empty if found is None else found


class Answers(Generic[S, A]):
    """The readers of an operation's answers."""

    def __init__(
        self,
        readers: Mapping[int, Read],
        *,
        success: Read | int = anything,
        default: Read | None = None,
        failures: Sequence[tuple[int, str, Any]] = (),
    ) -> None:
        """Readers by status (200), or by the first figure of a range (2 for `2XX`).

        Args:
            readers: Those of the answers that the document names.
            success: That of a success which it does not name, or the status that such a one is read as.
            default: That of all other answers, where it describes them.
            failures: Statuses of success (or their first figures), an attribute of the body, and what it is then.

        """
        self._readers = readers
        self._success = readers[success] if isinstance(success, int) else success
        self._default = default
        self._failures = failures
        self._told: set[int] = set()

    def result(self, client: Client, response: httpx.Response) -> S:
        """The body of a success.

        Raises:
            StatusError: The status is none of success.
            OperationFailed: The body says, as documented, that the operation failed.
            UnreadableBody: The body is not the JSON that is documented for this status.

        """
        status = response.status_code
        read = self._reader(status)
        if not 200 <= status < 300 and (read is None or status >= 400):
            read = read or self._default
            raise errors.failures(response, read(response) if read else None)
        parsed: S = read(response) if read else self._unnamed(response)
        for named, attribute, failure in self._failures:
            if (named in (status, status // 100) or read is None) and _is(getattr(parsed, attribute, None), failure):
                raise errors.OperationFailed(response, parsed)
        if client.answers is not None:
            client.answers.append((response, parsed))
        return parsed

    def whole(self, client: Client, response: httpx.Response) -> Response[A | None]:
        """All of an answer, be it a success or a documented error.

        Raises:
            StatusError: The status is no success and not documented, and the client does not want such answers.
            UnreadableBody: The body is not the JSON that is documented for this status.

        """
        return Response(response.status_code, response.content, response.headers, self._parsed(client, response))

    def _parsed(self, client: Client, response: httpx.Response) -> Any:
        status = response.status_code
        read = self._reader(status)
        if read is None and 200 <= status < 300:
            return self._unnamed(response)
        read = read or self._default
        if read is not None:
            return read(response)
        if client.raise_on_unexpected_status:
            raise errors.failures(response)
        return None

    def _reader(self, status: int) -> Read | None:
        return self._readers.get(status) or self._readers.get(status // 100)

    def _unnamed(self, response: httpx.Response) -> Any:
        """The body of a success that the document does not name: as that of another success, else as it is."""
        if response.status_code not in self._told:
            self._told.add(response.status_code)
            words = (response.request.method, shown_url(response.request.url), response.status_code)
            logger.warning("%s %s: the status %d is not documented, and is taken for a success", *words)
        try:
            return self._success(response)
        except errors.UnreadableBody:
            return response.text


def _is(value: Any, failure: Any) -> bool:
    return str(value).lower() == str(failure).lower()
