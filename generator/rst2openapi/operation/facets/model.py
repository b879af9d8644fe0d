"""What the facets of a description are read with: units of text, and the claims that rows of the table make on them.

The unit "The default value is ⟦10⟧" and the row "default value is" make the claim that the default is 10, of the
grade MARKED.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from attrs import frozen

from rst2openapi.operation.facets.wordings.row import Reads, Slot, Wording
from rst2openapi.place import Span


class Grade(IntEnum):
    """How plainly something is said: under a condition, in words, as a marked literal, behind a label."""

    IN_CASE = 0
    PLAIN = 1
    MARKED = 2
    ANNOUNCED = 3


@frozen
class Value:
    """A listed value as it is written, its explanation and place.

    `default` where it is marked as the default; `line` is the number of the sentence that opens with it, if one does.
    """

    text: str
    span: Span
    description: str = ""
    default: bool = False
    line: int | None = None


@frozen
class Unit:
    """A sentence of marked text; or a list, with the words before it as `text` and its values.

    `shy` is a list whose values do not look like values by themselves, `opens` a sentence that begins a paragraph.
    """

    text: str
    span: Span
    slot: Slot
    reads: Reads = Reads.SENTENCE
    values: tuple[Value, ...] = ()
    shy: bool = False
    opens: bool = True


@frozen
class Claim:
    """What a row reads in a unit."""

    row: Wording
    unit: Unit
    grade: Grade
    facts: Mapping[str, str]
    values: tuple[Value, ...] = ()
    open: bool = False

    @property
    def texts(self) -> frozenset[str]:
        """The values alone."""
        return frozenset(value.text for value in self.values)
