"""The paths of a document, held to the address of its service: `/v1/queues` may be called, `//elsewhere/x` may not.

A request is joined of the service's address and a path; one that is no plain path would be sent to another host,
with the token of the user. A path that only refers to another one becomes a path of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from rst2openapi.client.document import SourceDocument, pointer_of
from rst2openapi.client.intake import operations
from rst2openapi.client.references import resolved
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import client as rules

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")

_FAULTS = (
    (re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:"), "has a scheme"),
    (re.compile(r"(?!/)"), "does not begin with /"),
    (re.compile(r"//"), "begins with //"),
    (re.compile(r"[^?]*//"), "holds //"),
    (re.compile(r"[^?]*\\"), "holds a backslash"),
    (re.compile(r".*[\s\x00-\x20\x7f-\xa0]", re.DOTALL), "holds a blank or a control character"),
    (re.compile(r"[^?]*/(?:\.|%2e)(?:\.|%2e)?(?:[/?#]|\Z)", re.IGNORECASE), "holds . or .. as a part"),
)
"""What is wrong with a path that begins so, from the first that fits."""


def sound(source: SourceDocument, report: Report) -> SourceDocument | None:
    """The document with every path its own, or None after an error in the report."""
    paths: dict[str, Any] = {}
    is_sound = True
    for path, item in source.tree["paths"].items():
        fault = fault_of(path)
        if fault is not None and not path.startswith("x-"):
            report.add(rules.PATH_ASTRAY, source.span(pointer_of(path)), path=path, fault=fault)
            is_sound = False
        reference = item.get("$ref") if isinstance(item, Mapping) else None
        found = item
        if reference is not None:
            found = resolved(source.tree, item) if isinstance(reference, str) else None
        if reference is not None and not isinstance(found, Mapping):
            report.add(rules.PATH_ELSEWHERE, source.span(pointer_of(path)), path=path, reference=reference)
            is_sound = False
        elif reference is not None:
            found = {**found, **{key: value for key, value in item.items() if key != "$ref"}}
        paths[path] = found
    whole = evolve(source, tree={**source.tree, "paths": paths})
    if is_sound and next(operations(whole.tree), None) is None:
        report.add(rules.NO_OPERATIONS, source.span("/paths"))
        is_sound = False
    return whole if is_sound else None


def fault_of(path: str) -> str | None:
    """Why requests to a path would lead elsewhere, None where they do not; what stands in braces is filled in later."""
    filled = _PLACEHOLDER.sub("x", path)
    return next((words for pattern, words in _FAULTS if pattern.match(filled)), None)
