"""Findings for machines: SARIF 2.1.0 for code scanning, and workflow commands for GitHub's annotations.

A finding at `docs/x.rst:75` becomes a SARIF result with that location, or
`::warning file=docs/x.rst,line=75,title=D410 example-mismatch::the example disagrees …`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from rst2openapi.diagnostics.model import Diagnostic, Rule, Severity

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_COMMANDS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


_REFERENCE = "docs/rules.md"
"""The page of all rules, below the root of the project."""


def sarif(diagnostics: Sequence[Diagnostic], version: str) -> Mapping[str, Any]:
    """A SARIF 2.1.0 log of one run; only rules with findings are listed."""
    rules = {one.rule.code: one.rule for one in diagnostics}
    codes = sorted(rules)
    home = home_page()
    driver = {
        "name": "rst2openapi",
        "version": version,
        "semanticVersion": version,
        "rules": [_descriptor(rules[code], home) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, codes.index(one.rule.code)) for one in diagnostics],
    }
    return {"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}


def home_page() -> str:
    """Where the project is published, by the addresses of its distribution; empty where it names none."""
    try:
        known = metadata("rst2openapi").get_all("Project-URL") or []
    except PackageNotFoundError:
        known = []
    addresses = {label.strip().lower(): address.strip() for label, _, address in (one.partition(",") for one in known)}
    return next((addresses[label] for label in ("documentation", "source", "homepage") if label in addresses), "")


def _descriptor(rule: Rule, home: str) -> Mapping[str, Any]:
    words = "".join(word.capitalize() for word in rule.slug.split("-"))
    descriptor: dict[str, Any] = {
        "id": rule.code,
        "name": words,
        "shortDescription": {"text": rule.slug.replace("-", " ")},
        "helpUri": f"{home.rstrip('/')}/{_anchor(rule)}" if home else _anchor(rule),
        "defaultConfiguration": {"level": rule.severity.value},
    }
    if rule.explain:
        descriptor["fullDescription"] = {"text": rule.explain}
        descriptor["help"] = {"text": f"{rule.explain}\n\nExample:\n{rule.example}" if rule.example else rule.explain}
    return descriptor


def _anchor(rule: Rule) -> str:
    """The section of a rule on the page of all rules: `docs/rules.md#o241-undeclared-path-parameter`."""
    return f"{_REFERENCE}#{rule.code.lower()}-{rule.slug}"


def _result(diagnostic: Diagnostic, index: int) -> Mapping[str, Any]:
    location = {
        "artifactLocation": {"uri": _uri(diagnostic.span.file)},
        "region": {"startLine": max(1, diagnostic.span.line)},
    }
    return {
        "ruleId": diagnostic.rule.code,
        "ruleIndex": index,
        "level": diagnostic.rule.severity.value,
        "message": {"text": diagnostic.message},
        "locations": [{"physicalLocation": location}],
    }


def _uri(file: str) -> str:
    path = PurePosixPath(file)
    return f"file://{quote(str(path))}" if path.is_absolute() else quote(str(path), safe="/")


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
