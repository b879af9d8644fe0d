"""The mock of a harbour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.mock.contract import Contract
from rst2openapi.mock.request import Request
from rst2openapi.mock.service import Mock, Told

ROOT = Path(__file__).parents[2]
HARBOUR = Path(__file__).parent / "harbour.yaml"

Ask = Callable[..., Told]


@pytest.fixture(scope="session")
def tree() -> Any:
    """The document."""
    return yaml.safe_load(HARBOUR.read_text("utf-8"))


@pytest.fixture(scope="session")
def harbour(tree: Any) -> Mock:
    """The mock, which admits any token."""
    return Mock(Contract.of(tree))


@pytest.fixture
def ask(harbour: Mock) -> Ask:
    """Sends a request with a token to the harbour, not over HTTP."""

    def asked(line: str, content: bytes | str = b"", **headers: str) -> Told:
        method, _, target = line.partition(" ")
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        body = content.encode() if isinstance(content, str) else content
        return harbour.answer(Request(method, target, {"x-auth-token": "any"} | sent, body))

    return asked
