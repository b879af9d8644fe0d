"""The responses of success that may tell of failure, from `x-failure-when` on a response of the document.

`{"property": "is_success", "equals": false}` on the response 200 gives `(200, "is_success", "False")`, on `2XX`
`(2, "is_success", "False")`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

from rst2openapi.client.extensions import Fault
from rst2openapi.client.references import Tree, resolved

_VALUES = (bool, int, str)


def failures(tree: Tree, operation: Mapping[str, Any], endpoint: Any) -> list[tuple[int, UntrustedString, str]]:
    """Status (or its first figure), attribute of the model, and the literal of the value that stands for failure."""
    found = []
    for response in endpoint.responses.patterns:
        status, last = str(response.status_code.pattern), response.status_code.range[1]
        described = resolved(tree, operation["responses"].get(status))
        rule = described.get("x-failure-when") if isinstance(described, Mapping) and last < 400 else None
        if isinstance(rule, Mapping) and isinstance(rule.get("equals"), _VALUES):
            for prop in _properties(response.prop):
                if prop.name.get_untrusted_value() == rule.get("property"):
                    found.append(
                        (int(status.rstrip("X")), UntrustedString(str(prop.python_name)), ascii(rule["equals"]))
                    )
                    break
    return found


def faults(tree: Tree, operation: Mapping[str, Any], endpoint: Any) -> list[Fault]:
    """The responses whose `x-failure-when` gives nothing, with the reason."""
    used = {str(status).ljust(3, "X") for status, _, _ in failures(tree, operation, endpoint)}
    found = []
    responses = operation.get("responses")
    for status, response in responses.items() if isinstance(responses, Mapping) else ():
        described = resolved(tree, response)
        rule = described.get("x-failure-when") if isinstance(described, Mapping) else None
        if rule is not None and str(status) not in used:
            found.append(Fault("x-failure-when", f"under {status}, {_reason(rule)}"))
    return found


def _reason(rule: object) -> str:
    if not isinstance(rule, Mapping) or "property" not in rule or not isinstance(rule.get("equals"), _VALUES):
        return "it is no object of a property and of what it equals"
    return f"its property {rule['property']} is not in the body of one status of success"


def _properties(prop: Any) -> Iterator[Any]:
    """The properties of a model, of every model of a union."""
    for option in getattr(prop, "inner_properties", ()):
        yield from _properties(option)
    yield from getattr(prop, "required_properties", None) or ()
    yield from getattr(prop, "optional_properties", None) or ()
