"""Calls beside the documented ones: with the whole of the answer, or of what no page describes.

`whole(queues.list_queues)` is the method that gives a `Response` with status, headers and request id, and the body as
`parsed`. `arguments("GET", "/v1/things")` are those of a request that an operation would make.
"""

import functools
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, BinaryIO, ParamSpec, TypeVar
from urllib.parse import unquote

from .answers import Answers, anything
from .client import Client
from .transport import httpx
from .types import Response
from .wire import query, segment, texts, to_wire

__all__ = ["arguments", "response_to", "segment", "whole", "whole_async"]

P = ParamSpec("P")
T = TypeVar("T")

_ANSWERS: Answers[Any, Any] = Answers({2: anything})


def arguments(
    method: str,
    path: str,
    *,
    params: Mapping[str, Any] | None,
    json: Any,
    content: bytes | BinaryIO | None,
    headers: Mapping[str, str] | None,
) -> dict[str, Any]:
    """The arguments of a request to this service.

    Raises:
        ValueError: The path does not begin with one `/`, or would lead elsewhere.
        TypeError: There are two bodies.

    """
    if json is not None and content is not None:
        raise TypeError("give json or content, not both")
    made: dict[str, Any] = {"method": method.upper(), "url": _checked(path)}
    if params:
        made["params"] = httpx.QueryParams(httpx.URL(path).query.decode("ascii")).merge(query(params))
    if json is not None:
        made["json"] = to_wire(json)
    if content is not None:
        made["content"] = content
    if headers:
        made["headers"] = texts(headers)
    return made


def _checked(path: str) -> str:
    """The path, if it cannot lead to another host or resource than it says."""
    plain = path.partition("?")[0].partition("#")[0]
    if not path.startswith("/") or path.startswith("//") or "\\" in path or not path.isprintable() or " " in path:
        raise ValueError(f"the path must begin with one / and go on as in a URL, and {path!r} does not")
    if any(unquote(segment) in {".", ".."} for segment in plain.split("/")):
        raise ValueError(f"{path!r} would reach another resource")
    return path


def response_to(client: Client, response: httpx.Response) -> Response[Any]:
    """All of a success.

    Raises:
        StatusError: The status is none of success.

    """
    return _of(response, _ANSWERS.result(client, response))


def whole(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """A method of a group of operations that gives all of a success, not its body only."""

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        same, seen = _noting(method)
        given = same(*args, **kwargs)
        return _as_given(seen[-1], given)

    return call


def whole_async(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
    """As `whole`, of a method that is waited for."""

    @functools.wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        same, seen = _noting(method)
        given = await same(*args, **kwargs)
        return _as_given(seen[-1], given)

    return call


def _noting(method: Any) -> tuple[Any, list[tuple[httpx.Response, Any]]]:
    """The same method of a group whose client notes the responses of successes."""
    group = method.__self__
    client = group._client.with_options()  # noqa: SLF001 -- of this package
    seen = client.connection.answers = []
    return getattr(type(group)(client), method.__name__), seen


def _as_given(seen: tuple[httpx.Response, Any], given: T) -> Response[T]:
    """All of a success, with what the method gives of it; where that is nothing, with what came all the same."""
    response, body = seen
    return _of(response, body if given is None else given)


def _of(response: httpx.Response, parsed: T) -> Response[T]:
    return Response(response.status_code, response.content, response.headers, parsed)
