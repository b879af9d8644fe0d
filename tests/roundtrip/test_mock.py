"""The service to try a client out on: the first call of the README, and requests that are not as documented."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import httpx
import pytest

from . import contract, mock

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the mock of the committed document answers."""
    server = mock.server(contract.read(ROOT / "openapi" / "dli.yaml"), 0)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_first_call_of_the_readme_works(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What a newcomer copies runs, and prints what its comment says."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    code = text.partition("```python\n")[2].partition("```")[0]
    exec(code.replace("http://127.0.0.1:8080", address), {})  # noqa: S102 -- our own README
    assert capsys.readouterr().out.strip() == re.findall(r"# (.+)$", code, re.MULTILINE)[-1]


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "fault"),
    [
        ("GET", "/v2.0/p/resources?color=red", b"", 400, "'color') is not documented"),
        ("GET", "/v2.0/p/resources?kind=tree", b"", 400, "is not one of"),
        ("POST", "/v2.0/p/resources/pyfiles", b'{"paths": "x"}', 400, "'group' is a required property"),
        ("POST", "/v2.0/p/resources/pyfiles", b"{", 400, "not JSON"),
        ("GET", "/v2.0/p/nothing", b"", 404, "no operation"),
    ],
)
def test_what_the_document_does_not_allow_is_refused(
    address: str, method: str, path: str, body: bytes, status: int, fault: str
) -> None:
    """The answer lists the faults."""
    headers = {"X-Auth-Token": "any", "Content-Type": "application/json"}
    response = httpx.request(method, address + path, content=body, headers=headers)
    assert response.status_code == status
    assert fault in response.json()["error_msg"]


def test_a_request_without_a_token_is_refused(address: str) -> None:
    """Any token will do, none will not."""
    assert httpx.get(f"{address}/v2.0/p/resources").status_code == 400
    assert httpx.get(f"{address}/v2.0/p/resources", headers={"X-Auth-Token": "any"}).status_code == 200


@pytest.mark.parametrize("arguments", [[], ["missing.yaml", "1"], ["openapi/dli.yaml", "port"]])
def test_a_wrong_call_of_the_mock_says_how_to_call_it(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Usage and status 2."""
    assert mock.main(arguments) == 2
    assert "usage" in capsys.readouterr().err
