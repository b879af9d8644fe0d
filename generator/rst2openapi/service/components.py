"""Equal tables -> one: which nodes of the graph describe the same object.

Two tables are one schema if their rows have the same names, types, flags, limits and values, what they refer to is
equal in turn, and either their words agree or both describe an object of the same name. The nodes are parted until
nothing changes (partition refinement), so that recursive structures are compared as well. Those that lead into no
circle are parted once, from the innermost outwards: equal ones are equally high above the last.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve, frozen

from rst2openapi import limits
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


Faces: TypeAlias = Mapping[SchemaName, _Face]
"""The faces of all nodes by name."""


def group(graph: Graph) -> Groups:
    """Every node and the first of those equal to it.

    Of circles so intricate that `MOST_ROUNDS` do not part them, each node stands for itself.
    """
    faces = {name: _face(node) for name, node in graph.nodes.items()}
    groups: dict[SchemaName, SchemaName] = {}
    for level in _levels(faces):
        groups |= _parted(level, faces, groups)
    groups |= _refined([name for name in faces if name not in groups], faces, groups)
    return {name: groups[name] for name in faces}


def _levels(faces: Faces) -> list[list[SchemaName]]:
    """The nodes that lead into no circle: first those that refer to nothing, then those that refer to these only."""
    users: dict[SchemaName, list[SchemaName]] = {}
    open_ = {name: len(set(face.refs)) for name, face in faces.items()}
    for name, face in faces.items():
        for ref in dict.fromkeys(face.refs):
            users.setdefault(ref, []).append(name)
    levels, level = [], [name for name, count in open_.items() if not count]
    while level:
        levels.append(level)
        above = []
        for user in (user for name in level for user in users.get(name, ())):
            open_[user] -= 1
            if not open_[user]:
                above.append(user)
        level = above
    return levels


def _refined(circles: Sequence[SchemaName], faces: Faces, known: Groups) -> Groups:
    """The nodes that lead into circles, parted until nothing changes; what they refer to beside is known."""
    parted = dict.fromkeys(circles, next(iter(circles), SchemaName("")))
    count = 0
    for _ in range(limits.MOST_ROUNDS):
        if count == len(set(parted.values())):
            return parted
        count = len(set(parted.values()))
        parted = _parted(circles, faces, {**known, **parted})
    return {name: name for name in circles}


def _parted(names: Iterable[SchemaName], faces: Faces, groups: Groups) -> dict[SchemaName, SchemaName]:
    """The nodes with the first of those that are equal, as far as the groups of what they refer to tell."""
    alike: dict[Hashable, list[SchemaName]] = {}
    for name in names:
        face = faces[name]
        key = (groups.get(name), face.structure, tuple(groups[ref] for ref in face.refs))
        alike.setdefault(key, []).append(name)
    result: dict[SchemaName, SchemaName] = {}
    for same in alike.values():
        result.update(_joined(same, faces) if len(same) > 1 else {same[0]: same[0]})
    return result


def _joined(names: Iterable[SchemaName], faces: Faces) -> dict[SchemaName, SchemaName]:
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
