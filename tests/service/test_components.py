"""Which tables describe the same object: the quick way gives what parting all nodes until nothing changes gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rst2openapi import limits
from rst2openapi.operation.model import Field, FieldTable, Side
from rst2openapi.place import Span
from rst2openapi.prose import Paragraph, Text
from rst2openapi.service import components
from rst2openapi.service.components import group
from rst2openapi.service.graph import Graph, Node
from rst2openapi.service.model import ArrayOf, Schema, SchemaName, SchemaRef

AT = Span("lamps.rst", 1)


def node(number: int, refs: Sequence[int], name: str, words: str = "Words.") -> Node:
    """A node whose fields hold these others; its table is named so, and each field has these words."""
    prose = (Paragraph((Text(words),), AT),)
    fields: list[Field[Schema]] = [
        Field(f"f{place}", ArrayOf(SchemaRef(SchemaName(f"#{ref}"))), False, prose, AT)
        for place, ref in enumerate(refs)
    ]
    table = FieldTable((), AT, frozenset(), (name,), name, Side.RESPONSE)
    return Node(SchemaName(f"#{number}"), table, "lamps.rst", Side.RESPONSE, tuple(fields))


def graph(*nodes: Node) -> Graph:
    """The graph of these nodes."""
    return Graph({one.name: one for one in nodes})


def parted_until_nothing_changes(whole: Graph) -> Mapping[SchemaName, SchemaName]:
    """The plain way: all nodes in one group, parted again and again."""
    faces = {name: components._face(one) for name, one in whole.nodes.items()}
    groups = dict.fromkeys(faces, next(iter(faces)))
    count = 0
    while count != len(set(groups.values())):
        count = len(set(groups.values()))
        groups = components._parted(faces, faces, groups)
    return groups


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Up to nine nodes, each with up to two references to any of them."""
    count = draw(st.integers(1, 9))
    refs = st.lists(st.integers(0, count - 1), max_size=2)
    names, words = st.sampled_from(("wick", "oil")), st.sampled_from(("One.", "Two."))
    return graph(*(node(number, draw(refs), draw(names), draw(words)) for number in range(count)))


@given(graphs())
def test_equal_nodes_are_those_of_the_plain_way(whole: Graph) -> None:
    """Circles, chains, trees, and what leads into circles."""
    assert dict(group(whole)) == dict(parted_until_nothing_changes(whole))


def test_a_long_chain_takes_each_node_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand structures, each of which holds the next: none is equal to another, and none is looked at again."""
    seen: list[SchemaName] = []
    plain = components._parted

    def parted(names: Sequence[SchemaName], *rest: Any) -> dict[SchemaName, SchemaName]:
        seen.extend(names)
        return plain(names, *rest)

    monkeypatch.setattr(components, "_parted", parted)
    whole = graph(*(node(number, [number + 1], "link") for number in range(999)), node(999, [], "link"))
    assert len(set(group(whole).values())) == 1000
    assert len(seen) == 1000


def test_circles_beyond_measure_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the rounds do not do, each node of a circle stands for itself; what leads into none is compared still."""
    monkeypatch.setattr(limits, "MOST_ROUNDS", 2)
    circle = [*(node(number, [number + 1], "link") for number in range(5)), node(5, [0, 7], "link")]
    whole = graph(*circle, node(6, [], "end"), node(7, [], "end"))
    ends = {SchemaName("#6"): SchemaName("#6"), SchemaName("#7"): SchemaName("#6")}
    assert dict(group(whole)) == {one.name: one.name for one in circle} | ends
