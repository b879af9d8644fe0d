"""Findings for people: one line each, and a summary that fits on a screen.

`docs/x.rst:75: note O204 link-in-description: "Array of object" names no table; took Table 3 …`
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rst2openapi.diagnostics.model import Diagnostic, Rule, Severity

_MOST_CODES = 12


def listing(diagnostics: Iterable[Diagnostic], *, notes: bool) -> list[str]:
    """One line for each error and warning, and for each note where `notes` asks for them."""
    return [str(one) for one in diagnostics if notes or one.rule.severity is not Severity.NOTE]


def summary(counts: Mapping[str, int], diagnostics: Sequence[Diagnostic], aside: Iterable[str] = ()) -> list[str]:
    """What was compiled and what was found, by code, most severe first; `aside` tells of findings that do not count."""
    mapped, diagnosed = counts["rows_mapped"], counts["rows_diagnosed"]
    parsed, valid = counts["examples_parsed"], counts["examples_valid"]
    lines = [
        f"pages       {counts['pages']} ({counts['api_pages']} describe operations)",
        f"operations  {counts['operations']}",
        f"rows        {counts['rows']} = {mapped} in the document + {diagnosed} in findings",
        f"examples    {counts['examples']}, {parsed} read as JSON, {valid} valid against their schema",
    ]
    severities = Counter(one.rule.severity for one in diagnostics)
    told = ", ".join(
        f"{_plural(severities[severity], severity.value)}" for severity in Severity if severities[severity]
    )
    lines.append(f"findings    {told or 'none'}")
    codes = Counter(one.rule.code for one in diagnostics)
    rules = {one.rule.code: one.rule for one in diagnostics}
    ordered = sorted(codes, key=lambda code: (rules[code].severity.rank, -codes[code], code))
    width = max((len(str(number)) for number in codes.values()), default=0)
    lines += [
        f"  {codes[code]:>{width}} × {rules[code].severity.value:<7} {code} {rules[code].slug}"
        for code in ordered[:_MOST_CODES]
    ]
    if len(ordered) > _MOST_CODES:
        lines.append(f"  … and {len(ordered) - _MOST_CODES} more kinds")
    return [*lines, *(f"  besides, {words}" for words in aside)]


def _plural(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def explanation(rule: Rule) -> list[str]:
    """What a rule means, what the compiler does about it, and an example."""
    lines = [f"{rule.code} {rule.slug} ({rule.severity.value})", "", _sentence(rule.message)]
    if rule.instead:
        lines.append(f"What the compiler does: {rule.instead}.")
    if rule.explain:
        lines += ["", rule.explain]
    if rule.example:
        lines += ["", "Example:", "", *(f"    {line}" for line in rule.example.strip("\n").split("\n"))]
    return lines


class _Named(dict[str, str]):
    """Every fact by its name in angle brackets: what a finding would say in its place."""

    def __missing__(self, name: str) -> str:
        return f"<{name}>"


def _sentence(template: str) -> str:
    text = template.format_map(_Named())
    return f"{text[:1].upper()}{text[1:]}."


def overview(rules: Iterable[Rule]) -> list[str]:
    """All rules, one a line."""
    return [f"{rule.code}  {rule.severity.value:<7}  {rule.slug}" for rule in rules]


def reference(rules: Iterable[Rule]) -> list[str]:
    """All rules as a page of Markdown: what each means, what the compiler does about it, and an example."""
    lines = [
        "# Findings",
        "",
        "What the compiler says of pages and documents, by code. Made by `rst2openapi explain --markdown`.",
    ]
    for rule in sorted(rules, key=lambda rule: rule.code):
        lines += ["", f"## {rule.code} {rule.slug}", "", f"*{rule.severity.value}*: {_marked(_sentence(rule.message))}"]
        lines += ["", f"What the compiler does: {_marked(_sentence(rule.instead))}"] if rule.instead else []
        lines += ["", _marked(rule.explain)] if rule.explain else []
        lines += ["", "```rst", *rule.example.strip("\n").split("\n"), "```"] if rule.example else []
    return lines


def _marked(text: str) -> str:
    """Text in which facts in angle brackets are code."""
    return re.sub(r"(?<!`)<([\w ]+)>(?!`)", r"`<\1>`", text)
