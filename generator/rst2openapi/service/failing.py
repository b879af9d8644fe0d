"""Responses of success whose body may tell of failure say so, so that clients can raise.

A 200 with a `is_success` ("whether the request is successfully executed") beside a `message` gets
`FailureWhen("is_success", equals=False)`. What counts is the member's name, words of it that speak of the request
as a whole, and a member that then has the reason; the success of a single item (in a list) says nothing of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from rst2openapi.operation.model import Anything, FailureWhen, Response
from rst2openapi.service.answers import Answers, Member, bare
from rst2openapi.service.model import Endpoint, OneOf, Schema

_FLAGS = ("issuccess", "issuccessful", "issucceeded", "success", "successful", "succeeded")
_REASONS = ("message", "msg", "errormsg", "errormessage", "errmsg", "reason")
"""Names of members, as `bare` gives them."""

_OF_THE_REQUEST = re.compile(
    r"\b(?:request|operation|response|execution|api call)\b.{0,60}\b(?:success|succe)|"
    r"\bsuccess\w*\b.{0,60}\b(?:request|operation|execut\w+|sent)\b",
    re.IGNORECASE | re.DOTALL,
)


def with_failures(endpoint: Endpoint, answers: Answers) -> Endpoint:
    """The operation with the flag of failure in each success that has one."""
    flags = {
        status: flag
        for status, found in answers.successes(endpoint)
        if (flag := _flag(answers.members(found).values())) is not None
    }
    return evolve(endpoint, responses=tuple(_flagged(one, flags.get(one.status)) for one in endpoint.responses))


def _flagged(response: Response[Schema], flag: str | None) -> Response[Schema]:
    return response if flag is None else evolve(response, failure_when=FailureWhen(flag))


def _flag(members: Iterable[Member]) -> str | None:
    """The member that is false where the operation failed; None where there is no such thing."""
    members = list(members)
    if not any(bare(one.name) in _REASONS and one.scalar == "string" for one in members):
        return None
    flags = (one for one in members if bare(one.name) in _FLAGS and _may_be_flag(one))
    return next((one.name for one in flags if _OF_THE_REQUEST.search(one.words)), None)


def _may_be_flag(one: Member) -> bool:
    """Some pages call the flag a string, some both."""
    return one.scalar in {"boolean", "string"} or isinstance(one.found, Anything | OneOf)
