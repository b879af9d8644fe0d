"""Whether a request has the credentials that its operation asks for; who they are of is not asked.

Any token will do, unless the mock was told of one; a signature is taken for one where none was named.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rst2openapi.mock.contract import Contract, Operation
from rst2openapi.mock.request import Request


def admitted(contract: Contract, operation: Operation, request: Request, token: str | None = None) -> bool:
    """Whether one of the operation's alternatives is met; with a token, by that token only."""
    return any(
        all(_is_met(contract.schemes.get(name, {}), request, token) for name in names) for names in operation.security
    )


def wanted(contract: Contract, operation: Operation) -> str:
    """What an operation asks for, in words."""
    return " or ".join(
        " and ".join(_named(contract.schemes.get(name, {})) for name in names) for names in operation.security
    )


def _is_met(scheme: Mapping[str, Any], request: Request, token: str | None) -> bool:
    text = _credential(scheme, request)
    if scheme.get("type") != "apiKey":
        kind, _, text = text.partition(" ")
        if kind.lower() != _scheme(scheme).lower():
            return False
    return bool(text) if token is None else text == token


def _credential(scheme: Mapping[str, Any], request: Request) -> str:
    name = str(scheme.get("name", ""))
    match scheme.get("in") if scheme.get("type") == "apiKey" else "":
        case "query":
            return dict(request.query).get(name, "")
        case "cookie":
            return request.cookies.get(name, "")
        case "header":
            return request.headers.get(name.lower(), "").strip()
        case _:
            return request.headers.get("authorization", "").strip()


def _scheme(scheme: Mapping[str, Any]) -> str:
    """`basic`, or `bearer`, which OAuth and OpenID Connect use."""
    return str(scheme.get("scheme", "bearer"))


def _named(scheme: Mapping[str, Any]) -> str:
    if scheme.get("type") == "apiKey":
        return f"{scheme.get('in')} {scheme.get('name')}"
    return f"header Authorization: {_scheme(scheme)}"
