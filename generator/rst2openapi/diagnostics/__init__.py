"""Findings of the compiler: `Rule`, `Diagnostic`, `Report`, and the table of all rules (`rules.RULES`)."""

from rst2openapi.diagnostics.model import Diagnostic, Report, Rule, Severity

__all__ = ["Diagnostic", "Report", "Rule", "Severity"]
