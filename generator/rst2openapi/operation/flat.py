"""A flat table and its examples -> the same rows, nested: members listed behind the row of what holds them move inside.

Rows `server`, `id`, `links`, `href`, `rel`, `status` whose example reads `{"server": {"id": …, "links": [{"href": …,
"rel": …}], "status": …}}` become an object `server` of three members, of which `links` is a list of two. The rows are
taken in their order, so that a name may stand once on each level.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve, field

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import interpretation as rules
from rst2openapi.operation.fields import merged
from rst2openapi.operation.model import (
    Anything,
    ArrayOf,
    Field,
    FieldTable,
    Inline,
    Json,
    MapOf,
    ObjectRef,
    OneOf,
    TypeExpr,
)
from rst2openapi.place import Span

Row = Field[TypeExpr]
_DEEPEST = 40
"""Levels of one table; what is nested deeper stays as it stands."""


def nested(table: FieldTable, values: Sequence[Json], report: Report) -> FieldTable:
    """The table with its rows inside of the open objects in which the example values show them."""
    names = {row.name for row in table.fields}
    reader = _Reader(table, tuple(row for row in table.ordered if row.name in names) or table.fields, report)
    rows = reader.level(values, frozenset(), 0)
    return evolve(table, fields=merged(rows), ordered=()) if reader.moved else table


def own_rows(expr: TypeExpr) -> Iterator[Span]:
    """Where the rows stand that are fields of their own in a type."""
    match expr:
        case Inline(table):
            for row in table.fields:
                yield row.span
                yield from own_rows(row.type)
        case ArrayOf(inner) | MapOf(inner):
            yield from own_rows(inner)
        case OneOf(options):
            for option in options:
                yield from own_rows(option)
        case _:
            return


@define
class _Reader:
    """Reads rows one after the other; `place` is the next one, `refused` are those that turned out to hold none."""

    table: FieldTable
    rows: Sequence[Row]
    report: Report
    place: int = 0
    moved: bool = False
    refused: set[int] = field(factory=set)

    def level(self, values: Sequence[Json], outside: frozenset[str], depth: int) -> list[Row]:
        """The rows of one level, whose objects in the examples are `values`; `outside` names what outer levels lack."""
        shown = {name for value in values if isinstance(value, Mapping) for name in value}
        taken: list[Row] = []
        while self.place < len(self.rows):
            row = self.rows[self.place]
            lacking = shown - {one.name for one in taken}
            if depth and not self._belongs(row, lacking, outside, begun=bool(taken)):
                break
            self.place += 1
            if row.name in lacking:
                row = self._holding(row, values, outside | (lacking - {row.name}), depth + 1)
            taken.append(row)
        return taken

    def _belongs(self, row: Row, lacking: set[str], outside: frozenset[str], *, begun: bool) -> bool:
        """Whether the next row is of this inner level, and not of one around it.

        A row that no example shows goes with the next one that some does, or with the one before.
        """
        rest = [later.name for later in self.rows[self.place + 1 :]]
        if row.name in lacking:
            return row.name not in outside or row.name in rest
        if row.name in outside:
            return False
        known = next((name for name in rest if name in lacking or name in outside), None)
        return begun if known is None else known in lacking

    def _holding(self, row: Row, values: Sequence[Json], outside: frozenset[str], depth: int) -> Row:
        """The row, with the rows that follow it inside, where these are most of what the examples show there."""
        here = self.place
        held = [value[row.name] for value in values if isinstance(value, Mapping) and row.name in value]
        inside = [item for value in held for item in (value if isinstance(value, list) else [value])]
        names = {name for item in inside if isinstance(item, Mapping) for name in item}
        if not names or not is_open(row.type) or depth > _DEEPEST or here in self.refused:
            return row
        attempt = evolve(self, report=Report(), moved=False)
        members = attempt.level(inside, outside, depth)
        if len({one.name for one in members} & names) * 2 <= len(names):
            self.refused.add(here)
            return row
        self.place, self.moved = attempt.place, True
        told = ", ".join(dict.fromkeys(one.name for one in members))
        self.report.add(rules.FLATTENED_MEMBERS, row.span, name=row.name, names=told)
        self.report.extend(attempt.report.diagnostics)
        listed = isinstance(row.type, ArrayOf) or all(isinstance(value, list) for value in held)
        object_ = Inline(FieldTable(merged(members), row.span, side=self.table.side))
        return evolve(row, type=ArrayOf(object_) if listed else object_)


def is_open(expr: TypeExpr) -> bool:
    """Whether a type says object, or array of objects, without naming a table."""
    if isinstance(expr, ArrayOf):
        return is_open(expr.items)
    if isinstance(expr, ObjectRef):
        return not expr.links
    return isinstance(expr, Anything)
