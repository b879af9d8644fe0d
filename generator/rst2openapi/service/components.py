"""Equal tables -> one: which nodes of the graph describe the same object.

Two tables are one schema if their rows have the same names, types, flags, limits and values, what they refer to is
equal in turn, and either their words agree or both describe an object of the same name. The nodes are parted until
nothing changes (partition refinement), so that recursive structures are compared as well.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable

from attrs import evolve, frozen

from rst2openapi.operation.model import Facets, Field
from rst2openapi.prose import plain
from rst2openapi.service.graph import Graph, Groups, Node
from rst2openapi.service.model import Schema, SchemaName
from rst2openapi.service.names.words import folded, singular_words
from rst2openapi.service.walk import refs

_REFERENCE = re.compile(r"SchemaRef\(name='[^']*'\)")
_NO_FACETS = Facets()
_TABLE_NUMBER = re.compile(r"\btable\s*\d+", re.IGNORECASE)


@frozen
class _Face:
    """What a node shows to a comparison: its own structure, what it refers to, its words, its names."""

    structure: Hashable
    refs: tuple[SchemaName, ...]
    wording: str
    names: frozenset[str]


def group(graph: Graph) -> Groups:
    """Every node and the first of those equal to it."""
    faces = {name: _face(node) for name, node in graph.nodes.items()}
    groups: dict[SchemaName, SchemaName] = dict.fromkeys(faces, next(iter(faces), SchemaName("")))
    count = 0
    while count != len(set(groups.values())):
        count = len(set(groups.values()))
        groups = _refined(faces, groups)
    return groups


def _refined(faces: dict[SchemaName, _Face], groups: Groups) -> dict[SchemaName, SchemaName]:
    alike: dict[Hashable, list[SchemaName]] = {}
    for name, face in faces.items():
        key = (groups[name], face.structure, tuple(groups[ref] for ref in face.refs))
        alike.setdefault(key, []).append(name)
    result: dict[SchemaName, SchemaName] = {}
    for names in alike.values():
        result.update(_joined(names, faces) if len(names) > 1 else {names[0]: names[0]})
    return {name: result[name] for name in faces}


def _joined(names: Iterable[SchemaName], faces: dict[SchemaName, _Face]) -> dict[SchemaName, SchemaName]:
    """Nodes of equal structure, joined where they share their words or a name."""
    heads: dict[SchemaName, SchemaName] = {}
    first: dict[Hashable, SchemaName] = {}

    def head(name: SchemaName) -> SchemaName:
        while heads[name] != name:
            name = heads[name]
        return name

    for name in names:
        heads[name] = name
        face = faces[name]
        for mark in (("words", face.wording), *(("name", one) for one in sorted(face.names))):
            other = head(first.setdefault(mark, name))
            mine = head(name)
            early, late = sorted((other, mine), key=_number)
            heads[late] = early
    return {name: head(name) for name in heads}


def _number(name: SchemaName) -> int:
    return int(name[1:])


# --- faces ---------------------------------------------------------------------------------------------------


def _face(node: Node) -> _Face:
    fields = tuple(_field(one) for one in node.fields)
    structure = (fields, _shape(node.additional), _shape(node.alias))
    return _Face(
        structure,
        tuple(name for schema in node.schemas() for name in refs(schema)),
        _TABLE_NUMBER.sub("table", "\n".join(plain(one.description) for one in node.fields)),
        _names(node),
    )


def _field(one: Field[Schema]) -> Hashable:
    return one.name, _shape(one.type), bool(one.required), _facets(one.facets), one.example_only


def _facets(facets: Facets) -> str:
    if facets == _NO_FACETS:
        return ""
    values = [[entry.value for entry in listed] for listed in (facets.enum, facets.known)]
    return repr((values, evolve(facets, enum=(), known=(), example=None)))


def _shape(schema: Schema | None) -> str:
    """A type with its references blanked out."""
    return "" if schema is None else _REFERENCE.sub("*", repr(schema))


def _names(node: Node) -> frozenset[str]:
    """The names of what the node describes; the root of a body has none of its own."""
    if node.roots:
        return frozenset()
    given = [*node.table.subject[:1], *(use.type_name or use.name for use in node.uses)]
    return frozenset("".join(singular_words(name.rpartition(".")[2])) or folded(name) for name in given if name)
