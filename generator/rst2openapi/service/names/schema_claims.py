"""What names of schemas are chosen with: the groups of tables and their uses, and the names that are taken.

`claim(group, ["Tag", "VaultTag"])` gives the group the first of these that no other one has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field, frozen

from rst2openapi.limits import LONGEST_NAME
from rst2openapi.service.graph import Graph, Groups, Node, Root, Use
from rst2openapi.service.model import SchemaName, SchemaRef
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.vocabulary import RESERVED, TRAPS
from rst2openapi.service.names.words import folded, lettered, pascal, words

_LONGEST = 40
"""Longer names are given only where no shorter one is free."""

BODIES = {"create": "Create", "update": "Update"}
"""How the body of a verb is called behind its thing."""


@frozen
class NamedDraft:
    """The operation of one page as schemas are named after it: its id, and what the lock knows it by."""

    id: Id
    key: str

    def place(self, status: str | None) -> str:
        """Where the root of a body stands: `POST /v1.0/{}/queues request`."""
        return f"{self.key} {'request' if status is None else status}"


@define
class Naming:
    """The groups to be named, where each is used, and what has a name so far."""

    graph: Graph
    groups: Groups
    used: Mapping[SchemaName, Sequence[Node]]
    drafts: Sequence[NamedDraft]
    error: SchemaName | None
    names: dict[SchemaName, SchemaName] = field(factory=dict)
    taken: set[str] = field(factory=set)
    far: dict[SchemaName, SchemaName | None] = field(factory=dict)
    """The roots that groups belong to, as far as they were looked for."""

    def claim(self, group: SchemaName, candidates: Iterable[str]) -> bool:
        """Give the group the first candidate that is free, safe and short; the last one told apart at worst."""
        safe = [_safe(candidate) for candidate in candidates]
        free = [name for name in safe if name and folded(name) not in self.taken and name.lower() not in RESERVED]
        short = [name for name in free if len(name) <= _LONGEST]
        bearable = [name for name in free if len(name) <= LONGEST_NAME]
        for name in (*short[:1], *bearable[:1]):
            return self.give(group, name)
        return self.give(group, lettered(safe[-1], self.taken))

    def give(self, group: SchemaName, name: str) -> bool:
        """Give the group this name."""
        self.taken.add(folded(name))
        self.names[group] = SchemaName(name)
        return True

    def uses(self, group: SchemaName) -> list[Use]:
        """The places that use the group as a member, by those alone that are in use themselves."""
        return [
            use
            for node in self.used[group]
            for use in node.uses
            if use.name and (use.parent is None or self.groups[use.parent] in self.used)
        ]

    def roots(self, group: SchemaName) -> list[Root]:
        """The bodies that the group is the root of."""
        return [root for node in self.used[group] for root in node.roots]


def _safe(name: str) -> str:
    """A name that starts with a letter and whose last word is no trap for a compiler."""
    name = re.sub(r"[^A-Za-z0-9]", "", name)
    if name and not name[0].isalpha():
        name = "N" + name
    last = (words(name) or [""])[-1]
    name = f"{name}Entry" if name[-1:].isdigit() and not re.search(r"V\d+$", name) else name
    return f"{name}Object" if last in TRAPS or name.lower().endswith(("s390x", "arm64", "amd64")) else name


def is_root(naming: Naming, group: SchemaName) -> bool:
    """Whether a group is a body and nothing else."""
    return bool(naming.roots(group)) and not naming.uses(group)


def ids_of(naming: Naming, group: SchemaName) -> list[Id]:
    """The operations whose bodies a group is."""
    return list(dict.fromkeys(naming.drafts[root.draft].id for root in naming.roots(group)))


def thing(one: Id) -> str:
    """The thing of an operation: `RouteTable`, `RouteTableV2`."""
    return pascal(one.things) + one.version.replace("_", "x")


def wraps(naming: Naming, group: SchemaName) -> bool:
    """Whether an object only holds another one: `{"server": {...}}`."""
    fields = naming.graph.nodes[group].fields
    return len(fields) == 1 and isinstance(fields[0].type, SchemaRef)
