"""The double as a service: a request finds its operation, is checked against the document, and changes the project.

Its answers are checked as well: `faults` of a double says what either side did that the document does not allow.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from attrs import define, field

from roundtrip.contract import NOTHING, Answer, Operation, resolve
from roundtrip.double import Double
from rst2openapi.mock.request import Request as Received

from . import compute, flink, network, spark, sql
from .state import Project, RefusedError, Request, Routes

ROUTES: Routes = {**compute.ROUTES, **sql.ROUTES, **spark.ROUTES, **flink.ROUTES, **network.ROUTES}


@define
class Dli(Double):
    """The double with its project."""

    project: Project = field(factory=Project)

    def exchange(self, request: Received) -> Answer:
        """The answer to a request; one that the document does not allow changes nothing."""
        before = len(self.faults)
        self.receive(request)
        if len(self.faults) > before:
            return _error(RefusedError(400, "DLI.0001", self.faults[-1]))
        operation = self.served[-1]
        try:
            return self._done(operation, _request(operation, request.target, request.content))
        except RefusedError as error:
            return _error(error)

    def _done(self, operation: Operation, request: Request) -> Answer:
        handler = ROUTES.get(f"{operation.method.upper()} {operation.path}")
        if handler is None:
            raise RefusedError(501, "DLI.0007", f"The double does not know {operation}")
        body = handler(self.project, request)
        answer = next(one for one in operation.answers if 200 <= one.status < 300)
        if body is None:
            return Answer(answer.status, NOTHING)
        schema = self._schema(operation, answer.status)
        body = self._worded(schema, body)
        self.faults += [f"answer of {operation} {fault}" for fault in self.contract.faults(schema, body)]
        return Answer(answer.status, body, "application/json")

    def _schema(self, operation: Operation, status: int) -> Mapping[str, Any]:
        tree = self.contract.tree
        response = resolve(tree, tree["paths"][operation.path][operation.method]["responses"][str(status)])
        schema: Mapping[str, Any] = next(iter(response["content"].values()))["schema"]
        return schema

    def _worded(self, schema: Mapping[str, Any], body: Any) -> Any:
        """The body with `is_success` as text where the document says that it is one."""
        schema = resolve(self.contract.tree, schema)
        if isinstance(body, list):
            return [self._worded(schema["items"], one) for one in body]
        kind = schema.get("properties", {}).get("is_success", {})
        kind = resolve(self.contract.tree, kind["allOf"][0] if "allOf" in kind else kind)
        if kind.get("type") != "string" or "is_success" not in body:
            return body
        return body | {"is_success": str(body["is_success"]).lower()}


def _request(operation: Operation, target: str, content: bytes) -> Request:
    split = urlsplit(target)
    match = operation.pattern.fullmatch(split.path)
    values = match.groups() if match else ()
    path = {name: unquote(value) for name, value in zip(operation.names_in_path, values, strict=True)}
    return Request(path, dict(parse_qsl(split.query, keep_blank_values=True)), json.loads(content) if content else None)


def _error(error: RefusedError) -> Answer:
    return Answer(error.status, {"error_code": error.code, "error_msg": error.message}, "application/json")
