"""Where the nodes of one page stand, and where findings about them go."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from docutils import nodes

from rst2openapi.diagnostics import Report, Rule
from rst2openapi.doctree import model as doctree
from rst2openapi.place import Span
from rst2openapi.prose import Label


@frozen
class PageSource:
    """One page on its way from docutils to the model; `api` tells whether it describes an operation."""

    document: nodes.document
    file: str
    report: Report
    api: bool = False

    def span(self, node: nodes.Node) -> Span:
        """The line of a node: its own, that of the first node in it, or that of what it stands in."""
        return Span(self.file, max(_line(node), 1))

    def labels(self, node: nodes.Node) -> frozenset[Label]:
        """The reference targets right before a node."""
        if not isinstance(node, nodes.Element):
            return frozenset()
        return frozenset(Label(name) for name in doctree.labels(node, self.document))

    def add(self, rule: Rule, node: nodes.Node, rows: Sequence[Span] = (), **facts: object) -> None:
        """Record a finding about a node; `rows` are those that it accounts for."""
        self.report.add(rule, self.span(node), rows=rows, **facts)


def _line(node: nodes.Node) -> int:
    inner = line_within(node)
    while not inner and node.parent is not None:
        node = node.parent
        inner = node.line or 0
    return inner


def line_within(node: nodes.Node) -> int:
    """The line of a node or of the first node in it that has one; 0 where none has."""
    if node.line:
        return int(node.line)
    return next((line for child in node.children if (line := line_within(child))), 0)
