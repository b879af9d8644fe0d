"""A request -> the answer of the mock: refused for its path, its credentials or its values, else as documented."""

from __future__ import annotations

from attrs import evolve, frozen

from rst2openapi.mock import routing, security
from rst2openapi.mock.answers import Answer, Preference, RefusedError, choose, documented
from rst2openapi.mock.bodies import MEDIA_TYPE
from rst2openapi.mock.contract import Contract, Operation
from rst2openapi.mock.judging import judge
from rst2openapi.mock.refusals import refusal
from rst2openapi.mock.request import Request
from rst2openapi.openapi.disagreements import shortened

_NO_PREFERENCE = Preference()


@frozen
class Told:
    """An answer, the operation that it is of, and why it is a refusal if it is one; a `wished` one was asked for."""

    answer: Answer
    operation: Operation | None = None
    reason: str = ""
    wished: bool = False


@frozen
class Mock:
    """A document that answers; with a `token` it admits no other."""

    contract: Contract
    token: str | None = None

    def operation(self, request: Request) -> Operation | None:
        """The operation that a request is for."""
        match = routing.find(self.contract, request.method, request.path)
        return match.operation if match else None

    def answer(self, request: Request, prefer: Preference = _NO_PREFERENCE) -> Told:
        """The answer to a request; `prefer` holds where the request itself has no preference."""
        match = routing.find(self.contract, request.method, request.path)
        if match is None:
            return self._nowhere(request)
        operation = match.operation
        if not security.admitted(self.contract, operation, request, self.token):
            wanted = security.wanted(self.contract, operation)
            return self._refused(operation, 401, f"{operation} asks for credentials: {wanted}")
        if faults := judge(self.contract, match, request).faults:
            status = 415 if any(fault.rule == MEDIA_TYPE for fault in faults) else 400
            return self._refused(operation, status, "; ".join(map(str, faults)))
        try:
            asked = Preference.of(request.headers["prefer"]) if request.headers.get("prefer") else prefer
            return self._chosen(operation, asked, request)
        except RefusedError as error:
            return self._refused(operation, error.status, str(error))

    def _chosen(self, operation: Operation, prefer: Preference, request: Request) -> Told:
        """A failure that is asked for is given even if no page tells of it: gateways have their own."""
        if prefer.code is not None and prefer.code >= 400 and not documented(operation, prefer.code):
            told = self._refused(operation, prefer.code, f"the failure {prefer.code} was asked for")
            return evolve(told, wished=True)
        return Told(choose(self.contract, operation, prefer, request.headers.get("accept", "")), operation)

    def _nowhere(self, request: Request) -> Told:
        there = routing.methods(self.contract, request.path)
        shown = shortened(request.path)
        if there:
            reason = f"{shown} has no {request.method}, but {', '.join(there)}"
            return self._refused(None, 405, reason, ("Allow", ", ".join(there)))
        near = routing.near(self.contract, request.path)
        hint = f"; near it are {', '.join(near)}" if near else ""
        return self._refused(None, 404, f"no path of the document is {shown}{hint}")

    def _refused(self, operation: Operation | None, status: int, reason: str, *headers: tuple[str, str]) -> Told:
        return Told(refusal(self.contract, operation, status, reason, *headers), operation, reason)
