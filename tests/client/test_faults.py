"""Bodies of errors in every encoding and shape: what they say is read, and errors pass to other processes whole."""

from __future__ import annotations

import codecs
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from .misbehaving import Server, answers

Module = Callable[[str], Any]
SAID = {"error_code": "A.1", "error_msg": "Größe “falsch”"}
JSON = json.dumps(SAID, ensure_ascii=False)
LATIN = '{"error_code": "A.1", "error_msg": "Größe"}'

ENCODED = [
    pytest.param(codecs.BOM_UTF8 + JSON.encode(), "application/json", id="UTF-8 with a mark"),
    pytest.param(JSON.encode("utf-16"), "application/json", id="UTF-16 with a mark"),
    pytest.param(codecs.BOM_UTF16_BE + JSON.encode("utf-16-be"), "application/json", id="UTF-16 BE with a mark"),
    pytest.param(JSON.encode("utf-32"), "application/json", id="UTF-32 with a mark"),
    pytest.param(codecs.BOM_UTF32_BE + JSON.encode("utf-32-be"), "text/plain", id="UTF-32 BE with a mark"),
    pytest.param(JSON.encode(), "text/plain; charset=ISO-8859-1", id="UTF-8 under a false name"),
    pytest.param(JSON.encode("cp1252"), 'text/plain; charset="Windows-1252"', id="Windows"),
]


def raised_by(module: Module, call: Callable[..., Any], way: str = "sync") -> Any:
    """The error that a call ends with."""
    with pytest.raises(module("errors").ResponseError) as raised:
        call(way, options={"retries": module("retries").NO_RETRIES})
    return raised.value


@pytest.mark.parametrize(("content", "kind"), ENCODED)
def test_every_encoding_is_read(
    server: Server, call: Callable[..., Any], module: Module, content: bytes, kind: str
) -> None:
    """A mark of byte order counts, then UTF-8, then what the media type says."""
    server.plays(answers(400, content, Content_Type=kind))
    error = raised_by(module, call)
    assert (error.error_code, error.message, error.body) == ("A.1", SAID["error_msg"], SAID)
    assert error.content == content


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/json", "text/plain; charset=rot13", "text/plain; charset=idna", "x; charset="]
)
def test_latin_1_is_what_is_left(server: Server, call: Callable[..., Any], module: Module, kind: str) -> None:
    """Bytes that are no UTF-8, without a charset that is one of text, are read as Latin-1."""
    server.plays(
        answers(400, LATIN.encode("latin-1"), Content_Type=kind), answers(400, b"Gr\xf6\xdfe", Content_Type=kind)
    )
    assert raised_by(module, call).message == "Größe"
    assert raised_by(module, call, "asyncio").message == "Größe"


def test_a_character_cut_at_the_end_is_no_harm(module: Module) -> None:
    """Of a body that is too large its beginning is read, even where that ends in the middle of a character."""
    read = module("_runtime.faults").read
    fault = read("ä".encode() * 600_000 + b"x", {"Content-Type": "text/plain"})
    assert fault.message == "ä" * 500 + "…"
    assert read(b"x" + "ä".encode() * 600_000, {}).message == "x" + "ä" * 499 + "…"


SHAPES = [
    ({"message": "Wrong.", "error": {"code": "A.1"}}, ("A.1", "Wrong.", None)),
    ({"message": "Wrong.", "error": {"code": "A.1", "message": "Inner."}}, ("A.1", "Wrong.", None)),
    ({"code": 400, "error": {"message": "Wrong."}}, ("400", "Wrong.", None)),
    ({"code": "A.1", "details": [{"message": "Wrong."}]}, ("A.1", "Wrong.", None)),
    ({"code": "A.1", "error": "Wrong."}, ("A.1", "Wrong.", None)),
    ({"fault": {"code": "A.1", "message": "Wrong."}}, ("A.1", "Wrong.", None)),
    ({"fault": {"faultstring": "Wrong.", "detail": {"errorcode": "A.1"}}}, ("A.1", "Wrong.", None)),
    ({"fault": {"faultcode": "A.1", "faultstring": "Wrong."}}, ("A.1", "Wrong.", None)),
    ({"Fault": {"Code": "A.1", "Message": "Wrong."}, "RequestId": "r-1"}, ("A.1", "Wrong.", "r-1")),
    ({"computeFault": {"code": 500, "message": "Wrong."}}, ("500", "Wrong.", None)),
    ({"fault": "Wrong."}, (None, "Wrong.", None)),
    ({"error": {"error": {"code": "A.1", "message": "Wrong."}}}, ("A.1", "Wrong.", None)),
    ({"error": {"request_id": "r-1", "error-code": "A.1", "error-msg": "Wrong."}}, ("A.1", "Wrong.", "r-1")),
    ({"message": "Wrong.", "data": {"code": "of the data"}}, (None, "Wrong.", None)),
    ({"message": {"code": "A.1", "message": "Wrong."}}, ("A.1", "Wrong.", None)),
    ([{"message": "Wrong.", "fault": [{"code": 7}]}], ("7", "Wrong.", None)),
]


@pytest.mark.parametrize(("body", "expected"), SHAPES, ids=lambda one: json.dumps(one)[:50])
def test_what_is_said_may_be_parted(
    server: Server, call: Callable[..., Any], module: Module, body: Any, expected: tuple[str | None, ...]
) -> None:
    """The outermost words count; what they lack is taken from an object that describes the fault further."""
    server.plays(answers(409, json.dumps(body).encode()))
    error = raised_by(module, call)
    assert (error.error_code, error.message, error.request_id) == expected
    assert error.body == body


def test_errors_pass_to_other_processes_whole(module: Module, server: Server, call: Callable[..., Any]) -> None:
    """Class, words, response, model and notes are there after a pickle, for failures of the connection as well."""
    headers: Any = {"Retry_After": "7", "X_Request_Id": "r-1"}
    errors = module("errors")
    server.plays(answers(404, b'{"error_code": "A.1", "error_msg": "Wrong.", "new": 1}', **headers))
    error = raised_by(module, call)
    error.add_note("seen by nobody")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    for name in (
        "args",
        "error_code",
        "message",
        "request_id",
        "body",
        "content",
        "parsed",
        "retry_after",
        "__notes__",
    ):
        assert getattr(again, name) == getattr(error, name)
    assert type(again) is errors.NotFound
    assert again.parsed.additional_properties["new"] == 1
    assert again.response.headers == error.response.headers
    server.url = "http://127.0.0.1:9"
    with pytest.raises(errors.ConnectionFailed) as raised:
        call("sync", options={"retries": module("retries").NO_RETRIES})
    for one in (raised.value, errors.TimedOut("timed out from GET https://a.test/")):
        copy = pickle.loads(pickle.dumps(one))  # noqa: S301 -- our own
        assert (type(copy), str(copy)) == (type(one), str(one))


@pytest.mark.parametrize(
    "name", ["StatusError", "UnexpectedStatus", "OperationFailed", "UnreadableBody", "IdentityError"]
)
def test_every_class_of_answers_can_be_pickled(module: Module, name: str) -> None:
    """Those of the client and that of the identity service."""
    import httpx  # noqa: PLC0415 -- for this test only

    kind = getattr(module("errors" if name != "IdentityError" else "credentials"), name)
    error = kind(httpx.Response(200, content=b'{"message": "Wrong."}'))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own
    assert (type(again), str(again), again.message) == (kind, str(error), "Wrong.")
