"""Diagnostics as values: a rule, one finding of it, and the report that collects findings.

Stages are handed a `Report`, add to it and carry on; they never print and never raise on bad input.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from attrs import define, field, frozen

from rst2openapi.place import Span
from rst2openapi.printable import printable


class Severity(Enum):
    """How bad a finding is: an error means that a part of the document could not be built."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


@frozen
class Rule:
    """One kind of finding.

    `message` and `instead` (what the compiler did) are `str.format` templates over the facts of a finding;
    `explain` says what it means and what a writer of pages should do; `example` is a snippet that triggers it.
    """

    code: str
    slug: str
    severity: Severity
    message: str
    instead: str
    explain: str = ""
    example: str = ""


@frozen
class Diagnostic:
    """A finding: the rule, where it stands, and the facts that fill its message.

    `rows` are the parameter-table rows that this finding accounts for, because they are not in the document.
    """

    rule: Rule
    span: Span
    facts: Mapping[str, str] = field(factory=dict)
    rows: tuple[Span, ...] = ()

    @property
    def message(self) -> str:
        """The filled-in message, then what was done instead."""
        text = self.rule.message.format_map(self.facts)
        instead = self.rule.instead.format_map(self.facts)
        return f"{text}; {instead}" if instead else text

    def __str__(self) -> str:
        return f"{self.span}: {self.rule.severity.value} {self.rule.code} {self.rule.slug}: {self.message}"


_LONGEST = 400
"""Characters of a fact, at most: a page may hold a number of five thousand digits."""


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


@define
class Report:
    """Collects the findings of one run, in any order; `sorted()` gives the order that is shown."""

    diagnostics: list[Diagnostic] = field(factory=list)

    def add(self, rule: Rule, span: Span, *, rows: Iterable[Span] = (), **facts: object) -> None:
        """Record one finding; `facts` are turned to text on one line, without characters that a terminal obeys."""
        texts = {name: _shortened(printable(" ".join(str(value).split()))) for name, value in facts.items()}
        self.diagnostics.append(Diagnostic(rule, span, texts, tuple(rows)))

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Take over the findings of another report (a page compiled in another process)."""
        self.diagnostics.extend(diagnostics)

    def sorted(self) -> tuple[Diagnostic, ...]:
        """All findings by file, line, code and message; equal ones once."""
        order = {(d.span, d.rule.code, d.message): d for d in reversed(self.diagnostics)}
        return tuple(order[key] for key in sorted(order))
