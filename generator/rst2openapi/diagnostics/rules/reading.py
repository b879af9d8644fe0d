"""Rules R0xx: finding, decoding and parsing pages."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

UNREADABLE_FILE = Rule(
    "R001",
    "unreadable-file",
    Severity.ERROR,
    "the file cannot be read: {reason}",
    "the page is left out",
    explain="The operating system refused to hand over the file. Check that it exists and its permissions.",
)
