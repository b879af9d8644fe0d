"""Failures that a service answers: each raises an error of its own class, and that has what there is to know."""

from __future__ import annotations

import asyncio
import json
import pickle
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .test_behaviour import answer, answering

Module = Callable[[str], Any]

CLASSES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    409: "Conflict",
    413: "ContentTooLarge",
    415: "UnsupportedMediaType",
    422: "UnprocessableContent",
    429: "TooManyRequests",
    500: "InternalServerError",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
    402: "RequestRefused",
    499: "RequestRefused",
    507: "ServerFailed",
    599: "ServerFailed",
}

BODIES = [
    ({"error_code": "A.1", "error_msg": "Wrong."}, ("A.1", "Wrong.", None)),
    ({"errorCode": "A.1", "errorMsg": "Wrong."}, ("A.1", "Wrong.", None)),
    ({"errCode": "A.1", "externalMessage": "Wrong."}, ("A.1", "Wrong.", None)),
    ({"code": "A.1", "message": "Wrong."}, ("A.1", "Wrong.", None)),
    ({"code": 404, "message": "Wrong."}, ("404", "Wrong.", None)),
    ({"code": 0, "message": ""}, ("0", None, None)),
    ({"error_msg": "Wrong.", "error_code": "A.1", "request_id": "r-1"}, ("A.1", "Wrong.", "r-1")),
    ({"error": {"code": 401, "message": "Wrong.", "title": "Unauthorized"}}, ("401", "Wrong.", None)),
    ({"request_id": "r-1", "error": {"code": "A.1", "message": "Wrong."}}, ("A.1", "Wrong.", "r-1")),
    ({"badRequest": {"message": "Wrong.", "code": 400}}, ("400", "Wrong.", None)),
    ({"NeutronError": {"type": "X", "message": "Wrong.", "detail": ""}}, (None, "Wrong.", None)),
    ({"other": {"a": 1}, "error": {"errorCode": "A.1"}}, ("A.1", None, None)),
    ({"errors": [{"error_code": "A.1", "error_msg": "Wrong."}]}, ("A.1", "Wrong.", None)),
    ({"error": "invalid_grant"}, (None, "invalid_grant", None)),
    ({"strange": 1}, (None, '{"strange": 1}', None)),
    ([1, 2], (None, "[1, 2]", None)),
    ({"error_code": None, "error_msg": ["no text"]}, (None, '{"error_code": null, "error_msg": ["no text"]}', None)),
]


def raised_by(module: Module, handler: Callable[[httpx.Request], httpx.Response]) -> Any:
    """The error that a call ends with."""
    client = answering(module, handler, retries=module("retries").NO_RETRIES)
    with pytest.raises(module("errors").ResponseError) as raised:
        module("api.shelf_related_apis.list_shelves").sync("p", client=client)
    return raised.value


@pytest.mark.parametrize(("status", "kind"), CLASSES.items())
def test_each_status_has_its_class(module: Module, status: int, kind: str) -> None:
    """An error is of the class of its status, below the class of its hundred, below the root."""
    errors = module("errors")
    error = raised_by(module, answer(status, b'{"error_code": "A.1", "error_msg": "Wrong."}'))
    assert type(error) is getattr(errors, kind)
    assert isinstance(error, errors.RequestRefused if status < 500 else errors.ServerFailed)
    assert isinstance(error, errors.StatusError)
    assert isinstance(error, errors.ClientError)
    assert (error.status_code, error.error_code, error.message) == (status, "A.1", "Wrong.")


@pytest.mark.parametrize(("body", "expected"), BODIES, ids=lambda one: json.dumps(one)[:40])
def test_every_shape_of_error_is_read(module: Module, body: Any, expected: tuple[str | None, ...]) -> None:
    """Code, message and request id are found flat, in camel case, and one level down."""
    error = raised_by(module, answer(404, json.dumps(body).encode()))
    assert (error.error_code, error.message, error.request_id) == expected
    assert error.body == body


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", None),
        (b"  ", None),
        (b"upstream down", "upstream down"),
        (b"<html><head><title>502 Bad\n Gateway</title></head><body>x</body></html>", "502 Bad Gateway"),
        (b"<!DOCTYPE html><h1 class='a'>Sorry &amp; <b>bye</b></h1>", "Sorry & bye"),
        (b"<p>Nothing <b>here</b></p>", "Nothing here"),
        (b'{"error_code": "cut', '{"error_code": "cut'),
        (b"\xff\xfe", None),
        (b"[" * 100_000, "[" * 500 + "…"),
        (b"word " * 1_000_000, ("word " * 100) + "…"),
    ],
)
def test_a_body_that_is_no_json_is_shown_in_short(module: Module, content: bytes, message: str | None) -> None:
    """The title of a gateway's page, the beginning of other text, nothing of nothing; all of it is kept."""
    for status in (400, 502):
        error = raised_by(module, answer(status, content))
        assert error.message == message
        assert error.content == content
        assert len(str(error)) < 700


@pytest.mark.parametrize("header", ["X-Request-Id", "x-trace-id", "X-Openstack-Request-Id"])
def test_the_request_id_is_found_in_headers(module: Module, header: str) -> None:
    """It is on errors and in their text, and on responses as well."""
    identified: dict[str, Any] = {header: "r-9"}
    error = raised_by(module, answer(404, b'{"error_code": "A.1", "error_msg": "Wrong."}', **identified))
    assert error.request_id == "r-9"
    assert str(error) == "404 Not Found from GET https://shelf.test/v1/p/shelves: A.1: Wrong. (request id r-9)"
    functions = module("api.shelf_related_apis.list_shelves")
    assert functions.sync_detailed("p", client=answering(module, answer(**identified))).request_id == "r-9"


def test_a_documented_error_comes_with_its_model(module: Module) -> None:
    """The model that the document names for the status is on the error; other statuses have none."""
    documented = raised_by(module, answer(404, b'{"error_code": "A.1", "new": 1}'))
    assert type(documented.parsed).__name__ == "Error"
    assert documented.parsed.additional_properties == {"new": 1}
    assert raised_by(module, answer(405, b'{"error_code": "A.1"}')).parsed is None


@pytest.mark.parametrize(
    ("status", "kind", "model"),
    [(404, "NotFound", "Error"), (409, "Conflict", "Event"), (503, "ServiceUnavailable", "Error")],
)
def test_a_class_of_errors_is_documented_behind_its_statuses(
    module: Module, status: int, kind: str, model: str
) -> None:
    """`4XX` and `5XX` name the model of every status of theirs that the document does not name itself."""
    functions = module("api.events.drop_locks")
    client = answering(module, answer(status, b'{"error_code": "A.1"}'), retries=module("retries").NO_RETRIES)
    with pytest.raises(getattr(module("errors"), kind)) as raised:
        functions.sync(client=client)
    assert type(raised.value.parsed).__name__ == model
    assert functions.sync_detailed(client=client).parsed == raised.value.parsed


def test_the_detailed_functions_return_documented_errors(module: Module) -> None:
    """Status, headers, body and model are there without an exception, whatever the body is."""
    functions = module("api.shelf_related_apis.list_shelves")
    response = functions.sync_detailed("p", client=answering(module, answer(404, b'{"error_code": "A.1"}')))
    assert (response.status_code, response.parsed.error_code) == (404, "A.1")
    page = functions.sync_detailed("p", client=answering(module, answer(404, b"<html>")))
    assert (page.status_code, page.parsed, page.content) == (404, None, b"<html>")


def test_errors_are_raised_by_functions_without_a_body(module: Module) -> None:
    """An operation whose success says nothing has `sync` as well: it returns None, or raises."""
    functions = module("api.shelf_related_apis.delete_shelf")
    assert functions.sync("p", "s", client=answering(module, answer(204, b""))) is None
    with pytest.raises(module("errors").NotFound):
        functions.sync("p", "s", client=answering(module, answer(404)))
    with pytest.raises(module("errors").UnexpectedStatus):
        functions.sync("p", "s", client=answering(module, answer(304)))
    with pytest.raises(module("errors").Conflict):
        module("api.events.lock").sync(client=answering(module, answer(409, b"")))


@pytest.mark.parametrize(("operation", "status"), [("list_events", 500), ("unlock", 404)])
def test_an_error_of_the_documented_default_is_raised(module: Module, operation: str, status: int) -> None:
    """`default` describes errors where a success is documented: it is no success."""
    client = answering(module, answer(status, b'{"error_code": "A.1"}'))
    with pytest.raises(module("errors").StatusError) as raised:
        module(f"api.events.{operation}").sync(client=client)
    assert raised.value.error_code == "A.1"
    with pytest.raises(module("errors").UnexpectedStatus):
        module(f"api.events.{operation}").sync(client=answering(module, answer(302)))


@pytest.mark.parametrize("said", [False, "false", "False"])
def test_a_failure_with_a_status_of_success_raises(module: Module, said: Any) -> None:
    """Where the document says which value stands for failure, that value raises, with the message."""
    body = {"is_success": said, "message": "No such queue.", "shelves": []}
    client = answering(module, answer(200, json.dumps(body).encode()))
    functions = module("api.shelf_related_apis.list_shelves")
    for way in ("sync", "asyncio"):
        with pytest.raises(module("errors").OperationFailed, match=r"failed.*No such queue\.") as raised:
            asyncio.run(getattr(functions, way)("p", client=client))
        assert (raised.value.message, raised.value.parsed.is_success) == ("No such queue.", said)
    assert functions.sync_detailed("p", client=client).parsed.is_success == said


@pytest.mark.parametrize("body", [b"{}", b'{"is_success": true}', b'{"is_success": null}', b"[]", b'"x"', b""])
def test_all_else_is_no_failure(module: Module, body: bytes) -> None:
    """True, null, nothing and bodies of other types are returned."""
    module("api.shelf_related_apis.list_shelves").sync("p", client=answering(module, answer(200, body)))


def test_errors_can_be_pickled(module: Module) -> None:
    """An error passes to another process whole."""
    error = raised_by(module, answer(429, b'{"error_code": "A.1"}', **{"Retry-After": "7"}))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    assert (type(again), str(again), again.retry_after, again.body) == (type(error), str(error), 7.0, error.body)


def test_reading_an_error_is_quick(module: Module) -> None:
    """Ten megabytes of hostile markup take no time to show."""
    start = time.monotonic()
    raised_by(module, answer(502, b"<title" * 2_000_000))
    raised_by(module, answer(502, b"<h1>" + b"<" * 10_000_000))
    assert time.monotonic() - start < 5
