"""Rows -> parameters of an operation, each in its place: the path template decides, then the table's role.

Placeholders without a row are declared as strings; rows that only carry credentials or media types are absorbed.
"""

from __future__ import annotations

import difflib
import re

from attrs import evolve, field, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.evidence import Entry
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
from rst2openapi.page.model import Column
from rst2openapi.place import Span

SECURITY_HEADERS = frozenset({"x-auth-token", "authorization", "x-sdk-date", "x-security-token"})
MEDIA_HEADERS = frozenset({"content-type", "accept", "content-length", "host", "user-agent", "date", "connection"})

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


@frozen
class _Collector:
    """Parameters found so far for one operation."""

    line: RequestLine
    span: Span
    report: Report
    found: dict[tuple[Location, str], Parameter[TypeExpr]] = field(factory=dict)
    absorbed: list[Absorbed] = field(factory=list)
    credentials: list[Field[TypeExpr]] = field(factory=list)
    media: list[Field[TypeExpr]] = field(factory=list)

    def add(self, location: Location, row: Field[TypeExpr]) -> None:
        """Take a row over, unless it is absorbed; a second one of the same name is noted."""
        if location is Location.HEADER and self._absorb(row):
            return
        if location is Location.PATH and row.required is not True:
            if row.required is False:
                self.report.add(rules.PATH_PARAMETER_OPTIONAL, row.span, name=row.name)
            row = evolve(row, required=True)
        key = (location, row.name.lower() if location is Location.HEADER else row.name)
        known = self.found.get(key)
        if known is None:
            self.found[key] = Parameter(location, row)
        else:
            self.report.add(rules.REPEATED_PARAMETER, row.span, location=location.value, name=row.name)
            kept = evolve(known.field, rows=(*known.field.rows, row.span, *row.rows))
            self.found[key] = Parameter(location, kept)

    def _absorb(self, row: Field[TypeExpr]) -> bool:
        name = row.name.lower()
        spans = (row.span, *row.rows)
        if name in SECURITY_HEADERS:
            self.absorbed.extend(Absorbed(span, "security") for span in spans)
            self.credentials.append(row)
        elif name in MEDIA_HEADERS:
            self.absorbed.extend(Absorbed(span, "media-type") for span in spans)
            self.media.append(row)
        else:
            return False
        return True


def sort_rows(entries: list[tuple[Entry, Role]], line: RequestLine, span: Span, report: Report) -> Sorted:
    """Part the rows of the page's parameter tables for the operation of this request line.

    `entries` are the tables with a role among path, query, header and located; `span` is the request line's place.
    """
    collector = _Collector(line, span, report)
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


def say_nameless(table: FieldTable, report: Report) -> None:
    """A table of parameters or headers has no use for rows that stand for any key, or for a value as a whole."""
    for row in (table.alias_row, table.additional_row):
        if row is not None:
            report.add(rules.NAMELESS_PARAMETER, row, rows=(row,))


def _placed(collector: _Collector, entry: Entry, role: Role, row: Field[TypeExpr]) -> bool:
    """Put one row into its place; False where it belongs to the body."""
    placeholders = collector.line.path.names
    if role is Role.LOCATED:
        location = _location(collector, entry, row)
        if location is None:
            return False
    elif role is Role.HEADER:
        location = Location.PATH if row.name in placeholders else Location.HEADER
    else:
        location = Location.QUERY
        _say_no_body(collector, entry, row)
    if location is not Location.HEADER and (name := _placeholder(row.name, placeholders)):
        if name != row.name:
            collector.report.add(rules.MISSPELT_PATH_PARAMETER, row.span, row=row.name, name=name)
        location, row = Location.PATH, evolve(row, name=name)
    elif location is Location.PATH or (
        role is Role.PATH and re.search(r"\bpath\b", entry.fields.caption, re.IGNORECASE)
    ):
        collector.report.add(rules.ROW_IS_QUERY, row.span, name=row.name)
        location = Location.QUERY
    collector.add(location, row)
    return True


def _say_no_body(collector: _Collector, entry: Entry, row: Field[TypeExpr]) -> None:
    """GET and HEAD take from the query what a caption calls a body."""
    method = collector.line.method
    if method in ("get", "head") and re.search(r"\bbody\b", entry.fields.caption, re.IGNORECASE):
        collector.report.add(rules.FORBIDDEN_BODY, row.span, name=row.name, method=method.upper())


def _location(collector: _Collector, entry: Entry, row: Field[TypeExpr]) -> Location | None:
    """What the In column says of a row."""
    cell = next((entry.table.cell(line, Column.LOCATION) for line in entry.table.rows if line.span == row.span), None)
    text = cell.text.strip().lower() if cell else ""
    if text not in LOCATIONS:
        collector.report.add(rules.UNKNOWN_LOCATION, row.span, location=text, name=row.name)
        return None
    location = LOCATIONS[text]
    if location is None and collector.line.method in ("get", "head"):
        method = collector.line.method.upper()
        collector.report.add(rules.FORBIDDEN_BODY, row.span, name=row.name, method=method)
        return Location.QUERY
    return location


def _placeholder(name: str, placeholders: tuple[str, ...]) -> str | None:
    """The placeholder that a row's name means: the same, or the same but for white space, case and marks."""
    if name in placeholders:
        return name
    squeezed = {re.sub(r"[\s_-]+", "", other).lower(): other for other in placeholders}
    return squeezed.get(re.sub(r"[\s_{}-]+", "", name).lower())


def _missing_placeholders(collector: _Collector) -> None:
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


def _first_of_pair(collector: _Collector, renamed: str) -> Field[TypeExpr] | None:
    """The row of the placeholder that stood twice in the path, for the second of the two."""
    for name, second in collector.line.repeated:
        known = collector.found.get((Location.PATH, name))
        if second == renamed and known is not None:
            return known.field
    return None


def _missing_query(collector: _Collector) -> None:
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


def _misnamed_query(collector: _Collector, part: QueryPart) -> Parameter[TypeExpr] | None:
    """A row that bears the placeholder's name in place of the parameter's: renamed to what travels."""
    key = (Location.QUERY, part.placeholder or "")
    if key not in collector.found or any(other.name == key[1] for other in collector.line.query):
        return None
    row = evolve(collector.found.pop(key).field, name=part.name)
    collector.found[(Location.QUERY, part.name)] = Parameter(Location.QUERY, row)
    return collector.found[(Location.QUERY, part.name)]


def _ordered(collector: _Collector) -> tuple[Parameter[TypeExpr], ...]:
    """Path parameters in the order of the template, then query, then headers in the order of the page."""
    names = collector.line.path.names
    rank = {location: place for place, location in enumerate(Location)}
    return tuple(
        sorted(
            collector.found.values(),
            key=lambda p: (rank[p.location], names.index(p.field.name) if p.location is Location.PATH else 0),
        )
    )


def without(table: FieldTable, names: set[str]) -> tuple[FieldTable, tuple[Field[TypeExpr], ...]]:
    """A table without the fields of these names, and those fields."""
    kept = tuple(row for row in table.fields if row.name not in names)
    return evolve(table, fields=kept), tuple(row for row in table.fields if row.name in names)
