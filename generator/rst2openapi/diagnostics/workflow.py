"""Findings for CI: workflow commands, which GitHub shows as annotations of a pull request.

A finding at `docs/x.rst:75` becomes
`::warning file=docs/x.rst,line=75,title=D410 example-mismatch::the example disagrees …`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rst2openapi.diagnostics.model import Diagnostic, Severity

_COMMANDS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


def github(diagnostics: Sequence[Diagnostic]) -> list[str]:
    """One workflow command for each finding."""
    return [_command(one) for one in diagnostics]


def _command(diagnostic: Diagnostic) -> str:
    rule, span = diagnostic.rule, diagnostic.span
    title = _property(f"{rule.code} {rule.slug}")
    place = f"file={_property(span.file)},line={span.line},title={title}"
    return f"::{_COMMANDS[rule.severity]} {place}::{_data(diagnostic.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
