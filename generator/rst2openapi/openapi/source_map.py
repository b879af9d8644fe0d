"""Where each piece of the document came from: JSON pointers, and the spans recorded under them.

The field `tags` of line 75 becomes `/components/schemas/CreateRecordSetRequest/properties/tags` ->
`creating_a_record_set.rst:75`; diagnostics on the finished document find their page through it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, field, frozen

from rst2openapi.diagnostics import Report, Rule
from rst2openapi.place import Span

Json = Any
"""A piece of the document: dicts, lists and scalars as JSON has them."""

Sources = Mapping[str, tuple[Span, ...]]

NOWHERE = Span("-", 1)
"""The place of what no page states (server addresses, the security scheme)."""


@define
class Recorder:
    """Collects spans by pointer while the document is built, and what the emitter has to say."""

    spans: dict[str, list[Span]] = field(factory=dict)
    report: Report = field(factory=Report)

    def sources(self) -> dict[str, tuple[Span, ...]]:
        """The spans by pointer, each once, in the order they were recorded."""
        return {pointer: tuple(dict.fromkeys(spans)) for pointer, spans in self.spans.items()}


@frozen
class Spot:
    """A place in the document under construction: `spot / "paths" / "/v1"` is the pointer `/paths/~1v1`.

    `within` is where the enclosing row or page stands, for findings about pieces without a span of their own.
    """

    recorder: Recorder
    pointer: str = ""
    within: Span = NOWHERE

    def __truediv__(self, key: str | int) -> Spot:
        return Spot(self.recorder, f"{self.pointer}/{token(key)}", self.within)

    def of(self, *spans: Span) -> Spot:
        """The same place, with these spans recorded as what it came from."""
        self.recorder.spans.setdefault(self.pointer, []).extend(spans)
        return Spot(self.recorder, self.pointer, spans[0]) if spans else self

    def add(self, rule: Rule, **facts: Any) -> None:
        """Record a finding at the row or page this place came from."""
        self.recorder.report.add(rule, self.within, **facts)


def token(key: str | int) -> str:
    """One reference token of a JSON pointer (RFC 6901, section 3)."""
    return str(key).replace("~", "~0").replace("/", "~1")


def pointer_of(keys: Iterable[str | int]) -> str:
    """The JSON pointer of a path of keys."""
    return "".join(f"/{token(key)}" for key in keys)


def resolve(tree: Json, pointer: str) -> Json:
    """What a JSON pointer leads to.

    Raises KeyError or IndexError where it leads nowhere.
    """
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        tree = tree[int(key)] if isinstance(tree, list) else tree[key]
    return tree


def nearest(sources: Sources, pointer: str) -> Span:
    """Where the piece at `pointer` came from, else what encloses it; `NOWHERE` if no page says anything of it."""
    while pointer:
        spans = sources.get(pointer)
        if spans:
            return spans[0]
        pointer = pointer.rpartition("/")[0]
    return NOWHERE
