"""Responses of success whose body may tell of failure get `x-failure-when`, so that clients can raise.

A 200 with a `is_success` ("whether the request is successfully executed") beside a `message` gets
`{property: is_success, equals: false}`. What counts is the property's name, words of it that speak of the request
as a whole, and a property that then has the reason; the success of a single item (in a list) says nothing of that.
"""

from __future__ import annotations

import re

from rst2openapi.openapi.bodies import operations, properties, successes
from rst2openapi.openapi.trail import Json

EXTENSION = "x-failure-when"

_FLAGS = ("issuccess", "issuccessful", "issucceeded", "success", "successful", "succeeded")
_REASONS = ("message", "msg", "errormsg", "errormessage", "errmsg", "reason")
"""Names of properties, in lower case without hyphens and underscores."""

_OF_THE_REQUEST = re.compile(
    r"\b(?:request|operation|response|execution|api call)\b.{0,60}\b(?:success|succe)|"
    r"\bsuccess\w*\b.{0,60}\b(?:request|operation|execut\w+|sent)\b",
    re.IGNORECASE | re.DOTALL,
)
_FLAG_TYPES = ("boolean", "string", None)
"""Some pages call the flag a string, some both."""


def annotate(tree: Json) -> None:
    """Add the extension to every response of a finished document that says how it tells of failure."""
    for _, _, operation in operations(tree):
        for status, schema in successes(tree, operation):
            flag = _flag(properties(tree, schema))
            if flag is not None:
                operation["responses"][status].setdefault(EXTENSION, {"property": flag, "equals": False})


def _flag(members: dict[str, Json]) -> str | None:
    """The property that is false where the operation failed; None where there is no such thing."""
    if not any(_plain(name) in _REASONS and schema.get("type") == "string" for name, schema in members.items()):
        return None
    for name, schema in members.items():
        if _plain(name) in _FLAGS and schema.get("type") in _FLAG_TYPES:
            words = schema.get("description", "")
            if _OF_THE_REQUEST.search(words):
                return name
    return None


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
