"""Every rule of the compiler, one module a stage; `RULES` is the whole table, by code."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule
from rst2openapi.diagnostics.rules import (
    client,
    document,
    interpretation,
    operation,
    page,
    reading,
    run,
    service,
    writing,
)


def _collect() -> dict[str, Rule]:
    modules = (reading, page, operation, interpretation, service, document, client, writing, run)
    rules = [value for module in modules for value in vars(module).values() if isinstance(value, Rule)]
    table = {rule.code: rule for rule in sorted(rules, key=lambda rule: rule.code)}
    if len(table) != len(rules) or len({rule.slug for rule in rules}) != len(rules):
        raise AssertionError("two rules share a code or a slug")
    return table


RULES = _collect()
