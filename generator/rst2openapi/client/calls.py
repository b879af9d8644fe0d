"""The functions of a generated client, as its README and its checks speak of them."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen


@frozen
class Argument:
    """A required argument of a function: its name and its Python type."""

    name: str
    type: str


@frozen
class Call:
    """An operation's functions: the module `api.<tag>.<module>`, and what a call must be given."""

    method: str
    path: str
    tag: str
    module: str
    summary: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    body: str | None
    secured: bool


def simplest(calls: Sequence[Call]) -> Call | None:
    """The operation to show to a newcomer: one that reads, is current, and wants few arguments."""
    readers = [call for call in calls if call.body is None and not any("|" in a.type for a in call.arguments)]
    candidates = readers or list(calls)
    return min(candidates, key=_effort, default=None)


def _effort(call: Call) -> tuple[bool, bool, int]:
    return call.deprecated, call.method != "get", len(call.arguments)
