"""A parameter table -> `FieldTable`: a field of every row, with type, mandatory flag, facets and full description.

The row `tags | No | Array of objects | Resource tags. For details, see :ref:`Table 3 <x__table1>`.` becomes
`Field("tags", ArrayOf(ObjectRef(links=("x__table1",))), required=False, …)`. Whatever a row says beyond that (further
columns, conditions in the Mandatory cell) is kept at the end of its description.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import operation as rules
from rst2openapi.operation.caption_subjects import subjects
from rst2openapi.operation.facets import read_facets, with_items
from rst2openapi.operation.mandatory import read_mandatory
from rst2openapi.operation.model import (
    ArrayOf,
    Facets,
    Field,
    FieldTable,
    MapOf,
    ObjectRef,
    Scalar,
    Side,
    TypeExpr,
)
from rst2openapi.operation.names import Meaning, Name, read_name
from rst2openapi.operation.spelling import spell
from rst2openapi.page.model import Cell, Column, Heading, Row, Table
from rst2openapi.place import Span
from rst2openapi.prose import Block, Label, Link, Paragraph, Prose, Text, links, plain

EXTRA = (Column.DEFAULT, Column.CONSTRAINT, Column.OTHER)
"""Columns that are kept as labelled text of the description."""

NOTHING = frozenset({"", "-", "--", "n/a", "na", "none", "n.a."})
"""Texts of cells that say nothing."""


@frozen
class ReadRow:
    """One row, understood: the names it gives and what holds for each of them."""

    name: Name
    type: TypeExpr
    required: bool | None
    description: Prose
    facets: Facets
    span: Span

    def field(self, name: str) -> Field[TypeExpr]:
        """The field of one of its names."""
        return Field(name, self.type, self.required, self.description, self.span, self.facets)


def read_table(table: Table, side: Side, report: Report, under: tuple[Heading, ...] = ()) -> FieldTable:
    """All rows of a parameter table; `under` are the headings that the table stands under.

    Rows that give no field are accounted for by `alias_row`, `additional_row` or a diagnostic's `rows`.
    """
    if not table.has(Column.TYPE) and not table.has(Column.MANDATORY) and table.rows:
        report.add(rules.NO_TYPE_COLUMN, table.span)
    entries = [entry for entry in (_read_entry(table, row, report) for row in table.rows) if entry]
    rows = tuple(entry.field(name) for entry in entries for name in entry.name.names)
    fields = merged(rows)
    result = FieldTable(
        fields=fields,
        span=table.span,
        labels=table.labels,
        subject=subjects(table.caption, under),
        caption=table.title,
        side=side,
        ordered=rows if len(rows) > len(fields) else (),
    )
    whole = [entry for entry in entries if entry.name.meaning in (Meaning.WHOLE, Meaning.WHOLE_ARRAY)]
    if len(entries) == 1 and whole:
        return evolve(result, alias=_whole(whole[0]), alias_row=whole[0].span, remarks=whole[0].description)
    for entry in whole:
        report.add(rules.MIXED_ROOT, entry.span, text=entry.name.text)
    return _with_free_keys(result, [entry for entry in entries if not entry.name.names], whole, report)


def _read_entry(table: Table, row: Row, report: Report) -> ReadRow | None:
    name_cell = table.cell(row, Column.NAME) or row.cells[0]
    name = read_name(name_cell)
    if name.meaning is Meaning.NOTHING:
        report.add(rules.EMPTY_NAME, row.span, rows=(row.span,))
        return None
    _report_name(name, row.span, report)
    cells = _straightened(table, row, name, report)
    description = (*cells.description, *_extras(table, row, name))
    expr = _linked(_read_type(cells.type, name, row.span, report), cells, name_cell, name, report)
    required, leftover = _required(cells.mandatory, name, row.span, report)
    if len(name.names) > 1 and " or " in name.text:
        required = False  # either of the two will do
    if leftover:
        description = (*description, _labelled("Mandatory", leftover, row.span))
    expr = with_items(expr, description, name.text)
    facets = read_facets(description, expr, name.text, row.span, report)
    return ReadRow(name, expr, required, description, facets, row.span)


# --- cells -------------------------------------------------------------------------------------------------


@frozen
class Cells:
    """The cells of a row that are read one by one, in their right places."""

    type: Cell | None
    mandatory: Cell | None
    description: Prose


def _straightened(table: Table, row: Row, name: Name, report: Report) -> Cells:
    """The row's cells; where "No" is given as the type, the type is looked for in its neighbours."""
    kind = table.cell(row, Column.TYPE)
    mandatory = table.cell(row, Column.MANDATORY)
    text = table.cell(row, Column.DESCRIPTION)
    description = text.prose if text else ()
    if kind is None or read_mandatory(kind.text).required is None or not read_mandatory(kind.text).known:
        return Cells(kind, mandatory, description)
    if spell(kind.prose).known:
        return Cells(kind, mandatory, description)
    if mandatory is not None and spell(mandatory.prose).known:
        _report_shift(name, kind, mandatory.text, report)
        return Cells(mandatory, kind, description)
    if mandatory is None and description and spell(description[:1]).known and plain(description[:1]).count(" ") < 5:
        _report_shift(name, kind, plain(description[:1]), report)
        return Cells(Cell(description[:1], description[0].span), kind, description[1:])
    return Cells(kind, mandatory, description)


def _report_shift(name: Name, kind: Cell, repaired: str, report: Report) -> None:
    report.add(rules.SHIFTED_CELLS, kind.span, name=name.text, spelling=kind.text, repaired=repaired)


def _extras(table: Table, row: Row, name: Name) -> Iterable[Block]:
    """Further columns and words beside the name, as labelled paragraphs."""
    for head, cell in zip(table.heads, row.cells, strict=True):
        if head.column not in EXTRA or cell.text.strip().lower() in NOTHING:
            continue
        if len(cell.prose) == 1 and isinstance(cell.prose[0], Paragraph):
            label = Text(f"{head.title}: ") if head.title else Text("")
            yield evolve(cell.prose[0], inlines=(label, *cell.prose[0].inlines))
        else:
            yield Paragraph((Text(f"{head.title}:"),), cell.span)
            yield from cell.prose
    if name.note:
        yield _labelled("Name", name.note, row.span)


def _labelled(label: str, text: str, span: Span) -> Paragraph:
    return Paragraph((Text(f"{label}: {text}"),), span)


def _report_name(name: Name, span: Span, report: Report) -> None:
    if len(name.names) > 1:
        report.add(rules.TWO_NAMES, span, text=name.text)
    elif name.repaired:
        report.add(rules.SPACE_IN_NAME, span, text=name.text, name=name.names[0])
    elif name.meaning is Meaning.ANY_KEY:
        report.add(rules.DYNAMIC_KEY, span, text=name.text)


def _required(cell: Cell | None, name: Name, span: Span, report: Report) -> tuple[bool | None, str]:
    if cell is None:
        return None, ""
    said = read_mandatory(cell.text)
    if said.required is None:
        report.add(rules.EMPTY_MANDATORY, span, name=name.text)
        return False, ""
    if not said.known or said.text == " ".join(cell.text.split()):
        meaning = "mandatory" if said.required else "optional"
        report.add(rules.ODD_MANDATORY, span, name=name.text, text=cell.text, meaning=meaning)
    return said.required, said.text


def _read_type(cell: Cell | None, name: Name, span: Span, report: Report) -> TypeExpr:
    if cell is None:
        return Scalar("string")
    if not cell.prose:
        report.add(rules.EMPTY_TYPE, span, name=name.text)
        return Scalar("string")
    spelling = spell(cell.prose)
    named = isinstance(spelling.expr, ObjectRef) and spelling.expr.spelling is not None
    if not spelling.known and not named:  # whether a table has that name is found out when all pages are read
        report.add(rules.UNKNOWN_TYPE, span, name=name.text, spelling=cell.text)
    elif spelling.correct:
        report.add(rules.MISSPELT_TYPE, span, name=name.text, spelling=cell.text, correct=spelling.correct)
    return spelling.expr


# --- links -------------------------------------------------------------------------------------------------


def _linked(expr: TypeExpr, cells: Cells, name_cell: Cell, name: Name, report: Report) -> TypeExpr:
    """The type with the links of description and name added, where it is an object in need of members."""
    place = _open_object(expr)
    if place is None:
        return expr
    from_text = _targets(links(cells.description))
    if from_text and not place.links and place.certain:
        spelling = cells.type.text if cells.type else ""
        span = (cells.type or name_cell).span
        report.add(rules.LINK_IN_DESCRIPTION, span, name=name.text, spelling=spelling, link=from_text[0])
    found = (*place.links, *from_text, *_targets(links(name_cell.prose)))
    return _replaced(expr, evolve(place, links=tuple(dict.fromkeys(found))))


def _targets(found: tuple[Link, ...]) -> tuple[Label, ...]:
    """The labels that links lead to, those of tables first."""
    targets = [(not _to_table(link), link.target) for link in found if link.target is not None]
    return tuple(dict.fromkeys(target for _, target in sorted(targets, key=lambda pair: pair[0])))


def _to_table(link: Link) -> bool:
    marks = ("__table", "__request_", "__response_", "__li")
    return link.text.lower().startswith("table") or any(mark in (link.target or "") for mark in marks)


def _open_object(expr: TypeExpr) -> ObjectRef | None:
    """The object inside a type: itself, the items of its array or the values of its map."""
    match expr:
        case ObjectRef():
            return expr
        case ArrayOf(items) | MapOf(items):
            return _open_object(items)
        case _:
            return None


def _replaced(expr: TypeExpr, place: ObjectRef) -> TypeExpr:
    match expr:
        case ArrayOf(items):
            return ArrayOf(_replaced(items, place))
        case MapOf(values):
            return MapOf(_replaced(values, place))
        case _:
            return place


# --- tables ------------------------------------------------------------------------------------------------


def merged(rows: Iterable[Field[TypeExpr]]) -> tuple[Field[TypeExpr], ...]:
    """The fields in the order of the rows; rows of one name become one field."""
    fields: dict[str, Field[TypeExpr]] = {}
    for row in rows:
        fields[row.name] = _both(fields[row.name], row) if row.name in fields else row
    return tuple(fields.values())


def say_repeated(table: FieldTable, nested: Container[Span], report: Report) -> None:
    """Report the rows whose name stood before in the table, but for those that are fields of their own after all."""
    seen: set[str] = set()
    for row in table.ordered:
        if row.name in seen and row.span not in nested:
            report.add(rules.DUPLICATE_ROW, row.span, name=row.name)
        seen.add(row.name)


def _both(first: Field[TypeExpr], second: Field[TypeExpr]) -> Field[TypeExpr]:
    """One field of two rows: the first one's type, and both descriptions."""
    same = plain(first.description) == plain(second.description)
    return evolve(
        first,
        description=first.description if same else (*first.description, *second.description),
        facets=first.facets if same or first.facets != Facets() else second.facets,
        rows=(*first.rows, second.span, *second.rows),
    )


def _whole(entry: ReadRow) -> TypeExpr:
    """The value that a `-` or `[items]` row describes."""
    if entry.name.meaning is Meaning.WHOLE_ARRAY and not isinstance(entry.type, ArrayOf):
        return ArrayOf(entry.type)
    return entry.type


def _with_free_keys(table: FieldTable, free: list[ReadRow], whole: list[ReadRow], report: Report) -> FieldTable:
    """The table with the type of its free keys; where several rows give one, the first."""
    keys = [entry for entry in free if entry not in whole]
    chosen = (keys or free)[:1]
    if not chosen:
        return table
    for entry in free:
        if entry is not chosen[0]:
            report.add(rules.SEVERAL_DYNAMIC_KEYS, entry.span, rows=(entry.span,), text=entry.name.text)
    first = chosen[0]
    return evolve(table, additional=_any_value(first.type), additional_row=first.span, remarks=first.description)


def _any_value(expr: TypeExpr) -> TypeExpr:
    """The type of free keys: an object without a table says no more than Map<String,Object> does."""
    if isinstance(expr, ObjectRef) and not expr.links and expr.type_name is None:
        return evolve(expr, certain=False)
    return expr
