"""The document that a command is given, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from rst2openapi.client.document import SourceDocument, load
from rst2openapi.client.explaining import BrokenDocumentError, blaming
from rst2openapi.console import UsageError, say, working_on
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import client as rules
from rst2openapi.diagnostics.text import listing

T = TypeVar("T")


def given(spec: Path) -> SourceDocument | None:
    """The document in a file, or None after its faults are told.

    Raises UsageError where there is no such file.
    """
    if not spec.is_file():
        raise UsageError(f"there is no document {spec}")
    working_on(f"reading {spec}")
    report = Report()
    source = load(spec, report)
    say(listing(report.sorted(), notes=True))
    return source


def made(source: SourceDocument, make: Callable[[], T], *told: type[Exception]) -> T | None:
    """What is made of a document, or None after its faults are told, if it is broken and that stops us.

    What is `told` passes: it says itself what is wrong.
    """
    report = Report()
    try:
        with blaming(source.tree, *told):
            return make()
    except BrokenDocumentError as error:
        report.add(rules.UNREADABLE_DOCUMENT, source.span(""), reason=f"it is no OpenAPI document: {error}")
    say(listing(report.sorted(), notes=True))
    return None
