"""Rows -> the parameters found so far for one operation; what only carries credentials or media types is absorbed.

`X-Auth-Token | Yes | String | The token.` becomes no parameter: the document's security says it.
"""

from __future__ import annotations

from typing import Literal

from attrs import evolve, field, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.model import Absorbed, Anything, Field, Location, Parameter, Scalar, TypeExpr
from rst2openapi.operation.request_line import RequestLine
from rst2openapi.operation.transport import MEDIA_HEADERS, SECURITY_HEADERS, spelt, transport_header
from rst2openapi.place import Span


@frozen
class Collector:
    """Parameters found so far for one operation."""

    line: RequestLine
    span: Span
    report: Report
    found: dict[tuple[Location, str], Parameter[TypeExpr]] = field(factory=dict)
    described: frozenset[str] = frozenset()
    """The placeholders that a table of path parameters describes."""
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
        name = transport_header(row.name)
        if name not in SECURITY_HEADERS | MEDIA_HEADERS:
            return False
        if name != row.name.lower():
            self.report.add(rules.MISSPELT_HEADER_NAME, row.span, row=row.name, name=name)
        secure = name in SECURITY_HEADERS
        (self.credentials if secure else self.media).append(row)
        into: Literal["security", "media-type"] = "security" if secure else "media-type"
        kept = _plain(row, spelt(name))
        self.absorbed.append(Absorbed(row.span, into, kept))
        self.absorbed.extend(Absorbed(span, into) for span in row.rows)
        return True


def _plain(row: Field[TypeExpr], name: str) -> Field[Scalar | Anything]:
    """The row of a header that carries one text: a structure in its Type cell says nothing of it."""
    kind = row.type if isinstance(row.type, Scalar) else Anything()
    return Field(name, kind, row.required, row.description, row.span, row.facets, row.rows)
