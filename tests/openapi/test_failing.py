"""Which responses are said to tell of failure in their body."""

from __future__ import annotations

from typing import Any

import pytest

from rst2openapi.openapi import failing

MESSAGE = {"type": "string", "description": "System prompt; empty if all went well."}
WHETHER = "Whether the request is successfully executed. **true** indicates that it is."


def rule_for(properties: dict[str, Any], status: str = "200") -> Any:
    """The extension that a response with these properties gets."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}
    response: dict[str, Any] = {"description": "", "content": content}
    schema = {"type": "object", "properties": properties}
    tree = {
        "paths": {"/v1/jobs": {"get": {"responses": {status: response}}}},
        "components": {"schemas": {"Answer": schema}},
    }
    failing.annotate(tree)
    return response.get(failing.EXTENSION)


@pytest.mark.parametrize("name", ["is_success", "isSuccess", "success"])
@pytest.mark.parametrize("kind", ["boolean", "string"])
def test_a_flag_of_the_whole_request_counts(name: str, kind: str) -> None:
    """A property that says whether the request went well, beside one that has the reason, tells of failure."""
    flag = {"type": kind, "description": WHETHER}
    assert rule_for({name: flag, "message": MESSAGE}) == {"property": name, "equals": False}
    assert rule_for({"errorMsg": MESSAGE, name: flag}, "201") == {"property": name, "equals": False}


@pytest.mark.parametrize(
    "properties",
    [
        {"is_success": {"type": "boolean", "description": WHETHER}},
        {"is_success": {"type": "boolean", "description": "Whether the parameters are modified."}, "message": MESSAGE},
        {"is_success": {"type": "boolean"}, "message": MESSAGE},
        {"is_success": {"type": "integer", "description": WHETHER}, "message": MESSAGE},
        {"enabled": {"type": "boolean", "description": WHETHER}, "message": MESSAGE},
        {"is_success": {"type": "boolean", "description": WHETHER}, "message": {"type": "object"}},
    ],
)
def test_other_flags_do_not(properties: dict[str, Any]) -> None:
    """Without a reason, or words of the request, a flag is a value like any other."""
    assert rule_for(properties) is None


def test_errors_need_no_rule() -> None:
    """A status of an error tells of failure by itself."""
    assert rule_for({"is_success": {"type": "boolean", "description": WHETHER}, "message": MESSAGE}, "400") is None
