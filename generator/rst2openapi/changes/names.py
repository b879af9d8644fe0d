"""A document -> what the facade of its client calls each operation: `createQueue` is `client.queues.create`.

Names are those that the client generator gives; of a document that it refuses, operations go by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from rst2openapi.changes.plain import Tree
from rst2openapi.client import engine


@frozen
class Named:
    """A method of the facade, and its iterator and its poller where it has them."""

    method: str
    iterator: str = ""
    poller: str = ""
    is_known: bool = False
    """Whether the client generator gave these names."""


def methods(tree: Tree) -> Mapping[str, Named]:
    """The methods of a client by the ids of their operations."""
    try:
        groups = engine.read(tree).groups
    except engine.RefusedError:
        return {}
    return {
        verb.id: Named(
            f"client.{group.name}.{verb.name}",
            f"client.{group.name}.{verb.listing.name}" if verb.listing else "",
            f"client.{group.name}.{verb.job.name}" if verb.job else "",
            is_known=True,
        )
        for group in groups
        for verb in group.verbs
        if verb.id
    }
