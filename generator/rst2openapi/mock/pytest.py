"""A fixture for the tests of programs: the mock of a document on a free port of this machine, and a client of it.

    from dli_client import DliClient
    from rst2openapi.mock.pytest import mock_fixture

    dli = mock_fixture("openapi/dli.yaml", DliClient, project_id="0af2")


    def test_rows_are_described(dli):
        assert dli.client.sql_jobs.submit(sql="DESC table1").job_type == "DDL"

Each test has a mock and a client of its own. pytest is needed, which the compiler itself does not install.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, Generic, TypeVar

import pytest
from attrs import define, field, frozen

from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.text import listing
from rst2openapi.mock.answers import Answer, Preference
from rst2openapi.mock.contract import Contract, UnusableError
from rst2openapi.mock.request import Request
from rst2openapi.mock.server import running
from rst2openapi.mock.service import Mock

C = TypeVar("C")

TOKEN = "token-of-the-mock"  # noqa: S105 - of nobody


@frozen
class Received(Request):
    """A request as it came, with the `operationId` that it is for and the status that it got."""

    operation: str = ""
    status: int = 0

    @property
    def json(self) -> Any:
        """The value of the body; None where it has none."""
        return json.loads(self.content) if self.content else None


@define
class MockService(Generic[C]):
    """What a test has: the address, a client, and what was received.

    Attributes:
        url: The address to call.
        token: The only token that is admitted.
        client: A client made with this address and token.
        requests: All requests of this test, in their order.
        refusals: Why requests were refused, in sentences; empty if all were as documented.

    """

    url: str
    token: str
    client: C
    requests: list[Received] = field(factory=list)
    refusals: list[str] = field(factory=list)
    _known: frozenset[str] = frozenset()
    _wishes: dict[str, Preference] = field(factory=dict)

    def prefer(self, operation: str = "", *, code: int | None = None, example: str | None = None) -> None:
        """Answer from now on with a documented status or example; of one operation, by its `operationId`, or of all.

        Without a code and an example, the first documented answer is given again. A failure (404, 503, …) need not be
        documented. Raises ValueError for an operation that the document does not have.
        """
        if operation and operation not in self._known:
            close = difflib.get_close_matches(operation, self._known, cutoff=0.5)
            raise ValueError(f"the document has no operation {operation}; near it are {', '.join(close) or 'none'}")
        self._wishes[operation] = Preference(code, example)


def mock_fixture(document: str | Path, client: Callable[..., C], **options: Any) -> Any:
    """A fixture that gives a `MockService`.

    Args:
        document: The OpenAPI document; a relative path begins at the root of the tests (pytest's `rootdir`).
        client: The class of a generated client, or what makes one of `base_url` and `token`.
        **options: Further arguments for it (`project_id="0af2"`).

    """

    @pytest.fixture
    def fixture(request: pytest.FixtureRequest) -> Iterator[MockService[C]]:
        made = _Answering(Mock(_contract(request.config.rootpath / document), TOKEN))
        with ExitStack() as stack:
            url = stack.enter_context(running(made)).url
            one = client(base_url=url, token=TOKEN, **options)
            if hasattr(one, "__exit__"):
                stack.enter_context(one)  # type: ignore[arg-type] # asked for in the line above
            known = frozenset(operation.name for operation in made.mock.contract.operations)
            made.service = MockService(url, TOKEN, one, known=known)
            yield made.service

    return fixture


@define
class _Answering:
    mock: Mock
    service: MockService[Any] | None = None

    def __call__(self, request: Request) -> Answer:
        service = self.service
        if service is None:
            return self.mock.answer(request).answer
        operation = self.mock.operation(request)
        name = operation.name if operation else ""
        wish = service._wishes.get(name) or service._wishes.get("") or Preference()  # noqa: SLF001 - of this module
        told = self.mock.answer(request, wish)
        received = Received(request.method, request.target, request.headers, request.content, name, told.answer.status)
        service.requests.append(received)
        if told.reason and not told.wished:
            service.refusals.append(told.reason)
        return told.answer


@cache
def _contract(document: Path) -> Contract:
    """Read once in a run."""
    report = Report()
    source = load(document, report)
    if source is None:
        pytest.fail("\n".join(listing(report.sorted(), notes=True)), pytrace=False)
    try:
        return Contract.of(source.tree)
    except UnusableError as error:
        pytest.fail(f"{document}: {error}", pytrace=False)
