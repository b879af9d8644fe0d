"""Methods that give the thing in an answer, and functions that give the answer."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from shared_results import SharedResults

from .misbehaving import Server, answers
from .test_typing import CHECKERS, complaints
from .test_walking import STRING, answer, document, read

PACKAGE = "lamps_client"
REFERENCE = "#/components/schemas/"
LAMP = {"type": "object", "required": ["id"], "properties": {"id": STRING, "state": {"type": "string"}}}
OTHER = {"type": "object", "properties": {"lamp": STRING}}
WRAPPED = {"type": "object", "properties": {"lamp": {"$ref": f"{REFERENCE}Lamp"}}}
SCHEMAS = {"Lamp": LAMP, "Wrapped": WRAPPED, "Other": OTHER}
ONE = answer({"$ref": f"{REFERENCE}Wrapped"})
JOB = {"state": "/lamp/state", "succeeded": ["LIT"], "failed": ["OUT"]}


def lamps() -> dict[str, Any]:
    """A document of lamps that are shown and made in wrappers."""
    named = {"name": "lamp_id", "in": "path", "required": True, "schema": STRING}
    show = {"operationId": "getLamp", "tags": ["Lamps"], "parameters": [named], "responses": {"200": ONE}}
    make = {"operationId": "createLamp", "tags": ["Lamps"], "responses": {"201": ONE, "202": ONE}}
    last = {"position": "marker"}
    mark = {"name": "marker", "in": "query", "schema": STRING}
    listed = {"type": "object", "properties": {"lamps": {"type": "array", "items": {"$ref": f"{REFERENCE}Lamp"}}}}
    paged = {"style": "marker", "parameters": last, "items": "/lamps", "key": "/id"}
    listing = {"tags": ["Lamps"], "parameters": [mark], "responses": {"200": answer(listed)}, "x-pagination": paged}
    former = [{"operationId": "makeLamp", "tag": "Lamps", "since": "1.0.0"}]
    return {
        "openapi": "3.0.3",
        "info": {"title": "Lamps", "version": "1.0.0"},
        "servers": [{"url": "https://lamps.example.com"}],
        "paths": {
            "/v1/lamps": {
                "post": make | {"x-result": "/lamp", "x-former-names": former},
                "get": listing | {"operationId": "listLamps"},
            },
            "/v1/lamps/detail": {"get": listing | {"operationId": "listLampDetails"}},
            "/v1/lamps/{lamp_id}": {"get": show | {"x-result": "/lamp", "x-job": JOB}},
        },
        "components": {"schemas": SCHEMAS},
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, shared: SharedResults) -> Iterator[Path]:
    """The folder of the client, whose package can be imported."""
    document = tmp_path_factory.mktemp("inner") / "lamps.json"
    document.write_text(json.dumps(lamps()), encoding="utf-8")
    made = shared.client("inner", document, package_name=PACKAGE)
    sys.path.insert(0, str(made))
    yield made
    sys.path.remove(str(made))


@pytest.fixture
def module(folder: Path) -> Callable[[str], Any]:
    """Imports a module of the package by what follows its name."""
    assert folder.is_dir()
    return lambda name: importlib.import_module(f"{PACKAGE}{name}")


def test_a_method_gives_the_thing_and_its_function_the_answer(module: Callable[[str], Any], server: Server) -> None:
    """In every way to call it: with and without asyncio, with the whole response, under its former name."""
    server.plays(answers(201, b'{"lamp": {"id": "l-1", "state": "LIT", "new": 1}, "more": 2}'))
    models = module(".models")
    wanted = models.Lamp.from_dict({"id": "l-1", "state": "LIT", "new": 1})
    with module("").LampsClient(token="t", base_url=server.url) as client:  # noqa: S106 -- of nobody
        assert client.lamps.create() == wanted
        whole = client.with_raw_response.lamps.create()
        assert (whole.status_code, whole.parsed, whole.json()["more"]) == (201, wanted, 2)
        with pytest.warns(DeprecationWarning, match="make is called"):
            assert client.lamps.make() == wanted
        found = module(".api.lamps.create_lamp").sync(client=client.connection)
        assert (found.lamp, found.additional_properties) == (wanted, {"more": 2})

    async def run() -> tuple[Any, Any]:
        async with module("").AsyncLampsClient(token="t", base_url=server.url) as client:  # noqa: S106 -- of nobody
            return await client.lamps.create(), (await client.with_raw_response.lamps.create()).parsed

    assert asyncio.run(run()) == (wanted, wanted)


@pytest.mark.parametrize(
    ("body", "lamp"),
    [
        (b'{"id": "l-1", "new": 1}', {"id": "l-1", "new": 1}),
        (b"{}", {}),
        (b"", {}),
        (b"null", {}),
        (b'{"lamp": null}', {"lamp": None}),
    ],
)
def test_an_answer_without_its_wrapper_is_the_thing(
    module: Callable[[str], Any], server: Server, body: bytes, lamp: Any
) -> None:
    """Nothing of it is lost, and what was done does not come back as an exception."""
    server.plays(answers(201, body))
    with module("").LampsClient(token="t", base_url=server.url) as client:  # noqa: S106 -- of nobody
        made = client.lamps.create()
    assert type(made) is module(".models").Lamp
    assert made.to_dict() == lamp


@pytest.mark.parametrize(
    ("body", "given"), [(b'["l-1"]', ["l-1"]), (b'"l-1"', "l-1"), (b'{"lamp": "l-1"}', "l-1"), (b'{"lamp": []}', [])]
)
def test_what_is_no_object_is_given_as_it_came(
    module: Callable[[str], Any], server: Server, body: bytes, given: Any
) -> None:
    """As everywhere in answers."""
    server.plays(answers(201, body))
    with module("").LampsClient(token="t", base_url=server.url) as client:  # noqa: S106 -- of nobody
        assert client.lamps.create() == given


def test_waiting_gives_the_thing(module: Callable[[str], Any], server: Server) -> None:
    """The way to the state begins in it."""
    server.plays(answers(body=b'{"lamp": {"state": "DIM"}}'), answers(body=b'{"lamp": {"state": "LIT"}}'))
    with module("").LampsClient(token="t", base_url=server.url) as client:  # noqa: S106 -- of nobody
        assert client.lamps.wait(lamp_id="l", wait_interval=0.01).state == "LIT"
        server.plays(answers(body=b'{"lamp": {"state": "OUT"}}'))
        with pytest.raises(module(".waiting").JobFailed, match="OUT") as caught:
            client.lamps.wait(lamp_id="l")
    assert type(caught.value.job) is module(".models").Lamp


def test_iter_walks_through_what_tells_most(module: Callable[[str], Any], server: Server) -> None:
    """Where there is a list with details, the shorter one has an iterator named after its method."""
    server.plays(answers(body=b'{"lamps": [{"id": "a"}]}'), answers(body=b'{"lamps": []}'))
    with module("").LampsClient(token="t", base_url=server.url) as client:  # noqa: S106 -- of nobody
        assert [one.id for one in client.lamps.iter()] == ["a"]
        assert server.requests[0].target == "/v1/lamps/detail"
        server.plays(answers(body=b'{"lamps": []}'))
        assert list(client.lamps.iter_list()) == []
        assert server.requests[0].target == "/v1/lamps"


TYPED = f"""
from typing import assert_type
from {PACKAGE} import AsyncLampsClient, LampsClient
from {PACKAGE}.api.lamps import create_lamp
from {PACKAGE}.models import Lamp, Wrapped
from {PACKAGE}.types import Response

def good(client: LampsClient) -> None:
    assert_type(client.lamps.create(), Lamp)
    assert_type(client.lamps.create().id, str)
    assert_type(client.lamps.wait(lamp_id="l"), Lamp)
    assert_type(client.with_raw_response.lamps.create(), Response[Lamp])
    assert_type(create_lamp.sync(client=client.connection), Wrapped)

async def also_good(client: AsyncLampsClient) -> None:
    assert_type(await client.lamps.create(), Lamp)
"""


@pytest.mark.parametrize("checker", CHECKERS)
def test_types_are_those_of_the_thing(folder: Path, tmp_path: Path, checker: str) -> None:
    """For both checkers, which find the package itself to be sound."""
    assert complaints(checker, TYPED, folder, tmp_path, shipped=PACKAGE) == ""


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (7, "its place is no JSON pointer"),
        ("lamp", "its place is no JSON pointer"),
        ("", "it is no object in the object that every success answers with"),
        ("/lamps", "its place, /lamps, is not in the answer"),
        ("/lamp/id", "it is no object in the object that every success answers with"),
    ],
)
def test_what_does_not_fit_is_told(said: Any, reason: str) -> None:
    """The method gives the whole answer then."""
    verb, faults = read(document(schemas=SCHEMAS, responses={"200": ONE}, **{"x-result": said}))
    assert (verb.inner, verb.result) == (None, "Wrapped")
    assert faults == [f"/paths/~1v1~1lamps/get: x-result: {reason}"]


def test_every_success_must_hold_it() -> None:
    """One without a body, or with another kind of member, cannot be unwrapped."""
    for more, reason in (
        ({"description": "None."}, "there is a success without a body"),
        (answer({"$ref": f"{REFERENCE}Other"}), "it is no object in the object that every success answers with"),
    ):
        verb, faults = read(document(schemas=SCHEMAS, responses={"200": ONE, "202": more}, **{"x-result": "/lamp"}))
        assert verb.inner is None
        assert faults == [f"/paths/~1v1~1lamps/get: x-result: {reason}"]
