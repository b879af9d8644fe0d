"""The functions of a generated client, as its README and its checks speak of them."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen


@frozen
class Argument:
    """An argument of a function: its name and type in Python, and the parameter of the document that it stands for."""

    name: str
    type: str
    location: str
    wire_name: str
    required: bool


@frozen
class Call:
    """An operation's functions: the module `api.<tag>.<module>`, and what a call is given."""

    method: str
    path: str
    tag: str
    module: str
    summary: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    body: str | None
    secured: bool

    @property
    def needed(self) -> tuple[Argument, ...]:
        """The arguments that a call cannot do without."""
        return tuple(argument for argument in self.arguments if argument.required)


def simplest(calls: Sequence[Call]) -> Call | None:
    """The operation to show to a newcomer: one that reads, is current, and wants few arguments."""
    readers = [call for call in calls if call.body is None and not any("|" in a.type for a in call.needed)]
    candidates = readers or list(calls)
    return min(candidates, key=_effort, default=None)


def _effort(call: Call) -> tuple[bool, bool, int]:
    return call.deprecated, call.method != "get", len(call.needed)
