"""Response tables, status codes and examples -> the responses of an operation.

Tables under "Status code: NNN" belong to that status; unmarked ones to the first documented success; what describes
failure without a status to the `default` response.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from attrs import evolve, field, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.bodies import body_type
from rst2openapi.operation.examples import Examples, SortedExample
from rst2openapi.operation.failures import answers_failure
from rst2openapi.operation.media import JSON
from rst2openapi.operation.model import (
    Body,
    FieldTable,
    Inline,
    Method,
    Response,
    Scalar,
    Side,
    TypeExpr,
)
from rst2openapi.operation.parameters import say_nameless
from rst2openapi.operation.roles import is_error_table, roots
from rst2openapi.operation.statuses import Status
from rst2openapi.operation.tables_in_context import Entry
from rst2openapi.place import Span
from rst2openapi.prose import Paragraph, Prose, Text

DEFAULT = "default"
ANY_SUCCESS = "2XX"
CLASSES = {"1": "Information", "2": "Success", "3": "Redirection", "4": "Client error", "5": "Server error"}
"""Classes of status codes by their first digit (RFC 9110, section 15)."""


@frozen
class Answers:
    """The evidence of one page for its responses."""

    method: Method
    entries: Sequence[Entry]
    headers: Sequence[Entry]
    statuses: Sequence[Status]
    examples: Examples
    span: Span
    has_section: bool


@frozen
class _Slots:
    """Root tables by status."""

    tables: dict[str, list[FieldTable]] = field(factory=dict)
    left: list[FieldTable] = field(factory=list)


def success_names(entries: Sequence[Entry]) -> set[str]:
    """The names of the members in the tables that do not describe failure, `error` rows of failed calls aside."""
    return {
        row.name
        for entry in entries
        if entry.context.side is not Side.ERROR and not is_error_table(entry.fields)
        for row in entry.fields.fields
        if not answers_failure(row, entry.fields)
    }


def responses(answers: Answers, report: Report) -> tuple[tuple[Response[TypeExpr], ...], tuple[FieldTable, ...]]:
    """The operation's responses by status, and the tables that turned out to be members of something else."""
    success = _success_status(answers, report)
    slots = _slots(answers, success, report)
    codes = {status.code: status for status in answers.statuses}
    headed = {_header_code(entry, success) for entry in answers.headers if entry.fields.fields}
    wanted = sorted({*codes, success, *slots.tables, *headed, *_example_codes(answers, codes)})
    for entry in answers.headers:
        say_nameless(entry.fields, report)
    built = {code: _response(code, slots, answers, success, report) for code in wanted}
    if ANY_SUCCESS in codes and built[ANY_SUCCESS].body is None:
        built[ANY_SUCCESS] = _like(built[success], built[ANY_SUCCESS])
    return tuple(built.values()), tuple(slots.left)


def _like(success: Response[TypeExpr], any_success: Response[TypeExpr]) -> Response[TypeExpr]:
    """What any success answers, beside one that is documented by its own code: the same body."""
    return any_success if success.body is None else evolve(any_success, body=evolve(success.body, examples=()))


def _success_status(answers: Answers, report: Report) -> str:
    """The first documented success; else what the method implies (RFC 9110, section 15.3)."""
    documented = [status.code for status in answers.statuses if "200" <= status.code < "400"]
    marked = [entry.context.status for entry in answers.entries if entry.context.status in documented]
    if marked:
        return min(code for code in marked if code)
    with_body = [code for code in documented if code not in ("204", "205")]
    has_body = any(entry.context.side is not Side.ERROR for entry in answers.entries) or bool(
        answers.examples.of(Side.RESPONSE)
    )
    if documented:
        return (with_body or documented)[0] if has_body else documented[0]
    status = "204" if answers.method == "delete" and not has_body else "200"
    report.add(rules.NO_SUCCESS_STATUS, answers.span, status=status)
    return status


def _slots(answers: Answers, success: str, report: Report) -> _Slots:
    """Put every root table under its status."""
    slots = _Slots()
    groups: dict[str, list[Entry]] = {}
    for entry in answers.entries:
        code = entry.context.status or (DEFAULT if entry.context.side is Side.ERROR else success)
        groups.setdefault(code, []).append(entry)
    for code, entries in sorted(groups.items()):
        chosen, left = roots(entries)
        slots.left.extend(entry.fields for entry in left)
        for place, one in enumerate(chosen):
            # Not the first, whatever it looks like: it is what the operation answers. A second may equal it.
            failing = place > 0 and code < "400" and is_error_table(one.fields)
            slots.tables.setdefault(DEFAULT if failing else code, []).append(one.fields)
    _leave_out_repeated(slots, success, report)
    successes = [one.example.value for one in answers.examples.of(Side.RESPONSE)]
    shown = {name for value in successes if isinstance(value, Mapping) for name in value}
    _move_error_rows(slots, success, shown, report)
    return slots


def _leave_out_repeated(slots: _Slots, success: str, report: Report) -> None:
    """A failed call does not answer what a successful one does: its table is there by mistake."""
    good = [{row.name for row in table.fields} for table in slots.tables.get(success, [])]
    for code in [code for code in slots.tables if "400" <= code < "600"]:
        tables = slots.tables[code]
        names = [{row.name for row in table.fields} for table in tables]
        if good and all(names) and names == good and not any(map(is_error_table, tables)):
            report.add(rules.SUCCESS_REPEATED, tables[0].span, code=code, success=success)
            slots.left.extend(slots.tables.pop(code))


def _move_error_rows(slots: _Slots, success: str, shown: set[str], report: Report) -> None:
    """Part what failed calls answer from the members of the successful answer, unless a success shows it."""
    tables = slots.tables.get(success, [])
    for place, table in enumerate(tables):
        moved = tuple(row for row in table.fields if answers_failure(row, table) and row.name not in shown)
        if moved:
            for row in moved:
                report.add(rules.MIXED_ERROR_ROW, row.span, name=row.name)
            tables[place] = evolve(table, fields=tuple(row for row in table.fields if row not in moved))
            failed = FieldTable(moved, moved[0].span, side=Side.ERROR)
            slots.tables.setdefault(DEFAULT, []).append(failed)


def _example_codes(answers: Answers, codes: Mapping[str, Status]) -> set[str]:
    """Statuses that only examples name; the default response where failed examples have no status to go to."""
    found = {one.status for one in answers.examples.shown if one.status is not None}
    loose = [one for one in answers.examples.of(Side.ERROR) if one.status is None]
    if loose and not any(code >= "400" for code in codes):
        found.add(DEFAULT)
    return found


def _description(code: str, codes: Mapping[str, Status]) -> Prose:
    status = codes.get(code)
    if status is not None and status.prose:
        return status.prose
    if code == DEFAULT:
        phrase = "Any other answer"
    else:
        known = code.isdigit() and int(code) in set(HTTPStatus)
        phrase = HTTPStatus(int(code)).phrase if known else CLASSES[code[0]] if code[1:] == "XX" else f"Status {code}"
    return (Paragraph((Text(phrase),), status.span if status else Span("", 0)),)


def _response(code: str, slots: _Slots, answers: Answers, success: str, report: Report) -> Response[TypeExpr]:
    codes = {status.code: status for status in answers.statuses}
    span, *rows = (codes[code].span, *codes[code].rows) if code in codes else (answers.span,)
    tables = [table for table in slots.tables.get(code, ()) if table.fields or table.alias or table.additional]
    failures = [DEFAULT] if DEFAULT in slots.tables else [known for known in codes if known >= "400"]
    shown = [one.example for one in _examples_for(code, (failures or [DEFAULT])[0], answers, success)]
    expr = body_type(tables, shown, f"response {code}", report) if code not in ("204", "205", "304") or tables else None
    body = None if expr is None else Body(expr, _media(expr), tuple(shown))
    headers = tuple(
        row for entry in answers.headers if _header_code(entry, success) == code for row in entry.fields.fields
    )
    return Response(code, _description(code, codes), span, body, headers, rows=tuple(rows))


def _media(expr: TypeExpr) -> tuple[str, ...]:
    """A file travels as itself; everything else as JSON."""
    inner = expr.table.alias if isinstance(expr, Inline) else expr
    return ("application/octet-stream",) if isinstance(inner, Scalar) and inner.format == "binary" else JSON


def _header_code(entry: Entry, success: str) -> str:
    return entry.context.status or (DEFAULT if entry.context.side is Side.ERROR else success)


def _examples_for(code: str, home: str, answers: Answers, success: str) -> list[SortedExample]:
    """The examples of one response: those marked with its status, and unmarked ones of success or failure.

    `home` is where unmarked failures belong: with their table, else under the first documented failure.
    """
    return [
        one
        for one in answers.examples.shown
        if one.side is not Side.REQUEST and (one.status or (home if one.side is Side.ERROR else success)) == code
    ]
