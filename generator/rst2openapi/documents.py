"""The document that a command is given."""

from __future__ import annotations

from pathlib import Path

from rst2openapi.client.document import SourceDocument, load
from rst2openapi.console import UsageError, say, working_on
from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.text import listing


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
