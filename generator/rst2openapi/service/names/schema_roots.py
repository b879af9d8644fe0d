"""Names for the roots of bodies: `ListVaultsResponse`, `VaultCreate`, or what several operations share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rst2openapi.service.graph import Node, Root
from rst2openapi.service.model import SchemaName
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.schema_claims import BODIES, Naming, ids_of, thing, wraps
from rst2openapi.service.names.vocabulary import GENERIC
from rst2openapi.service.names.words import pascal, words


def root_candidates(naming: Naming, group: SchemaName) -> Iterator[str]:
    """Names for the root of a body, from that of its one operation or from what its operations share."""
    roots, ids = naming.roots(group), ids_of(naming, group)
    node = naming.graph.nodes[group]
    suffix = _suffix(roots)
    if len(ids) > 1:
        yield from _shared(node, ids, suffix)
    first = ids[0]
    if suffix == "Request" and not wraps(naming, group) and first.verb in BODIES:
        yield thing(first) + BODIES[first.verb]
    if all(root.listed for root in roots):
        yield thing(first)
    own = pascal([str(first)])
    yield own + suffix
    for subject in node.table.subject:
        yield own + pascal(words(subject)) + suffix
    status = roots[0].status
    if status is not None:
        yield own + pascal([status]) + suffix
    for one in sorted(node.fields, key=lambda one: not one.required):
        yield own + pascal(words(one.name)) + suffix
    yield own + suffix


def _suffix(roots: Sequence[Root]) -> str:
    if any(root.status is None for root in roots):
        kind = "Request" if all(root.status is None for root in roots) else "Body"
    else:
        kind = "Error" if all(root.failed for root in roots) else "Response"
    return kind + ("Item" if all(root.listed for root in roots) else "")


def _shared(node: Node, ids: Sequence[Id], suffix: str) -> Iterator[str]:
    """A root of several operations: the things that they share, else its one or two members name it."""
    things = [one.things for one in ids]
    common = [word for word in things[0] if all(word in other for other in things[1:])]
    if common and common[-1] not in GENERIC:
        yield pascal(common) + suffix
    if 0 < len(node.fields) < 3:
        content = pascal(word for one in node.fields for word in words(one.name))
        if not content.endswith(suffix):
            yield content + suffix
