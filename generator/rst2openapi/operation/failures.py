"""What a response table's row says of failure -> whether only failed calls answer it.

"The error message returned if an error occurs." is about the call, and no member of a successful answer; "The error
code, if the job fails." tells of a job, in the answer of a call that succeeded.
"""

from __future__ import annotations

import re

from rst2openapi.operation.model import Field, FieldTable, TypeExpr
from rst2openapi.operation.roles import object_refs
from rst2openapi.prose import plain

_ONCE = r"(?<!time )\b(?:if|when|once|whenever|after) (?:(?:an?|any|the|this|your) )?"
_CALL = r"(?:api )?(?:request|call|invocation|api|query)\b"
_ENDS = r"(?=[.,;)]|$)"
_IN_CALL = rf"(?: (?:in|during|with) [^.,;]*{_CALL}[^.,;]*)?"
_FAILS = r"(?:fails?|failed|unsuccessful|not successful|rejected|abnormal)\b"
_FAILURE = r"(?:(?:an?|the) )?(?:errors?|failures?|exceptions?|failed (?:requests?|calls?))"
_GIVEN = r"\b(?:returned|included|present|available|displayed|only)"

WORDINGS: tuple[tuple[str, str, str], ...] = (
    (
        rf"{_ONCE}(?:error|exception|failure)s? (?:occurs?|occurred|happens?){_IN_CALL}{_ENDS}",
        "Message returned if an error occurs.",
        "Returned when an error occurs on a server.",
    ),
    (
        rf"{_ONCE}{_CALL}(?: to [^.,;]*)?(?: has| is| was)? {_FAILS}",
        "Error code, if the request to add a lamp fails.",
        "Error code, if the job fails.",
    ),
    (
        rf"{_GIVEN} (?:only )?(?:in (?:the )?case of|upon|on|for) {_FAILURE}{_ENDS}",
        "Reason. It is returned only in case of failure.",
        "The policy that is used in case of failure.",
    ),
)
"""What descriptions say of a member that only failed calls answer: pattern, one that has it, one that has not."""

_FAILED_CALL = re.compile("|".join(pattern for pattern, _, _ in WORDINGS), re.IGNORECASE | re.MULTILINE)


def told_on_failure(text: str) -> bool:
    """Whether a description says that failed calls answer the member, and no others."""
    return _FAILED_CALL.search(text) is not None


def answers_failure(row: Field[TypeExpr], table: FieldTable) -> bool:
    """Whether a row of a success table belongs to what failed calls answer instead."""
    return not row.required and (_is_error_object(row, table) or told_on_failure(plain(row.description)))


def _is_error_object(row: Field[TypeExpr], table: FieldTable) -> bool:
    """Whether a row is the `error` object among other rows."""
    if row.name.lower() != "error" or len(table.fields) < 2:
        return False
    return next(object_refs(row.type), None) is not None
