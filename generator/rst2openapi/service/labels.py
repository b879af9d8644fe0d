"""Where the tables of a service are found: by label, by page, by the names of what they describe.

A `:ref:` to `dns_api_64001__table7` leads through `labelled`; a row `tags` without a link through `on_page` and the
tables' subjects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from rst2openapi.operation.model import ArrayOf, FieldTable, Inline, MapOf, ObjectRef, OneOf, PageFacts, TypeExpr
from rst2openapi.prose import Label
from rst2openapi.service.table_names import Filed, PlacedTable, filed


@frozen
class Index:
    """All tables of the service."""

    labelled: Mapping[Label, Sequence[PlacedTable]]
    on_page: Mapping[str, Sequence[PlacedTable]]
    page_labels: Mapping[Label, str]
    _filed: dict[str, Filed] = field(factory=dict, init=False, eq=False)

    def at(self, label: Label, file: str) -> PlacedTable | None:
        """The table that a label leads to, on the same page first; member tables before roots."""
        places = self.labelled.get(label, ())
        return min(places, key=lambda place: (place.file != file, place.root), default=None)

    def by_name(self, file: str) -> Filed:
        """The tables of a page by the names of what they describe."""
        known = self._filed.get(file)
        if known is None:
            known = self._filed[file] = filed(self.on_page.get(file, ()))
        return known


def index(pages: Iterable[PageFacts]) -> Index:
    """The index of the pages' tables."""
    labelled: dict[Label, list[PlacedTable]] = {}
    on_page: dict[str, list[PlacedTable]] = {}
    page_labels: dict[Label, str] = {}
    for page in pages:
        page_labels.update(dict.fromkeys(sorted(page.labels), page.title))
        places = list(_places(page))
        on_page[page.file] = places
        for place in places:
            for label in sorted(place.table.labels):
                labelled.setdefault(label, []).append(place)
    return Index(labelled, on_page, page_labels)


def _places(page: PageFacts) -> Iterator[PlacedTable]:
    bodies = [one for each in page.operations for one in (each.body, *(answer.body for answer in each.responses))]
    roots = [table for body in bodies if body is not None for table in inlines(body.type)]
    linked = {label for table in (*page.tables, *roots) for field in table.fields for label in _links(field.type)}
    for table in page.tables:
        yield PlacedTable(table, page.file, linked=not linked.isdisjoint(table.labels))
    yield from (PlacedTable(table, page.file, root=True) for table in roots)


def _links(expr: TypeExpr) -> Iterator[Label]:
    """The labels that a type links to."""
    match expr:
        case ObjectRef(links):
            yield from links
        case ArrayOf(inner) | MapOf(inner):
            yield from _links(inner)
        case OneOf(options):
            for option in options:
                yield from _links(option)
        case _:
            return


def inlines(expr: TypeExpr) -> Iterator[FieldTable]:
    """The tables inside a type, those of wrappers first."""
    match expr:
        case Inline(table):
            yield table
            for field in table.fields:
                yield from inlines(field.type)
        case ArrayOf(inner) | MapOf(inner):
            yield from inlines(inner)
        case OneOf(options):
            for option in options:
                yield from inlines(option)
        case _:
            return
