"""What a comparison of two documents gives: changes, each with all that one needs to judge it.

`cu_count` of the body of `POST /v1.0/{project_id}/queues` is mandatory now:
`Change(CHANGED, "required", "cu_count", "optional", "required", Effect.NARROWS, uses=(Use(…, "request"),))`. What that
means to users (breaking, additive, editorial) follows from its effect and the direction of each use (`rating`).
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Kind(StrEnum):
    """What happened."""

    ADDED = "+"
    REMOVED = "-"
    CHANGED = "~"


class Direction(StrEnum):
    """Who sends what changed: programs, or the service."""

    SENT = "sent"
    RECEIVED = "received"


class Effect(StrEnum):
    """What a change does, whoever sends the values."""

    BREAKS = "breaks"
    """What was there is not, or is something else."""
    NARROWS = "narrows"
    """Values that were right are not, or mean another thing."""
    WIDENS = "widens"
    """Values of a kind that was not there before."""
    LOOSENS = "loosens"
    """Values of the same kind that were not there before: those who check what they receive notice."""
    SHIFTS = "shifts"
    """Other values of the same kind."""
    ADDS = "adds"
    """More than there was, or the same told otherwise to programs."""
    WORDS = "words"
    """What is told to people alone."""


OPERATION, PARAMETER, FIELD = "operation", "parameter", "field"
"""Facets of what is there or not; all others are traits of these (`type`, `required`, `values`, `default`, …)."""


@frozen(order=True)
class Operation:
    """An operation: what is sent where, and what the facade calls it (`client.queues.create`)."""

    path: str
    method: str
    name: str


@frozen(order=True)
class Use:
    """A part of an operation (`query`, `request`, `response 200`); empty for the operation itself."""

    operation: Operation
    part: str = ""

    @property
    def direction(self) -> Direction:
        """Answers are received, all the rest is sent."""
        return Direction.RECEIVED if self.part.startswith("response") else Direction.SENT


@frozen(order=True)
class Change:
    """One thing that is not as it was; `model` names the component that it is in, where several uses share it.

    `at` leads to a field below the part or the model: `details[].status`. `travels` is the only direction that the
    field goes in, empty where it goes in both.
    """

    kind: Kind
    facet: str
    at: str
    before: str
    after: str
    effect: Effect = Effect.ADDS
    uses: tuple[Use, ...] = ()
    model: str = ""
    travels: Direction | str = ""
