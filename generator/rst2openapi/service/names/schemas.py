"""Groups of equal tables -> names of schemas: of the things that they describe, not of the messages that carry them.

The table of `tags` is `Tag`, one whose caption reads `io.k8s.api.core.v1.PodSpec` is `PodSpec`; what creates a vault is
`VaultCreate`, and only an envelope is a `ListVaultsResponse`. Where several objects would have one name, the one that
clearly most places use keeps it; the others are named after what they belong to (`VaultCreateTag`), so that names do
not depend on which page came first. A number is the last resort.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from rst2openapi.limits import LONGEST_PLACE
from rst2openapi.service.graph import Graph, Groups, Node
from rst2openapi.service.model import SchemaName
from rst2openapi.service.names.lock import reserved
from rst2openapi.service.names.schema_claims import NamedDraft, Naming, ids_of, is_root
from rst2openapi.service.names.schema_members import base, keepers, member_candidates
from rst2openapi.service.names.schema_roots import root_candidates
from rst2openapi.service.names.vocabulary import RESERVED
from rst2openapi.service.names.words import folded
from rst2openapi.service.walk import refs

ERROR = ("ErrorResponse", "ServiceErrorResponse")


@frozen
class UsedSchemas:
    """The groups of tables that the document needs, each with its nodes; `error` is that of the error body."""

    graph: Graph
    groups: Groups
    nodes: Mapping[SchemaName, Sequence[Node]]
    error: SchemaName | None


@frozen
class NamedSchemas:
    """The final name of each group in use, and where each is first found, for the lock.

    `taken` are all names folded, for whatever has to be named beside them.
    """

    names: Mapping[SchemaName, SchemaName]
    places: Mapping[str, str]
    taken: set[str]


def schema_names(used: UsedSchemas, drafts: Sequence[NamedDraft], given: Mapping[str, str]) -> NamedSchemas:
    """Name all groups; `given` are the names of before, by the places of what they name."""
    naming = Naming(used.graph, used.groups, used.nodes, drafts, used.error)
    order = _breadth_first(naming)
    places = _places(naming, order, given)
    naming.taken |= {folded(name) for name in reserved(given, places.values())}
    for group in order:
        name = given.get(places[group])
        if name is not None and folded(name) not in naming.taken:
            naming.give(group, name)
    if used.error is not None and used.error not in naming.names:
        naming.claim(used.error, ERROR)
    _name_rest(naming, [group for group in order if group not in naming.names])
    names = {group: naming.names[group] for group in order}
    return NamedSchemas(names, {places[group]: naming.names[group] for group in order}, naming.taken)


def _places(naming: Naming, order: Iterable[SchemaName], given: Mapping[str, str]) -> Mapping[SchemaName, str]:
    """Where each group is first found: where one was found before, else where the order of operations leads first."""
    found: dict[SchemaName, str] = {}
    told: set[str] = set()
    for group in order:
        candidates = [naming.drafts[root.draft].place(root.status) for root in naming.roots(group)]
        for use in naming.uses(group):
            owner = found.get(naming.groups[use.parent]) if use.parent is not None else None
            candidates += [f"{owner}/{use.name}"] if owner is not None else []
        free = [one for one in candidates if one not in told and len(one) <= LONGEST_PLACE]
        known = [one for one in free if one in given]
        found[group] = (known or free or [f"#{len(found)}"])[0]
        told.add(found[group])
    return found


def _name_rest(naming: Naming, order: Sequence[SchemaName]) -> None:
    """Names for what has none: roots first, then what has a name for itself, then the others."""
    members = [group for group in order if not is_root(naming, group)]
    bases = {group: base(naming, group) for group in members}
    roots = [group for group in order if group not in bases]
    for group in sorted(roots, key=lambda group: len(ids_of(naming, group)) > 1):
        naming.claim(group, root_candidates(naming, group))
    kept = set(keepers(naming, bases))
    for group in (group for group in members if group in kept):
        if folded(bases[group]) not in naming.taken and bases[group].lower() not in RESERVED:
            naming.claim(group, [bases[group]])
    for group in members:
        if group not in naming.names:
            naming.claim(group, member_candidates(naming, group, bases))


def _breadth_first(naming: Naming) -> list[SchemaName]:
    """Roots in the order of their operations, then what else is in use."""
    nodes = naming.graph.nodes
    first: dict[SchemaName, None] = {}
    roots = [naming.groups[node.name] for node in nodes.values() if node.roots]
    queue = deque([*(group for group in roots if group in naming.used), *naming.used])
    while queue:
        group = queue.popleft()
        if group not in first:
            first[group] = None
            queue.extend(naming.groups[name] for schema in nodes[group].schemas() for name in refs(schema))
    return list(first)
