"""A page -> what it contributes to its service: operations with parameters, bodies and responses.

The steps stand in `interpret` and `_operation`, and each is a module of its own: `uri` finds the operations, `evidence`
reads the tables, `roles` places them, `examples` reads the code blocks, and `parameters`, `bodies` and `responses` put
them together.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.access import access_of
from rst2openapi.operation.blocks import blocks
from rst2openapi.operation.bodies import body_type
from rst2openapi.operation.declared_operations import Declared, declared, remarks
from rst2openapi.operation.deprecation import is_deprecated
from rst2openapi.operation.error_codes import error_codes
from rst2openapi.operation.examples import Examples, gather
from rst2openapi.operation.fields import say_repeated
from rst2openapi.operation.flat import own_rows
from rst2openapi.operation.media import bare_file, media_types
from rst2openapi.operation.model import (
    Body,
    ErrorCode,
    FieldTable,
    Operation,
    PageFacts,
    Side,
    TypeExpr,
)
from rst2openapi.operation.other_pages import interpret_other, rows_of
from rst2openapi.operation.parameters import Sorted, sort_rows
from rst2openapi.operation.responses import Answers, responses, success_names
from rst2openapi.operation.roles import Role, page_facts, role_of, roots
from rst2openapi.operation.statuses import Status, statuses
from rst2openapi.operation.tables_in_context import Entry, collect
from rst2openapi.page.model import Page, SectionKind
from rst2openapi.prose import Label, Prose

_PARAMETER_ROLES = (Role.PATH, Role.QUERY, Role.HEADER, Role.LOCATED)
_BODILESS = ("get", "head")


@frozen
class _Evidence:
    """Everything that the operations of one page share."""

    page: Page
    placed: Sequence[tuple[Entry, Role]]
    statuses: Sequence[Status]
    examples: Examples
    codes: tuple[ErrorCode, ...]

    def of(self, *roles: Role) -> list[tuple[Entry, Role]]:
        """The tables of these roles, in order."""
        return [(entry, role) for entry, role in self.placed if role in roles]


def interpret(page: Page, report: Report) -> PageFacts:
    """Read the page. Never raises on what a page says; what cannot be placed is reported with its line."""
    operations = declared(page, report)
    if not operations:
        return _without_operation(page, report)
    entries = collect(page, report)
    first = operations[0].line
    facts = page_facts(first.method, [name for one in operations for name in one.line.path.names], entries)
    placed = [(entry, role_of(entry, facts)) for entry in entries]
    answers = [entry for entry, role in placed if role is Role.RESPONSE]
    examples = gather(blocks(page), operations, success_names(answers), report)
    evidence = _Evidence(page, placed, statuses(page, report), examples, error_codes(page, report))
    members = {e.fields.span: e.fields for e, role in placed if role is Role.MEMBERS}
    built = []
    for place, one in enumerate(operations):
        # Twins share every table: what there is to say of the tables is said once.
        operation, left = _operation(one, evidence, report if place == 0 else Report())
        built.append(operation)
        members.update({table.span: table for table in left})
    types = [body.type for one in built for body in (one.body, *(reply.body for reply in one.responses)) if body]
    nested = {span for expr in types for span in own_rows(expr)}
    for entry in entries:
        say_repeated(entry.fields, nested, report)
    return PageFacts(
        file=page.file,
        location=page.location,
        title=page.title,
        labels=page.labels,
        is_api=True,
        operations=tuple(built),
        tables=tuple(members.values()),
        rows=rows_of(page, entries),
        examples=examples.offered,
        examples_parsed=examples.parsed,
        entries=page.entries,
        suppressions=page.suppressions,
    )


def _without_operation(page: Page, report: Report) -> PageFacts:
    """A page that names no operation: reported where its sections are those of an operation's page."""
    titled = [one for one in page.of(SectionKind.URI) if one.title.strip(" :").upper() in ("URI", "URL")]
    facts = interpret_other(page, report)
    if titled:
        report.add(rules.NO_REQUEST_LINE, titled[0].span)
        return evolve(facts, is_api=True)
    if all(page.of(kind) for kind in (SectionKind.FUNCTION, SectionKind.REQUEST, SectionKind.RESPONSE)):
        report.add(rules.NO_URI_SECTION, page.span)
    return facts


def _operation(one: Declared, evidence: _Evidence, report: Report) -> tuple[Operation, list[FieldTable]]:
    """One operation of the page, and the tables that are members of something else after all."""
    page, line = evidence.page, one.line
    if line.mended:
        report.add(rules.UNBALANCED_BRACES, one.span, path=line.path.text)
    for name, renamed in line.repeated:
        report.add(rules.REPEATED_PLACEHOLDER, one.span, name=name, renamed=renamed)
    rows = sort_rows(evidence.of(*_PARAMETER_ROLES), line, one.span, report)
    body, left = _request_body(evidence, rows, line.method in _BODILESS, report)
    answers = Answers(
        line.method,
        [entry for entry, _ in evidence.of(Role.RESPONSE)],
        [entry for entry, _ in evidence.of(Role.RESPONSE_HEADER)],
        evidence.statuses,
        evidence.examples,
        one.span,
        bool(page.of(SectionKind.RESPONSE, SectionKind.ERROR_RESPONSE)),
    )
    if not answers.has_section:
        report.add(rules.NO_RESPONSE_SECTION, page.span)
    replies, members = responses(answers, report)
    operation = Operation(
        method=line.method,
        path=line.path,
        title=page.title,
        name=page.name,
        description=_description(page),
        parameters=rows.parameters,
        body=body,
        responses=replies,
        span=one.span,
        page=page.file,
        location=page.location,
        label=_label(page),
        deprecated=is_deprecated(page),
        absorbed=rows.absorbed,
        access=access_of(line, rows.credentials, replies, one.span, report),
        error_codes=evidence.codes,
    )
    return operation, [*left, *members]


def _label(page: Page) -> Label | None:
    """The label that leads to the page: the one of its name, or the first in order."""
    own = Label(page.name.lower())
    return own if own in page.labels else min(page.labels, default=None)


def _description(page: Page) -> Prose:
    """Function, constraints, and what the URI section says besides the request line."""
    kinds = (SectionKind.FUNCTION, SectionKind.CONSTRAINTS)
    told = [block for section in page.of(*kinds) for block in section.prose]
    return (*told, *remarks(page))


def _request_body(
    evidence: _Evidence, rows: Sorted, bodiless: bool, report: Report
) -> tuple[Body[TypeExpr] | None, list[FieldTable]]:
    """The request body from the body tables, the body rows of located tables, and the examples."""
    candidates = [entry for entry, _ in evidence.of(Role.BODY)]
    located = [evolve(entry, fields=evolve(entry.fields, fields=fields)) for entry, fields in rows.body_fields]
    shown = evidence.examples.of(Side.REQUEST)
    chosen, left = roots([*located, *candidates], [one.example.value for one in shown])
    tables = [entry.fields for entry in chosen]
    if bodiless:
        for one in shown:
            report.add(rules.EXAMPLE_WITHOUT_BODY, one.example.span, method="GET or HEAD")
        return None, [*tables, *(entry.fields for entry in left)]
    examples = tuple(one.example for one in shown)
    expr = body_type(tables, examples, "request", report)
    members = [entry.fields for entry in left]
    if expr is None:
        return None, members
    expr = bare_file(rows.media_rows, expr, tables)
    return Body(expr, media_types(rows.media_rows, expr, tables, examples), examples), members
