"""What shows who makes a call -> a token, a bearer of another kind, or nothing at all.

`GET /` that answers `versions`, and `POST /v3/auth/tokens` that answers the header `X-Subject-Token`, need no token if
their pages document none: the first is asked before anybody knows how to ask, the second gives the token. All other
operations need one, since most pages leave it to the chapter on authentication.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.model import Access, ArrayOf, Field, Inline, OneOf, PathTemplate, Response, TypeExpr
from rst2openapi.operation.request_line import RequestLine
from rst2openapi.place import Span
from rst2openapi.prose import plain

_VERSION = re.compile(r"v\d[\w.]*|versions?|\{\w*version\w*\}", re.IGNORECASE)
"""A segment of a path that is a version, or stands for one."""

_VERSION_ANSWERS = frozenset({"version", "versions"})
_TOKEN_SEGMENTS = frozenset({"token", "tokens", "auth"})
_TOKEN_ANSWERS = frozenset({"xsubjecttoken", "xauthtoken", "token", "accesstoken", "idtoken"})
"""Headers and members that carry a token, without signs, in lower case."""

_TENANT = re.compile(r"project|tenant|domain|account", re.IGNORECASE)
"""Words of placeholders that only those know who have a token."""

_BEARER = re.compile(r"\bbearer\b", re.IGNORECASE)


def access_of(
    line: RequestLine,
    credentials: Sequence[Field[TypeExpr]],
    replies: Sequence[Response[TypeExpr]],
    span: Span,
    report: Report,
) -> Access:
    """How an operation is called; `credentials` are its rows on headers that show who calls."""
    names = {row.name.lower() for row in credentials}
    if "x-auth-token" not in names and any(_BEARER.search(plain(row.description)) for row in credentials):
        return Access.BEARER
    if names:
        return Access.TOKEN
    answers = set(_answers(replies))
    if line.method == "get" and _lists_versions(line.path) and answers & _VERSION_ANSWERS:
        report.add(rules.CALLED_WITHOUT_TOKEN, span, because="tells the versions of the service")
        return Access.OPEN
    if _gives_token(line.path) and answers & _TOKEN_ANSWERS:
        report.add(rules.CALLED_WITHOUT_TOKEN, span, because="gives a token")
        return Access.OPEN
    return Access.TOKEN


def _lists_versions(path: PathTemplate) -> bool:
    """Whether a path is made of versions only, but for the service's name before them: `/`, `/v3`, `/rds/{version}`."""
    segments = [segment for segment in path.text.split("/") if segment]
    if segments and not _VERSION.fullmatch(segments[0]) and "{" not in segments[0]:
        segments = segments[1:]
    return all(_VERSION.fullmatch(segment) for segment in segments)


def _gives_token(path: PathTemplate) -> bool:
    """Whether a path ends in tokens and holds nothing that only a token tells."""
    return path.text.rstrip("/").rpartition("/")[2].lower() in _TOKEN_SEGMENTS and not any(
        _TENANT.search(name) for name in path.names
    )


def _answers(replies: Sequence[Response[TypeExpr]]) -> Iterator[str]:
    """The headers, and the members at the root, of the answers of success; without signs, in lower case."""
    for reply in replies:
        if reply.status.startswith(("2", "3")):
            fields = [*reply.headers, *(_members(reply.body.type) if reply.body is not None else ())]
            yield from (re.sub(r"[\W_]", "", field.name).lower() for field in fields)


def _members(expr: TypeExpr) -> Iterator[Field[TypeExpr]]:
    match expr:
        case Inline(table):
            yield from table.fields
        case ArrayOf(items):
            yield from _members(items)
        case OneOf(options):
            for option in options:
                yield from _members(option)
