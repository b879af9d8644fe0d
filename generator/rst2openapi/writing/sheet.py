"""A page that is being written: sections, rich text, code blocks, and tables that are numbered as they come.

A root table is followed by the tables of the objects that its rows lead to, each once, under the label that they link.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field

from rst2openapi.operation.model import ArrayOf, FieldTable, TypeExpr
from rst2openapi.operation.model import Field as Row
from rst2openapi.prose import Label, Prose, Text
from rst2openapi.writing import rst
from rst2openapi.writing.draft import Member, Shown
from rst2openapi.writing.markdown import NOWHERE, paragraph
from rst2openapi.writing.spelling import labels_of, spelt

WIDEST = 140
"""Columns of a table, its indent included."""

_HEADS = ("Parameter", "Mandatory", "Type", "Description")
_ITEMS, _KEY = "Array elements", "{key}"
_UNSAFE = re.compile(
    r"[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


@define
class Sheet:
    """A page that is being written: its lines, and the numbers of its tables."""

    members: Mapping[Label, Member]
    lines: list[str] = field(factory=list)
    numbers: dict[Label, int] = field(factory=dict)
    count: int = 0

    def add(self, lines: Iterable[str], indent: int = 0) -> None:
        """A block, behind an empty line."""
        found = [" " * indent + line if line else "" for line in lines]
        if found:
            self.lines += [*([""] if self.lines else []), *found]

    def section(self, title: str) -> None:
        """The title of a section."""
        self.add(rst.title(title, "-"))

    def prose(self, prose: Prose, indent: int = 0) -> None:
        """Rich text."""
        self.add(rst.lines_of(prose, rst.WIDTH - indent), indent)

    def number(self) -> int:
        """The number of the next table."""
        self.count += 1
        return self.count

    def table(self, caption: str, heads: Sequence[str], rows: Sequence[Sequence[Prose]], indent: int = 0) -> None:
        """A table with its caption."""
        grid = rst.table(heads, rows, indent + 3, WIDEST)
        self.add([f".. table:: {caption}", "", *(f"   {line}" for line in grid)], indent)

    def fields(self, name: str, table: FieldTable, indent: int = 0) -> None:
        """A root table, and the tables of members that its rows lead to, which have no number yet."""
        rows = [*table.fields, *_free(table)]
        caption = f"**Table {self.number()}** {name}"
        fresh = self._numbered(rows)
        self.table(caption, _HEADS, [self._cells(row) for row in rows], indent)
        for label in fresh:
            self._member(label)

    def _numbered(self, rows: Iterable[Row[TypeExpr]]) -> list[Label]:
        """The tables that are linked for the first time from these rows or from tables that these lead to."""
        fresh: list[Label] = []
        open_ = [label for row in rows for label in labels_of(row.type)]
        while open_:
            label = open_.pop(0)
            if label in self.numbers or label not in self.members:
                continue
            self.numbers[label] = self.number()
            fresh.append(label)
            table = self.members[label].table
            open_ += [one for row in (*table.fields, *_free(table)) for one in labels_of(row.type)]
        return fresh

    def _member(self, label: Label) -> None:
        member = self.members[label]
        self.prose(member.words)
        self.add([f".. _{label}:"])
        subject = member.table.subject[0] if member.table.subject else "object"
        caption = rst.inlines((Text(f"{subject} parameters"),))
        rows = [*member.table.fields, *_free(member.table)]
        self.table(f"**Table {self.numbers[label]}** {caption}", _HEADS, [self._cells(row) for row in rows])

    def _cells(self, row: Row[TypeExpr]) -> Sequence[Prose]:
        name: Prose = (paragraph(Text(row.name)),)
        mandatory = "Yes" if row.required else "No"
        return (name, (paragraph(Text(mandatory)),), (paragraph(*spelt(row.type, self.numbers)),), row.description)

    def examples(self, examples: Sequence[Shown]) -> None:
        """Code blocks, each below the words on it; "None" where there are none."""
        for one in examples:
            self.prose(one.words)
            self.add(rst.code(json_of(one.value)))
        if not examples:
            self.add(["None"])


def _free(table: FieldTable) -> list[Row[TypeExpr]]:
    """The rows that stand for any key, or for the value as a whole."""
    if table.alias is not None:
        name = _ITEMS if isinstance(table.alias, ArrayOf) else "-"
        return [Row[TypeExpr](name, table.alias, True, (paragraph(Text("The value as a whole.")),), NOWHERE)]
    if table.additional is not None:
        return [
            Row[TypeExpr](_KEY, table.additional, False, (paragraph(Text("Value of a key of your choice.")),), NOWHERE)
        ]
    return []


def json_of(value: object) -> str:
    """A value as JSON for a code block: what is not seen, or ends a line, is an escape of JSON."""
    text = json.dumps(value, indent=4, ensure_ascii=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
