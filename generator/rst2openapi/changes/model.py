"""What a comparison of two documents gives: changes, each with all that one needs to judge it.

`cu_count` of the body of `POST /v1.0/{project_id}/queues` is mandatory now:
`Change(CHANGED, "required", "cu_count", "optional", "required", uses=(Use(…, "request"),))`. Who wants to rate a change
(breaking, additive, editorial) finds kind, facet, both states and every direction in it.
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

    `at` leads to a field below the part or the model: `details[].status`.
    """

    kind: Kind
    facet: str
    at: str
    before: str
    after: str
    uses: tuple[Use, ...] = ()
    model: str = ""
