"""A service's double on loopback: it checks each request against the document and gives the answer it is told to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from attrs import define, field

from rst2openapi.mock import answers, routing, security, server
from rst2openapi.mock.bodies import NOTHING as NO_BODY
from rst2openapi.mock.bodies import is_json
from rst2openapi.mock.judging import judge
from rst2openapi.mock.request import Request, told

from .contract import NOTHING, Answer, Contract, Operation

TOKEN = "MIIabc-token"  # noqa: S105 -- of the double


@define
class Double:
    """The double. `faults` says how requests broke the contract; `bodies` are those that came, as JSON values."""

    contract: Contract
    url: str = ""
    answer: Answer = field(factory=lambda: Answer(200, NOTHING))
    faults: list[str] = field(factory=list)
    bodies: list[Any] = field(factory=list)
    served: list[Operation] = field(factory=list)

    def exchange(self, request: Request) -> Answer:
        """The answer to a request: the one that the double is told to give."""
        self.receive(request)
        return self.answer

    def receive(self, request: Request) -> None:
        """Check a request against the document, and note what came."""
        match = routing.find(self.contract.mocked, request.method, request.path)
        if match is None:
            self.faults.append(f"no operation is {request.method} {request.path}")
            return
        self.served.append(self.contract.operation(str(match.operation)))
        if not security.admitted(self.contract.mocked, match.operation, request, TOKEN):
            self.faults.append(f"{match.operation}: the token is missing")
        judged = judge(self.contract.mocked, match, request)
        self.faults += [f"{match.operation}: {fault}" for fault in judged.faults]
        if judged.body is not NO_BODY and is_json(request.headers["content-type"]):
            self.bodies.append(judged.body)


def faults_of_body(contract: Contract, operation: Operation, value: Any) -> list[str]:
    """What a double says of a body of JSON."""
    one = next(one for one in contract.mocked.operations if str(one) == str(operation))
    schema = next((media.schema for media in one.bodies if is_json(media.type)), None)
    found = contract.mocked.requests.disagreements(schema.pointer, value) if schema else []
    return [f"{operation}: {fault}" for fault in told("body", found)]


_D = TypeVar("_D", bound=Double)


@contextmanager
def running(double: _D) -> Iterator[_D]:
    """A double that listens on a free port of this machine."""

    def answer(request: Request) -> answers.Answer:
        given = double.exchange(request)
        media_type = (("Content-Type", given.media_type),) if given.media_type else ()
        return answers.Answer(given.status, None if given.body is NOTHING else encoded(given), media_type)

    with server.running(answer) as listening:
        double.url = listening.url
        yield double


def encoded(answer: Answer) -> bytes:
    """The bytes of an answer's body."""
    return answer.body if isinstance(answer.body, bytes) else answers.encoded(answer.body, answer.media_type or "")
