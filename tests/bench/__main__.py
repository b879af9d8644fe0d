# ruff: noqa: T201 -- printing is what it is for
"""Prints what compiling, generating, importing, calling and decoding cost, as ratios to what they are compared with."""

from __future__ import annotations

import importlib
import json
import logging
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import Pipe, Process
from pathlib import Path
from typing import Any

import httpx

from rst2openapi.client.generator import generate
from rst2openapi.diagnostics import Report

from . import compiling, generating, large, measuring, several

CLIENT = Path(__file__).parents[2] / "generated_client"
OPERATIONS = 600
ITEMS = 10_000
CALLS = 15
TURNS = 80


def main() -> None:
    """All measurements, one after the other, and then the figures that count."""
    with tempfile.TemporaryDirectory() as work:
        lines = [*compiling.compiling(Path(work)), *generating.generating(Path(work))]
        more = importing(Path(work))
        with answering(b"{}") as url:
            starts = several.starting(Path(work), url)
    call = calling()
    decode = decoding()
    print("in short")
    for line in lines:
        print(f"  {line}")
    print(f"  call {call:.2f} times that by hand (at most 1.10)")
    print(f"  import {more:.0f} ms more than httpx (at most 25)")
    pairs = list(zip(starts, several.NUMBERS, strict=True))
    figures = " and ".join(f"{one.milliseconds:.0f} ms of {number}" for one, number in pairs)
    print(f"  import of a client of several services and one call: {figures} services more than httpx (at most 25)")
    figures = " and ".join(f"{one.memory:.1f} MB of {number}" for one, number in pairs)
    print(f"  memory of that call: {figures} services more than httpx; a further service {starts[-1].further:.1f} MB")
    print(
        f"  decoding {decode[0]:.1f} times as fast as the vendor's SDK, with msgspec {decode[1]:.1f} times (at least 5)"
    )


def importing(work: Path) -> float:
    """One operation of a large service, against the HTTP library alone."""
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    spec = given or work / "large.json"
    if given is None:
        spec.write_text(json.dumps(large.document(OPERATIONS)), encoding="utf-8")
    report = Report()
    made = generate(spec, work / "client", report, package_name="large_client")
    if made is None:
        sys.exit("\n".join(map(str, report.diagnostics)))
    modules = sorted((work / "client" / "large_client" / "api").glob("*/*.py"))
    module = next(path for path in modules if path.stem != "__init__")
    name = f"large_client.api.{module.parent.name}.{module.stem}"
    alone, ours = measuring.processes(["import httpx", f"import {name}"], work / "client")
    print(f"import of one operation of {made.operations}, with {made.models} models in the package")
    print(f"  httpx alone {alone[0] * 1000:.0f} ms, {alone[1]:.0f} MB")
    print(f"  the operation {ours[0] * 1000:.0f} ms, {ours[1]:.0f} MB")
    more = (ours[0] - alone[0]) * 1000
    print(f"  more: {more:.0f} ms, ratio {ours[0] / alone[0]:.2f}")
    return more


@contextmanager
def answering(body: bytes) -> Iterator[str]:
    """A server in a process of its own that answers every request with the body."""
    ours, theirs = Pipe()
    server = Process(target=_serve, args=(body, theirs), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        server.terminate()
        server.join()


def _serve(body: bytes, port: Any) -> None:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the name that the base has
            """Nothing on the terminal."""

        def do_GET(self) -> None:
            """Answer."""
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 -- the name that the base has

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    port.send(server.server_port)
    server.serve_forever()


def answer(items: int) -> dict[str, Any]:
    """What the service lists: so many packages."""
    return {"resources": [_package(number) for number in range(items)], "modules": [], "groups": []}


def _package(number: int) -> dict[str, Any]:
    return {
        "create_time": 1_600_000_000_000 + number,
        "update_time": 1_600_000_100_000 + number,
        "resource_type": "jar",
        "resource_name": f"package-{number}.jar",
        "status": "READY",
        "underlying_name": f"987e208d_package-{number}.jar",
        "owner": "somebody",
        "is_async": False,
    }


def calling() -> float:
    """A call, against the same call by hand."""
    sys.path.insert(0, str(CLIENT))
    operation: Any = importlib.import_module("dli_client.api.package_groups.list_package_groups")
    clients: Any = importlib.import_module("dli_client")
    with answering(json.dumps(answer(3)).encode()) as url:
        client = clients.AuthenticatedClient(base_url=url, token="t")  # noqa: S106 -- of nobody
        by_hand = httpx.Client(base_url=url, timeout=60)
        with client, by_hand:
            ours, theirs = measuring.in_turns(
                [
                    lambda: [operation.sync("p", client=client, kind="jar") for _ in range(CALLS)],
                    lambda: [_by_hand(by_hand) for _ in range(CALLS)],
                ],
                TURNS,
            )
    print(f"a call on loopback, {TURNS} turns of {CALLS}")
    print(f"  by hand with httpx and json {theirs / CALLS * 1e6:.0f} µs, by the client {ours / CALLS * 1e6:.0f} µs")
    print(f"  ratio {ours / theirs:.3f}")
    return ours / theirs


def _by_hand(client: httpx.Client) -> Any:
    response = client.get("/v2.0/p/resources", params={"kind": "jar"}, headers={"X-Auth-Token": "t"})
    response.raise_for_status()
    return json.loads(response.content)


def decoding() -> list[float]:
    """An answer of many items as models, against the vendor's SDK: with Python's parser of JSON, and with msgspec."""
    content = json.dumps(answer(ITEMS)).encode()
    operation: Any = importlib.import_module("dli_client.api.package_groups.list_package_groups")
    parsing: Any = importlib.import_module("dli_client._runtime.json_values")
    read = operation._ANSWERS._reader(200)
    response = httpx.Response(200, content=content, headers={"Content-Type": "application/json"})
    quick = parsing._decoder

    def by(decoder: Callable[[], object]) -> object:
        parsing._decoder = decoder
        return read(response)

    candidates = [lambda: json.loads(content), lambda: by(lambda: None), lambda: by(quick), _vendor(content)]
    plain, alone, fast, theirs = measuring.in_turns(candidates)
    print(f"an answer of {ITEMS:,} items as models")
    print(f"  vendor's SDK {theirs * 1000:.0f} ms, the client {alone * 1000:.0f} ms, json alone {plain * 1000:.0f} ms")
    print(f"  the client with msgspec {fast * 1000:.0f} ms")
    before, decoded = _memory(content)
    print(f"  peak memory {decoded:.0f} MB, as plain JSON {before:.0f} MB, ratio {decoded / before:.2f}")
    return [theirs / alone, theirs / fast]


def _vendor(content: bytes) -> Callable[[], object]:
    """The vendor's decoding of the same answer, as its client does it."""
    client_of = importlib.import_module("huaweicloudsdkdli.v1").DliClient
    logging.disable(logging.CRITICAL)
    client = client_of()
    response = httpx.Response(200, content=content, headers={"Content-Type": "application/json"})
    return lambda: client.deserialize(response, "ListJobResourcesResponse", None)


def _memory(content: bytes) -> tuple[float, float]:
    """The peak of a process that reads the answer as JSON, and of one that makes models of it."""
    with tempfile.TemporaryDirectory() as work:
        path = Path(work, "answer.json")
        path.write_bytes(content)
        read = f"import httpx, json\nfound = json.loads(open({str(path)!r}, 'rb').read())"
        decode = (
            f"import dli_client.models\n{read}\nfound = dli_client.models.ListPackageGroupsResponse.from_dict(found)"
        )
        plain, decoded = measuring.processes([read, decode], CLIENT, runs=3)
    return plain[1], decoded[1]


if __name__ == "__main__":
    main()
