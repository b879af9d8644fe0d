"""Hands the run's report to directives and roles, which docutils calls with nothing but the parser's state."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen
from docutils import nodes

from rst2openapi.diagnostics import Report, Rule
from rst2openapi.place import Span


@frozen
class Findings:
    """Where findings about one file go."""

    file: str
    report: Report

    def add(self, rule: Rule, line: int | None, *, rows: Iterable[int] = (), **facts: object) -> None:
        """Record a finding at a line of the file; a line that nobody knows counts as the first.

        `rows` are the lines of the table rows that the finding accounts for.
        """
        spans = [Span(self.file, row) for row in rows]
        self.report.add(rule, Span(self.file, max(line or 1, 1)), rows=spans, **facts)


def findings_of(document: nodes.document) -> Findings:
    """What `reader` put into the settings of this document."""
    findings = document.settings.findings
    if not isinstance(findings, Findings):
        raise TypeError("the document was not made by the reader")
    return findings
