"""Rows -> parameters of an operation, each in its place: the path template decides, then the table's role.

Placeholders without a row are declared as strings; rows that only carry credentials or media types are absorbed.
"""

from __future__ import annotations

import difflib
import re

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.collector import Collector
from rst2openapi.operation.model import (
    Absorbed,
    Facets,
    Field,
    FieldTable,
    Location,
    Parameter,
    Scalar,
    TypeExpr,
)
from rst2openapi.operation.request_line import QueryPart, RequestLine
from rst2openapi.operation.roles import Role
from rst2openapi.operation.tables_in_context import Entry
from rst2openapi.operation.transport import names_host, surely_header
from rst2openapi.page.model import Column
from rst2openapi.place import Span

LOCATIONS: dict[str, Location | None] = {
    "path": Location.PATH,
    "uri": Location.PATH,
    "url": Location.PATH,
    "query": Location.QUERY,
    "header": Location.HEADER,
    "body": None,
    "formdata": None,
    "form": None,
    "in": None,
    "-": None,
    "": None,
}
"""What the In column says; None is the body."""


@frozen
class Sorted:
    """The rows of all parameter tables, parted: parameters, absorbed headers, and members of the body.

    Of the absorbed headers, `credentials` show who calls and `media_rows` what travels.
    """

    parameters: tuple[Parameter[TypeExpr], ...]
    absorbed: tuple[Absorbed, ...]
    credentials: tuple[Field[TypeExpr], ...]
    media_rows: tuple[Field[TypeExpr], ...]
    body_fields: tuple[tuple[Entry, tuple[Field[TypeExpr], ...]], ...]


def sort_rows(entries: list[tuple[Entry, Role]], line: RequestLine, span: Span, report: Report) -> Sorted:
    """Part the rows of the page's parameter tables for the operation of this request line.

    `entries` are the tables with a role among path, query, header and located; `span` is the request line's place.
    """
    collector = Collector(line, span, report, described=_described(entries, line))
    body: list[tuple[Entry, tuple[Field[TypeExpr], ...]]] = []
    for entry, role in entries:
        say_nameless(entry.fields, report)
        rest = tuple(row for row in entry.fields.fields if not _placed(collector, entry, role, row))
        if rest:
            body.append((entry, rest))
    _missing_placeholders(collector)
    _missing_query(collector)
    return Sorted(
        _ordered(collector),
        tuple(collector.absorbed),
        tuple(collector.credentials),
        tuple(collector.media),
        tuple(body),
    )


def _described(entries: list[tuple[Entry, Role]], line: RequestLine) -> frozenset[str]:
    rows = [(entry, role, row) for entry, role in entries for row in entry.fields.fields]
    own = {row.name for entry, role, row in rows if role is Role.PATH or _said_location(entry, row) == "path"}
    return frozenset(own.intersection(line.path.names))


def say_nameless(table: FieldTable, report: Report) -> None:
    """A table of parameters or headers has no use for rows that stand for any key, or for a value as a whole."""
    for row in (table.alias_row, table.additional_row):
        if row is not None:
            report.add(rules.NAMELESS_PARAMETER, row, rows=(row,))


def _placed(collector: Collector, entry: Entry, role: Role, row: Field[TypeExpr]) -> bool:
    """Put one row into its place; False where it belongs to the body."""
    location: Location | None = Location.QUERY
    if role is Role.LOCATED:
        location = _location(collector, entry, row)
    elif role is Role.HEADER:
        location = Location.PATH if row.name in collector.line.path.names else Location.HEADER
    else:
        _say_no_body(collector, entry, row)
    if location is None:
        return False
    if location is Location.HEADER:
        collector.add(location, row)
    else:
        _place(collector, entry, role, row, as_query=location is Location.QUERY)
    return True


def _place(collector: Collector, entry: Entry, role: Role, row: Field[TypeExpr], *, as_query: bool) -> None:
    """Put a row of the path or the query into its place; `as_query`: nothing says yet that it travels in the path."""
    name = _placeholder(row.name, collector.line.path.names)
    twin = as_query and name is not None and _is_twin(collector, role, evolve(row, name=name))
    if name is not None and not twin:
        if name != row.name:
            collector.report.add(rules.MISSPELT_PATH_PARAMETER, row.span, row=row.name, name=name)
        collector.add(Location.PATH, evolve(row, name=name))
    elif not twin and role is not Role.LOCATED and _is_about_transport(collector, role, row):
        return
    else:
        if not as_query or (role is Role.PATH and re.search(r"\bpath\b", entry.fields.caption, re.IGNORECASE)):
            collector.report.add(rules.ROW_IS_QUERY, row.span, name=row.name)
        collector.add(Location.QUERY, row)


def _is_twin(collector: Collector, role: Role, row: Field[TypeExpr]) -> bool:
    """Whether a row is a query parameter that has the name of a placeholder, which has a row of its own.

    A mandatory row of a table of queries only repeats the placeholder's, unless the request line names it.
    """
    if row.name not in collector.described:
        return False
    asked = any(part.name == row.name for part in collector.line.query)
    return (asked and role is not Role.PATH) or (role in (Role.QUERY, Role.LOCATED) and row.required is not True)


def _is_about_transport(collector: Collector, role: Role, row: Field[TypeExpr]) -> bool:
    """Take a row of the path or the query that names a header, or the host, for what it is."""
    named = any(part.name == row.name for part in collector.line.query)
    if named:
        return False
    if surely_header(row.name):
        collector.report.add(rules.ROW_IS_HEADER, row.span, name=row.name)
        collector.add(Location.HEADER, row)
        return True
    if role is Role.PATH and names_host(row.name, collector.line.host):
        collector.report.add(rules.ROW_IS_HOST, row.span, rows=(row.span, *row.rows), name=row.name)
        return True
    return False


def _say_no_body(collector: Collector, entry: Entry, row: Field[TypeExpr]) -> None:
    """GET and HEAD take from the query what a caption calls a body."""
    method = collector.line.method
    if method in ("get", "head") and re.search(r"\bbody\b", entry.fields.caption, re.IGNORECASE):
        collector.report.add(rules.FORBIDDEN_BODY, row.span, name=row.name, method=method.upper())


def _location(collector: Collector, entry: Entry, row: Field[TypeExpr]) -> Location | None:
    """Where a row travels, by what the In column says."""
    text = _said_location(entry, row)
    if text not in LOCATIONS:
        collector.report.add(rules.UNKNOWN_LOCATION, row.span, location=text, name=row.name)
        return None
    location = LOCATIONS[text]
    if location is None and collector.line.method in ("get", "head"):
        method = collector.line.method.upper()
        collector.report.add(rules.FORBIDDEN_BODY, row.span, name=row.name, method=method)
        return Location.QUERY
    return location


def _said_location(entry: Entry, row: Field[TypeExpr]) -> str:
    cell = next((entry.table.cell(line, Column.LOCATION) for line in entry.table.rows if line.span == row.span), None)
    return cell.text.strip().lower() if cell else ""


def _placeholder(name: str, placeholders: tuple[str, ...]) -> str | None:
    """The placeholder that a row's name means: the same, or the same but for white space, case and marks."""
    if name in placeholders:
        return name
    squeezed = {re.sub(r"[\s_-]+", "", other).lower(): other for other in placeholders}
    return squeezed.get(re.sub(r"[\s_{}-]+", "", name).lower())


def _missing_placeholders(collector: Collector) -> None:
    """Every placeholder gets a parameter: a row spelt almost alike, or a string of our own."""
    for name in collector.line.path.names:
        if (Location.PATH, name) in collector.found:
            continue
        queries = [key[1] for key in collector.found if key[0] is Location.QUERY]
        near = difflib.get_close_matches(name, queries, n=1, cutoff=0.86)
        if near:
            row = collector.found.pop((Location.QUERY, near[0])).field
            collector.report.add(rules.MISSPELT_PATH_PARAMETER, row.span, row=near[0], name=name)
            collector.add(Location.PATH, evolve(row, name=name))
        elif copied := _first_of_pair(collector, name):
            collector.add(Location.PATH, evolve(copied, name=name, rows=()))
        else:
            collector.report.add(rules.UNDECLARED_PATH_PARAMETER, collector.span, name=name)
            declared = Field[TypeExpr](name, Scalar("string"), True, (), collector.span)
            collector.found[(Location.PATH, name)] = Parameter(Location.PATH, declared)


def _first_of_pair(collector: Collector, renamed: str) -> Field[TypeExpr] | None:
    """The row of the placeholder that stood twice in the path, for the second of the two."""
    for name, second in collector.line.repeated:
        known = collector.found.get((Location.PATH, name))
        if second == renamed and known is not None:
            return known.field
    return None


def _missing_query(collector: Collector) -> None:
    for part in collector.line.query:
        known = next(
            (p for (loc, name), p in collector.found.items() if loc is Location.QUERY and name == part.name), None
        )
        if known is None:
            known = _misnamed_query(collector, part)
        if known is None:
            collector.report.add(rules.QUERY_WITHOUT_ROW, collector.span, name=part.name)
            default = Facets(example=part.constant) if part.constant else Facets()
            row = Field[TypeExpr](part.name, Scalar("string"), False, (), collector.span, default)
            collector.found[(Location.QUERY, part.name)] = Parameter(Location.QUERY, row)
        elif part.placeholder is not None and part.placeholder != part.name:
            collector.report.add(
                rules.QUERY_PLACEHOLDER_DIFFERS, collector.span, name=part.name, placeholder=part.placeholder
            )


def _misnamed_query(collector: Collector, part: QueryPart) -> Parameter[TypeExpr] | None:
    """A row that bears the placeholder's name in place of the parameter's: renamed to what travels."""
    key = (Location.QUERY, part.placeholder or "")
    if key not in collector.found or any(other.name == key[1] for other in collector.line.query):
        return None
    row = evolve(collector.found.pop(key).field, name=part.name)
    collector.found[(Location.QUERY, part.name)] = Parameter(Location.QUERY, row)
    return collector.found[(Location.QUERY, part.name)]


def _ordered(collector: Collector) -> tuple[Parameter[TypeExpr], ...]:
    """Path parameters in the order of the template, then query, then headers in the order of the page."""
    names = collector.line.path.names
    rank = {location: place for place, location in enumerate(Location)}
    return tuple(
        sorted(
            collector.found.values(),
            key=lambda p: (rank[p.location], names.index(p.field.name) if p.location is Location.PATH else 0),
        )
    )
