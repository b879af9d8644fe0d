"""The table of descriptions: our own sentences for operations, parameters, fields, values and statuses, by place.

`[operations.listQueues] summary = "…"` answers the place `("operations", "listQueues", "summary")`; a narrower table
wins over `[fields]`, `[values.NAME]` and `[responses]`. Without a table the document's own descriptions are taken.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import define, field

from rst2openapi.files import text_of
from rst2openapi.prose import Link, Paragraph, Prose, Strong, Text
from rst2openapi.writing.markdown import NOWHERE, prose

Place = tuple[str, ...]


class WordsError(Exception):
    """A table that cannot be used, in a sentence for the user."""


@define
class Words:
    """Where sentences come from; `missing` collects the places that a table has none for, `used` those it was asked."""

    table: Mapping[Place, str] | None = None
    labels: Mapping[str, str] = field(factory=dict)
    missing: dict[Place, None] = field(factory=dict)
    used: set[Place] = field(factory=set)

    def of(self, own: object, *places: Place, needed: bool = True) -> Prose:
        """The sentences of the first place that the table answers, else those of the document: `own`."""
        if self.table is None:
            return prose(own) if isinstance(own, str) else ()
        place = next((one for one in places if one in self.table), None)
        if place is None:
            if needed:
                self.missing[places[0]] = None
            return ()
        self.used.add(place)
        return self.linked(prose(self.table[place]))

    def text(self, own: object, *places: Place, needed: bool = True) -> str:
        """The same as plain CommonMark, such as the explanation of a value."""
        if self.table is None:
            return " ".join(own.split()) if isinstance(own, str) else ""
        place = next((one for one in places if one in self.table), None)
        if place is None:
            if needed:
                self.missing[places[0]] = None
            return ""
        self.used.add(place)
        return self.table[place]

    def plain(self, own: object, place: Place) -> Prose:
        """What an example shows: the table's sentence, else the document's, which is text without marks."""
        if self.table is None:
            return (Paragraph((Text(own),), NOWHERE),) if isinstance(own, str) and own.strip() else ()
        return self.of(None, place, needed=False)

    def unused(self) -> list[Place]:
        """Entries of the table that the document has no place for."""
        return sorted(set(self.table or ()) - self.used)

    def linked(self, blocks: Prose) -> Prose:
        """The blocks, with the bold ids of operations as links to their pages."""
        return tuple(self._linked(block) for block in blocks)

    def _linked(self, block: Any) -> Any:
        """A paragraph whose bold operation ids lead to the pages of these operations."""
        if not isinstance(block, Paragraph):
            return block
        pieces = (
            Link(piece.text, target=self.labels[piece.text])  # type: ignore[arg-type]
            if isinstance(piece, Strong) and piece.text in self.labels
            else piece
            for piece in block.inlines
        )
        return Paragraph(tuple(pieces), NOWHERE)


def load(path: Path) -> dict[Place, str]:
    """Every text of a table with its place.

    Raises:
        WordsError: The file cannot be read, is no TOML, or holds anything but texts in tables.

    """
    try:
        tree = tomllib.loads(text_of(path))
    except (OSError, ValueError, RecursionError) as error:
        raise WordsError(f"{path}: {error}") from error
    return dict(_entries(tree, (), path))


def _entries(table: Mapping[str, Any], above: Place, path: Path) -> Iterator[tuple[Place, str]]:
    for key, value in table.items():
        if isinstance(value, str):
            yield (*above, key), value
        elif isinstance(value, dict):
            yield from _entries(value, (*above, key), path)
        else:
            raise WordsError(f"{path}: {'.'.join((*above, key))} is no text")
