"""The table of rules: every one is documented, can be told, and is shown by a page."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

import pytest

from rst2openapi.diagnostics import Diagnostic, Report, Rule
from rst2openapi.diagnostics import rules as tables
from rst2openapi.diagnostics.rules import (
    RULES,
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
from rst2openapi.diagnostics.text import explanation, reference
from rst2openapi.page_facts import compile_page
from rst2openapi.place import Span
from rst2openapi.sources import Source

from .fixtures import slugs

TESTS = Path(__file__).parents[1]
SOURCE = Path(tables.__file__).parents[2]

RANGES = {
    reading: ("R", 0, 99),
    page: ("P", 100, 199),
    operation: ("O", 200, 238),
    interpretation: ("O", 239, 299),
    service: ("S", 300, 399),
    document: ("D", 400, 499),
    client: ("C", 500, 599),
    run: ("I", 600, 699),
    writing: ("W", 700, 799),
}
"""Codes of each stage."""

ODD_TREE = "docutils gives no such tree today"
BACKSTOP = "an earlier stage keeps pages from causing it; the emitter is tested with a service made by hand"
BROKEN = "no page should be able to cause it; a document made by hand does"
DOCUMENT = "it is about a document or a folder, not about a page"
CLIENT = tuple(rule.slug for rule in RULES.values() if rule.code.startswith("C"))
WRITING = tuple(rule.slug for rule in RULES.values() if rule.code.startswith("W"))

ELSEWHERE: Mapping[str, tuple[str, str]] = {
    "ragged-row": (ODD_TREE, "page/test_odd_doctrees.py::test_rows_of_another_length_are_evened"),
    "unreadable-page": (ODD_TREE, "page/test_odd_doctrees.py::test_a_tree_too_deep_to_walk_keeps_the_title"),
    "invalid-document": (BROKEN, "openapi/test_checks.py::test_a_broken_document_is_told"),
    "impossible-limits": (BACKSTOP, "openapi/test_schemas.py::test_limits_that_contradict_each_other"),
    "body-without-meaning": (BACKSTOP, "openapi/test_paths.py::test_bodies_where_http_has_none"),
    "second-operation": (BACKSTOP, "openapi/test_checks.py::test_the_same_operation_twice"),
    "second-parameter": (BACKSTOP, "openapi/test_paths.py::test_a_parameter_twice"),
    "duplicate-operation-id": (BROKEN, "openapi/test_checks.py::test_operation_ids_that_are_one_function"),
    "class-collision": (BROKEN, "diagnostics/test_defects.py::test_two_classes_of_one_name"),
    "undeclared-placeholder": (BROKEN, "openapi/test_checks.py::test_placeholders_and_path_parameters"),
    "endless-schema": (BROKEN, "openapi/test_checks.py::test_schemas_made_of_themselves"),
    "same-path": (BROKEN, "openapi/test_checks.py::test_paths_that_are_not_paths_or_equal"),
    **dict.fromkeys(WRITING, (DOCUMENT, "writing/test_rules.py::test_a_finding_for_each_rule")),
    **dict.fromkeys(CLIENT, (DOCUMENT, "diagnostics/test_client_rules.py::test_a_finding_for_each_fault")),
    "row-lost": (BROKEN, "diagnostics/test_defects.py::test_a_row_that_a_stage_loses"),
    "internal-error": (BROKEN, "diagnostics/test_defects.py::test_a_stage_that_raises"),
    "source-twice": (DOCUMENT, "diagnostics/test_defects.py::test_a_page_named_twice"),
    "baseline-outdated": (DOCUMENT, "cli/test_baseline.py::test_what_is_gone_is_told_and_shrinks_the_file"),
    "unreadable-folder": (DOCUMENT, "cli/test_sources.py::test_a_folder_that_cannot_be_read"),
    "link-not-followed": (DOCUMENT, "cli/test_sources.py::test_links_that_lead_out"),
    "no-regular-file": (DOCUMENT, "cli/test_sources.py::test_only_regular_files_are_read"),
}
"""Rules without a page, why, and the test that shows them."""

every_rule = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.slug)


def test_every_rule_is_shown() -> None:
    """Each rule has a fixture page, or a test that is known to show it; fixtures are named after rules."""
    known = {rule.slug for rule in RULES.values()}
    assert set(slugs()) <= known, "a fixture without a rule"
    assert set(ELSEWHERE) <= known, "a test of a rule that is no more"
    assert known - set(slugs()) - set(ELSEWHERE) == set(), "rules that nothing shows"
    assert set(slugs()) & set(ELSEWHERE) == set(), "rules that have a page by now"


@pytest.mark.parametrize("where", sorted({where for _, where in ELSEWHERE.values()}))
def test_tests_elsewhere_exist(where: str) -> None:
    """The tests that stand in for a page are there."""
    file, _, name = where.partition("::")
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_the_reference_is_that_of_the_rules() -> None:
    """`docs/rules.md` is what `explain --markdown` prints."""
    written = Path(__file__).parents[2] / "docs" / "rules.md"
    assert written.read_text("utf-8").splitlines() == reference(RULES.values()), "if this is as it should be: make"


def test_codes_tell_the_stage() -> None:
    """Each code has the letter and the range of its stage, no code and no slug is used twice."""
    rules = [(module, value) for module in RANGES for value in vars(module).values() if isinstance(value, Rule)]
    assert sorted(rule.code for _, rule in rules) == sorted(RULES)
    assert len({rule.slug for _, rule in rules}) == len(rules)
    for module, rule in rules:
        letter, first, last = RANGES[module]
        assert re.fullmatch(rf"{letter}\d{{3}}", rule.code)
        assert first <= int(rule.code[1:]) <= last


@every_rule
def test_rules_are_explained(rule: Rule) -> None:
    """A rule says what it means in full sentences; those that a page can break have an example."""
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)+", rule.slug)
    assert rule.explain.endswith("."), "explain is no sentence"
    assert len(rule.explain) > 25
    assert rule.example.strip() or rule.slug in NO_EXAMPLE
    assert not re.search(r"(?<!/)\{", rule.explain), "explain is no template"
    assert not rule.message.endswith(".")
    assert not rule.instead.endswith(".")
    assert explanation(rule)[0] == f"{rule.code} {rule.slug} ({rule.severity.value})"


NO_EXAMPLE = frozenset({"unreadable-file"})
"""Rules that no piece of text could show."""


ROWS = re.compile(r"(?:[^|\n]*\|){3}[^|\n]*(?:\n(?:[^|\n]*\|){3}[^|\n]*)*")


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES.values() if rule.code < "O239" and ROWS.fullmatch(rule.example)],
    ids=lambda rule: rule.slug,
)
def test_examples_that_are_rows_show_their_rule(rule: Rule, tmp_path: Path) -> None:
    """An example of `explain` that is a row of a table gives the finding, if pasted into a page."""
    lines = ["Parameter | Mandatory | Type | Description", *rule.example.split("\n")]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines]
    widths = [max(len(row[column]) for row in cells) for column in range(4)]
    border = f"+{'+'.join('-' * (width + 2) for width in widths)}+\n"
    drawn = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    table = border + "".join(f"| {line} |\n{border}" for line in drawn)
    table = table.replace(border, border.replace("-", "="), 2).replace(border.replace("-", "="), border, 1)
    page_of = "Adding\n======\n\nURI\n---\n\nPOST /v1/queues\n\nRequest\n-------\n\n{}\nResponse\n--------\n\nNone\n"
    path = tmp_path / "page.rst"
    path.write_text(page_of.format(table), encoding="utf-8")
    _, found = compile_page(Source("page.rst", "page.rst", path))
    assert rule.code in {one.rule.code for one in found}, [str(one) for one in found]


def uses() -> Mapping[str, list[tuple[str, frozenset[str] | None]]]:
    """For each rule's name in the code the calls that report it: place and facts; None where facts are passed on."""
    found: dict[str, list[tuple[str, frozenset[str] | None]]] = {}
    for file in sorted(SOURCE.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if not any(f"{module}." in text for module in _MODULES):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Attribute) and _is_rule(node):
                found.setdefault(node.attr, [])
            if isinstance(node, ast.Call) and node.args:
                _note(node, f"{file.relative_to(SOURCE)}:{node.lineno}", found)
    return found


def _note(call: ast.Call, where: str, found: dict[str, list[tuple[str, frozenset[str] | None]]]) -> None:
    names = {keyword.arg for keyword in call.keywords}
    facts = None if None in names else frozenset(name for name in names if name not in (None, "rows"))
    first = call.args[0]
    options = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
    for one in options:
        if isinstance(one, ast.Attribute) and _is_rule(one):
            found.setdefault(one.attr, []).append((where, facts))


def _is_rule(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id in _MODULES


_MODULES = ("rules", "reading")
_NAMES = {id(value): name for module in RANGES for name, value in vars(module).items() if isinstance(value, Rule)}
_PLACED = {"S320": {"name"}, "S321": {"name"}, "S322": {"name"}}
"""Facts that the caller's caller adds."""

_USES = uses()


@every_rule
def test_messages_are_filled_by_the_facts_of_every_report(rule: Rule) -> None:
    """The code reports each rule somewhere, and each such place gives the facts that the templates ask for."""
    asked = {field for text in (rule.message, rule.instead) for _, field, _, _ in Formatter().parse(text) if field}
    asked = {re.split(r"[.\[]", field)[0] for field in asked}
    calls = _USES.get(_NAMES[id(rule)])
    assert calls is not None, "nothing in the compiler reports this rule"
    for where, facts in calls:
        if facts is not None:
            assert facts | _PLACED.get(rule.code, set()) >= asked, where
    filled = Diagnostic(rule, Span("page.rst", 1), {name: f"<{name}>" for name in asked}).message
    assert "{" not in re.sub(r"\{<\w+>\}", "", filled)


def test_messages_stand_on_one_line() -> None:
    """Facts from pages cannot break a message into lines."""
    report = Report()
    report.add(page.UNKNOWN_HEADING, Span("a.rst", 3), title="two\n  lines\t{braces}")
    assert str(report.sorted()[0]) == (
        'a.rst:3: warning P103 unknown-heading: nobody knows what a section "two lines {braces}" holds; '
        "kept the section as text only"
    )
