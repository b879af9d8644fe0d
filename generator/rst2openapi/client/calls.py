"""The functions of a generated client, as its README and its checks speak of them."""

from __future__ import annotations

from collections.abc import Iterable

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
    """An operation's functions: the module `api.<tag>.<module>`, and what a call is given.

    `whole` is one whose variants have functions and methods of their own.
    """

    method: str
    path: str
    tag: str
    module: str
    summary: str
    deprecated: bool
    arguments: tuple[Argument, ...]
    body: str | None
    secured: bool
    whole: bool = False


def counted(calls: Iterable[Call]) -> int:
    """How many operations have methods."""
    return sum(not call.whole for call in calls)
