"""A scalar that one table calls by another type than all pages show -> the type that the pages agree on.

`mode` is an Integer in one table, and its example and those of two other pages show text: it becomes a string. Each
page has one vote for what its tables of requests (or of answers) say, and one for what its examples show; a tie leaves
the table its word, and so does a list of values of which the example is none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from attrs import define, evolve, field

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import EnumValue, Facets, Field, Json, Scalar, Side
from rst2openapi.service.example_corrections import Evidence, Seen, Shown
from rst2openapi.service.graph import Graph, Groups
from rst2openapi.service.model import ArrayOf, Schema

Kind = Literal["boolean", "integer", "number", "string"]


@define
class _Votes:
    """Which pages call a name what, and what the examples on which pages show for it."""

    told: dict[Kind, set[str]] = field(factory=dict)
    shown: dict[Kind | None, set[str]] = field(factory=dict)

    def other(self, told: Kind) -> Kind | None:
        """The one kind that all examples show, if it is another one and more pages are for it than against it."""
        if len(self.shown) != 1:
            return None
        (kind, pages), *_ = self.shown.items()
        if kind is None or kind == told or (kind, told) in _FITTING:
            return None
        votes = Counter[str]({name: len(files) for name, files in self.told.items()})
        votes[kind] += len(pages)
        return kind if votes[kind] > votes[told] else None


_FITTING = {("integer", "number")}
"""What an example shows that the type of the table allows as well."""


def settle_scalars(graph: Graph, groups: Groups, seen: Evidence, report: Report) -> Graph:
    """The graph with the types of fields corrected, each with a finding at its row; itself where none was."""
    votes = _votes(graph, seen)
    changed = []
    for node in graph.nodes.values():
        about = seen.get((groups[node.name], node.side), Seen())
        fields = tuple(
            _settled(one, about.values.get(one.name, ()), votes[one.name, node.side], report) for one in node.fields
        )
        if fields != node.fields:
            changed.append(evolve(node, fields=fields))
    return graph.with_nodes(changed)


def _votes(graph: Graph, seen: Evidence) -> Mapping[tuple[str, Side], _Votes]:
    votes: defaultdict[tuple[str, Side], _Votes] = defaultdict(_Votes)
    for node in graph.nodes.values():
        for one in node.fields:
            scalar = _scalar(one.type)
            if scalar is not None and not one.example_only:
                votes[one.name, node.side].told.setdefault(scalar.type, set()).add(one.span.file)
    for (_, side), about in seen.items():
        for name, values in about.values.items():
            for kind, file in _kinds(values):
                votes[name, side].shown.setdefault(kind, set()).add(file)
    return votes


def _scalar(schema: Schema) -> Scalar | None:
    inner = schema.items if isinstance(schema, ArrayOf) else schema
    return inner if isinstance(inner, Scalar) else None


def _kinds(values: Iterable[Shown]) -> Iterator[tuple[Kind | None, str]]:
    """The kinds of the values, of the items of lists, and the pages they stand on; null shows nothing."""
    for shown in values:
        for value in shown.value if isinstance(shown.value, list) else [shown.value]:
            if value is not None:
                yield _kind(value), shown.span.file


def _kind(value: Json) -> Kind | None:
    kinds: Mapping[type, Kind] = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return kinds.get(type(value))


def _settled(one: Field[Schema], shown: Sequence[Shown], votes: _Votes, report: Report) -> Field[Schema]:
    scalar = _scalar(one.type)
    kind = votes.other(scalar.type) if scalar is not None and shown and not one.example_only else None
    if scalar is None or kind is None or not _listed(one, shown):
        return one
    report.add(rules.SCALAR_FROM_PAGES, one.span, name=one.name, table=scalar.type, pages=kind)
    new = Scalar(kind)
    return evolve(one, type=ArrayOf(new) if isinstance(one.type, ArrayOf) else new, facets=_facets(one.facets, kind))


def _listed(one: Field[Schema], shown: Sequence[Shown]) -> bool:
    """Whether the values shown are among those that the row lists, if it lists any."""
    known = {_text(entry.value) for entry in one.facets.enum}
    return not known or {_text(value.value) for value in shown} <= known


def _facets(old: Facets, kind: Kind) -> Facets:
    """What still holds under another type: the values as text, and what has nothing to do with the type."""
    values: tuple[EnumValue, ...] = ()
    if kind == "string":
        values = tuple(evolve(entry, value=_text(entry.value)) for entry in old.enum)
    return Facets(
        enum=values,
        min_items=old.min_items,
        max_items=old.max_items,
        deprecated=old.deprecated,
        read_only=old.read_only,
    )


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
