"""The client of a service alone, and that of the service in a cloud: all that they do is the same."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

Module = Callable[[str], Any]


class Service:
    """A service of lamps that remembers its requests, all but the name of the client."""

    def __init__(self) -> None:
        self.requests: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """What there is at a path."""
        headers = {name: value for name, value in request.headers.items() if name != "user-agent"}
        waits = request.extensions["timeout"]
        self.requests.append((request.method, str(request.url), headers, request.content, waits))
        if request.url.path.endswith("/lost"):
            echoed = f"no {request.headers['X-Auth-Token']}"
            return httpx.Response(404, json={"error_code": "L.1", "error_msg": echoed}, headers={"X-Request-Id": "r"})
        if request.url.path.endswith("/busy"):
            return httpx.Response(503 if len(self.requests) % 3 else 200, json={}, headers={"Retry-After": "0"})
        if request.url.path.endswith("/away"):
            return httpx.Response(307, headers={"Location": "https://elsewhere.example/"})
        if request.method == "POST":
            return httpx.Response(201, json={"thing": json.loads(request.content)})
        start = int(request.url.params.get("offset", 0))
        names = [{"name": str(number), "more": number} for number in range(5)]
        return httpx.Response(200, json={"things": names[start : start + 2], "total": 5})


def failure(call: Callable[[], Any]) -> Any:
    """How a call fails, less where its class is from."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is compared
        parts = {name: getattr(error, name, None) for name in ("status_code", "error_code", "message", "request_id")}
        kinds = [one.__name__ for one in type(error).__mro__]
        return kinds, str(error), parts, str(getattr(error, "__cause__", None))


BEHAVIOURS: dict[str, Callable[[Any], Any]] = {
    "a list": lambda client: client.lamps.list(limit=2, offset=1).to_dict(),
    "all items": lambda client: [one.to_dict() for one in client.lamps.iter(limit=2)],
    "a body of fields": lambda client: client.lamps.create(name="a", lamp_id=None).to_dict(),
    "a body as data": lambda client: client.lamps.create(body={"name": "a", "new": 1}).to_dict(),
    "a body that is wrong": lambda client: failure(lambda: client.lamps.create(typo=1)),
    "another project": lambda client: client.lamps.list(project_id="other").to_dict(),
    "a project that leads elsewhere": lambda client: failure(lambda: client.lamps.list(project_id="..")),
    "a whole answer": lambda client: client.with_raw_response.lamps.list().status_code,
    "a request of one's own": lambda client: client.request("GET", "/v1/{project_id}/x", params={"a": [1]}).parsed,
    "a path that leads elsewhere": lambda client: failure(lambda: client.request("GET", "//elsewhere.example/x")),
    "what is not there": lambda client: failure(lambda: client.request("GET", "/v1/lost")),
    "a redirection": lambda client: failure(lambda: client.request("GET", "/v1/away")),
    "a busy service": lambda client: client.request("GET", "/v1/busy").status_code,
    "options of a call": lambda client: client.with_options(timeout=2, headers={"X-A": "1"}).lamps.list().total,
    "options of options": lambda client: (
        client.with_options(headers={"X-A": "1"}).with_options(headers={"x-a": "2"}).lamps.list().total
    ),
    "a copy": lambda client: failure(lambda: pickle.dumps(client.connection)),
    "what it shows": lambda client: repr(client).partition("(")[2],
}


def connections(alone: Module, module: Module, *, prefix: str = "") -> list[tuple[Any, Any, Service]]:
    """Both clients, what closes them, and their services."""
    found = []
    for name in ("alone", "of a cloud"):
        service = Service()
        settings: dict[str, Any] = {
            "region": "north-1",
            "project_id": "p",
            "token": "token-of-nobody",
            "headers": {"X-Of-All": "1"},
            "timeout": 33,
            "http_options": {"transport": httpx.MockTransport(service)},
        }
        if name == "alone":
            client = getattr(alone(""), f"{prefix}LampsAloneClient")(**settings)
            found.append((client, client, service))
        else:
            cloud = getattr(module(""), f"{prefix}Cloud")(**settings)
            found.append((cloud.lamps, cloud, service))
    return found


@pytest.mark.parametrize("behaviour", BEHAVIOURS)
def test_both_do_the_same(alone: Module, module: Module, behaviour: str) -> None:
    """The same results and failures, and the same requests, byte for byte."""
    seen = []
    for client, owner, service in connections(alone, module):
        with owner:
            seen.append((BEHAVIOURS[behaviour](client), service.requests))
    assert seen[0] == seen[1]


def test_both_do_the_same_with_asyncio(alone: Module, module: Module) -> None:
    """As above, in an event loop."""

    async def run(client: Any, owner: Any) -> Any:
        async with owner:
            names = [one.to_dict() async for one in client.lamps.iter()]
            whole = await client.with_raw_response.lamps.create(name="a")
            try:
                await client.request("GET", "/v1/lost")
            except Exception as error:  # noqa: BLE001 -- it is compared
                return names, whole.status_code, str(error)

    seen = []
    for client, owner, service in connections(alone, module, prefix="Async"):
        seen.append((asyncio.run(run(client, owner)), service.requests))
    assert seen[0] == seen[1]
    assert "REDACTED" in seen[0][0][2]


def test_both_are_of_one_runtime(alone: Module, module: Module) -> None:
    """Module by module, what both carry is the same text."""
    folders = [one("._runtime").__path__[0] for one in (alone, module)]
    mine, theirs = ({path.name: path.read_text("utf-8") for path in Path(one).glob("*.py")} for one in folders)
    assert mine.items() <= theirs.items()
    assert theirs.keys() - mine.keys() == {"cloud.py", "logins.py"}
