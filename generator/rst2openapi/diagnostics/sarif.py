"""Findings for code scanning: SARIF 2.1.0 (the OASIS standard).

A finding at `docs/x.rst:75` becomes a result with that location, with fingerprints that stay when its line moves.
Findings that comments of pages or a baseline take are there as well, with `suppressions` that say why (sections 3.27.23
and 3.35).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from rst2openapi.diagnostics.fingerprints import numbered
from rst2openapi.diagnostics.model import Diagnostic, Rule
from rst2openapi.diagnostics.rules import RULES
from rst2openapi.diagnostics.suppression import Waived
from rst2openapi.diagnostics.verdict import Verdict
from rst2openapi.place import Span

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

FINGERPRINT = "findingContent/v1"
"""The name of our fingerprint; a log has the same one under the name that GitHub compares."""

OF_GITHUB = "primaryLocationLineHash"

_REFERENCE = "docs/rules.md"
"""The page of all rules, below the root of the project."""

_KINDS = {"page": "inSource", "baseline": "external"}


def sarif(judged: Verdict, version: str) -> Mapping[str, Any]:
    """A SARIF 2.1.0 log of one run; only rules with findings, and those that nobody asked for, are listed."""
    waived = {id(one.diagnostic): one for one in judged.waived}
    every = sorted(
        (*judged.shown, *(one.diagnostic for one in judged.waived)),
        key=lambda one: (one.span, one.rule.code, one.message),
    )
    codes = sorted({one.rule.code for one in every} | judged.ignored.keys())
    known = {one.rule.code: one.rule for one in every} | RULES
    home = home_page()
    driver = {
        "name": "rst2openapi",
        "version": version,
        "semanticVersion": version,
        "rules": [_descriptor(known[code], home) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(one, codes.index(one.rule.code), mark, waived.get(id(one)), compared=judged.compared)
            for one, mark in numbered(every)
        ],
    }
    if judged.ignored:
        off = [_switched_off(code, codes.index(code)) for code in judged.ignored]
        run["invocations"] = [{"executionSuccessful": True, "ruleConfigurationOverrides": off}]
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


def _result(
    diagnostic: Diagnostic, index: int, mark: str, waived: Waived | None, *, compared: bool
) -> Mapping[str, Any]:
    result = {
        "ruleId": diagnostic.rule.code,
        "ruleIndex": index,
        "level": diagnostic.rule.severity.value,
        "message": {"text": diagnostic.message},
        "locations": [_location(diagnostic.span)],
        "partialFingerprints": {FINGERPRINT: mark, OF_GITHUB: mark},
    }
    if compared:
        result["baselineState"] = "unchanged" if waived is not None and waived.by == "baseline" else "new"
    if waived is not None:
        result["suppressions"] = list(_suppressions(waived))
    return result


def _suppressions(waived: Waived) -> Iterable[Mapping[str, Any]]:
    suppression: dict[str, Any] = {"kind": _KINDS[waived.by], "status": "accepted", "justification": waived.reason}
    if waived.place is not None:
        suppression["location"] = _location(waived.place)
    yield suppression


def _switched_off(code: str, index: int) -> Mapping[str, Any]:
    return {"descriptor": {"id": code, "index": index}, "configuration": {"enabled": False}}


def _location(span: Span) -> Mapping[str, Any]:
    region = {"startLine": max(1, span.line)}
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(span.file)}, "region": region}}


def _uri(file: str) -> str:
    path = PurePosixPath(file)
    return f"file://{quote(str(path))}" if path.is_absolute() else quote(str(path), safe="/")
