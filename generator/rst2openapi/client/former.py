"""`x-former-names` and `x-removed-operations` -> the methods that a client keeps for one release.

An operation `listQueues` that was `listAllQueues` has, beside `client.queues.list`, the deprecated method
`client.queues.list_all` with the same arguments; one that was taken away has a method that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from rst2openapi.client.extensions import Fault
from rst2openapi.client.methods import FormerName, Verb
from rst2openapi.client.references import Tree

NAMES = "x-former-names"
REMOVED = "x-removed-operations"

Naming = Callable[[str, Sequence[Verb]], Sequence[Verb]]
"""The methods of a group under their names in it."""

Identifier = Callable[[str], str]
"""A name of the document as the generator writes it in Python: `getQueue` is `get_queue`."""


@frozen
class Home:
    """Where the method of now stands: the property of the client, the module and the class of its group."""

    name: str
    module: str
    kind: str


@frozen
class Alias:
    """A method under the name of before: `verb` with that name, and the method of now in the group `kind`."""

    verb: Verb
    now: Verb
    home: Home | None = None

    def told(self, before: str, now: str) -> str:
        """What there is to say to those who use one of its methods."""
        home = self.home.name if self.home else ""
        return f"{before} is called {home}.{now} now; the old name goes with the next release."


@frozen
class Gone:
    """A method of an operation that is documented no more."""

    tag: str
    module: str
    name: str
    told: str


def former_names(operation: Mapping[str, Any], identifier: Identifier) -> tuple[tuple[FormerName, ...], list[Fault]]:
    """What an operation was called; a fault where the extension does not say so."""
    said = operation.get(NAMES, [])
    if not isinstance(said, list) or not all(_is_named(one) for one in said):
        return (), [Fault(NAMES, "its entries have no operationId and tag")]
    names = [FormerName(identifier(one["tag"]), identifier(one["operationId"]), str(one.get("since"))) for one in said]
    return tuple(names), []


def _is_named(one: object) -> bool:
    return isinstance(one, Mapping) and all(
        isinstance(one.get(key), str) and one[key] for key in ("tag", "operationId")
    )


def gone(tree: Tree, identifier: Identifier) -> Iterator[Gone]:
    """The operations that were taken away."""
    said = tree.get(REMOVED, [])
    for one in said if isinstance(said, list) else []:
        if _is_named(one):
            where = " ".join(f"{one.get('method', '')} {one.get('path', '')}".split())
            instead = f" `{one['instead']}` does the same." if isinstance(one.get("instead"), str) else ""
            told = f"{one['operationId']} ({where}) is documented no more since version {one.get('since')}.{instead}"
            name = identifier(one["operationId"])
            yield Gone(identifier(one["tag"]), name, name, told)


def aliases(tag: str, verbs: Sequence[Verb], everywhere: Iterable[Verb], named: Naming) -> list[Alias]:
    """The methods that a group had under other names: those of now, whatever group they stand in, as they were.

    A name that a method of now has means that method.
    """
    taken = {name for verb in verbs for name in names_of(verb)}
    found = []
    for verb in everywhere:
        for one in verb.former:
            if one.tag == tag:
                before = named(tag, [*verbs, evolve(verb, tag=tag, module=one.module)])[-1]
                if taken.isdisjoint(names_of(before)):
                    taken |= set(names_of(before))
                    found.append(Alias(before, verb))
    return found


def names_of(verb: Verb) -> Iterator[str]:
    """The names of all methods that an operation has."""
    yield verb.name
    yield from (one.name for one in (verb.listing, verb.job) if one is not None)


def removals(tag: str, taken: Iterable[str], lost: Iterable[Gone], named: Callable[[str], str]) -> tuple[Gone, ...]:
    """The methods of a group that say that they are gone, where no other one has their names."""
    names = set(taken)
    found = [evolve(one, name=named(one.module)) for one in lost if one.tag == tag]
    return tuple(one for one in found if one.name not in names)
