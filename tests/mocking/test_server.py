"""The mock over HTTP, and the command that runs it."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rst2openapi.cli import main
from rst2openapi.mock.request import Request
from rst2openapi.mock.server import Server, is_loopback, running
from rst2openapi.mock.service import Mock

from .conftest import HARBOUR


@pytest.fixture
def server(harbour: Mock) -> Iterator[Server]:
    """The harbour on a free port."""
    with running(lambda request: harbour.answer(request).answer) as found:
        yield found


@pytest.fixture
def connection(server: Server) -> Iterator[http.client.HTTPConnection]:
    """A connection that is kept."""
    found = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=20)
    yield found
    found.close()


def test_one_connection_serves_many_requests(connection: http.client.HTTPConnection) -> None:
    """With and without a body, in one piece or in chunks."""
    headers = {"X-Auth-Token": "any", "Content-Type": "application/json"}
    for body in (b'{"ship": {"name": "Anna"}}', iter([b'{"ship": {"na', b'me": "Anna"}}'])):
        connection.request("POST", "/v1/p/ships", body, headers, encode_chunked=not isinstance(body, bytes))
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("Content-Type")) == (201, "application/json")
        assert b'"name": "text"' in answer.read()
    connection.request("DELETE", "/v1/ships/all", headers={"Authorization": "Basic YTpi"})
    answer = connection.getresponse()
    assert (answer.status, answer.read(), answer.getheader("Content-Length")) == (204, b"", None)
    connection.request("HEAD", "/v1/p/ships")
    answer = connection.getresponse()
    assert (answer.status, answer.read(), answer.getheader("Allow")) == (405, b"", "GET, POST")


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("Content-Length: ten\r\n\r\n", "400"),
        ("Content-Length: -1\r\n\r\n", "400"),
        ("Content-Length: 999999999999\r\n\r\n", "413"),
        ("Transfer-Encoding: chunked\r\n\r\nzz\r\n", "400"),
        ("Transfer-Encoding: chunked\r\n\r\nfffffffff\r\n", "413"),
        ("Content-Length: 9\r\n\r\n{}", "400"),
    ],
)
def test_a_body_that_is_not_sent_as_it_should_be_ends_the_connection(server: Server, head: str, status: str) -> None:
    """With a status, and without waiting for what never comes."""
    with socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=20) as raw:
        raw.sendall(f"POST /v1/p/ships HTTP/1.1\r\nHost: x\r\n{head}".encode())
        raw.shutdown(socket.SHUT_WR)
        assert raw.makefile("rb").readline().decode().split()[1] == status


def test_a_fault_of_the_mock_is_answered_and_told() -> None:
    """A client must not wait, and nobody must look for the fault in the request."""

    def broken(_request: Request) -> None:
        raise RuntimeError("the lamp is out")

    with running(broken) as server:  # type: ignore[arg-type] # what is tested
        found = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=20)
        found.request("GET", "/")
        answer = found.getresponse()
        assert answer.status == 500
        assert b"fault of rst2openapi, not of the request: RuntimeError: the lamp is out" in answer.read()
        found.close()


@pytest.mark.parametrize(
    ("host", "only_here"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("0.0.0.0", False), ("example.com", False)],  # noqa: S104
)
def test_it_is_known_whom_an_address_lets_in(host: str, only_here: bool) -> None:
    """Others are told of."""
    assert is_loopback(host) is only_here


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_answers_until_it_is_stopped(number: int) -> None:
    """The address stands in the first line; each request is told; both signals end it cleanly."""
    command = [sys.executable, "-m", "rst2openapi", "mock", str(HARBOUR), "--port", "0", "--token", "right"]
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=plain) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        port = int(process.stdout.readline().rpartition(":")[2])
        found = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        statuses = []
        for token in ("wrong", "right"):
            found.request("GET", "/v1/p/ships?x=%1b%5b31m", headers={"X-Auth-Token": token})
            answer = found.getresponse()
            statuses.append(answer.status)
            answer.read()
        os.kill(process.pid, number)
        said = process.stderr.read()
        found.close()
        assert process.wait(20) == 0
    assert statuses == [401, 400]
    assert f"answers at http://127.0.0.1:{port}" in said
    assert "GET /v1/p/ships?x=%1b%5b31m 400 query /x: no such parameter is documented" in said
    assert "stopped" in said
    assert "Traceback" not in said


def test_a_port_that_is_taken_is_told(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """With what to do, and status 2."""
    assert main(["mock", str(HARBOUR), "--port", str(server.server_address[1])]) == 2
    assert "--port 0 takes a free one" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["missing.yaml"], 2, "there is no document missing.yaml"),
        ([str(HARBOUR), "--port", "70000"], 2, "70000 is no port"),
        ([str(HARBOUR), "--host", "no.such.host.invalid", "--port", "0"], 2, "no.such.host.invalid, port 0"),
        (["broken.yaml"], 1, "C501"),
        (["far.yaml"], 1, "far.yaml: /paths/~1a: the reference http://127.0.0.1:1/x leads to nothing in it"),
    ],
)
def test_wrong_use_and_documents_of_no_use_are_told(
    arguments: list[str],
    status: int,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In a sentence, with a status, before anything listens."""
    monkeypatch.chdir(tmp_path)
    Path("broken.yaml").write_text("paths: [", "utf-8")
    Path("far.yaml").write_text(
        "{openapi: 3.0.3, info: {title: a, version: '1'}, paths: {/a: {$ref: 'http://127.0.0.1:1/x'}}}", "utf-8"
    )
    assert main(["mock", *arguments]) == status
    assert words in capsys.readouterr().err
