"""Which responses are said to tell of failure in their body."""

from __future__ import annotations

from typing import Any

import pytest

from rst2openapi.operation.model import FailureWhen

from .promising import Either, Said, Shop

MESSAGE = Said(str, "System prompt; empty if all went well.")
WHETHER = "Whether the request is successfully executed. true indicates that it is."


def rule_for(answer: Any, status: str = "200") -> FailureWhen | None:
    """What tells of failure in a response with these members."""
    shop = Shop()
    shop.add("/v1/jobs", {status: answer})
    return shop.promised()[0].responses[0].failure_when


@pytest.mark.parametrize("name", ["is_success", "isSuccess", "success"])
@pytest.mark.parametrize("kind", [bool, str, object, Either((str, bool))])
def test_a_flag_of_the_whole_request_counts(name: str, kind: Any) -> None:
    """A member that says whether the request went well, beside one that has the reason, tells of failure."""
    flag = Said(kind, WHETHER)
    assert rule_for({name: flag, "message": MESSAGE}) == FailureWhen(name, equals=False)
    assert rule_for({"errorMsg": MESSAGE, name: flag}, "201") == FailureWhen(name, equals=False)


@pytest.mark.parametrize(
    "answer",
    [
        {"is_success": Said(bool, WHETHER)},
        {"is_success": Said(bool, "Whether the parameters are modified."), "message": MESSAGE},
        {"is_success": bool, "message": MESSAGE},
        {"is_success": Said(int, WHETHER), "message": MESSAGE},
        {"enabled": Said(bool, WHETHER), "message": MESSAGE},
        {"is_success": Said(bool, WHETHER), "message": {"text": str}},
        [{"is_success": Said(bool, WHETHER), "message": MESSAGE}],
    ],
)
def test_other_flags_do_not(answer: Any) -> None:
    """Without a reason, or words of the request, a flag is a value like any other; so is that of one item."""
    assert rule_for(answer) is None


def test_errors_need_no_rule() -> None:
    """A status of an error tells of failure by itself."""
    assert rule_for({"is_success": Said(bool, WHETHER), "message": MESSAGE}, "400") is None
