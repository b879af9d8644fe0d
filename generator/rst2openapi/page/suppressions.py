"""Comments of a page that take findings on it -> which, on which lines, and why.

`.. rst2openapi: ignore O253 reason` before a table reaches from the comment to the table's end; in a cell it reaches
over the row, at the end of a section over the next one.
"""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes

from rst2openapi.diagnostics.rules import page as rules
from rst2openapi.diagnostics.suppression import Suppression, SuppressionError, order
from rst2openapi.doctree.model import comments
from rst2openapi.page.source import PageSource, line_within

_UNSEEN = (nodes.comment, nodes.target, nodes.substitution_definition, nodes.system_message)


def suppressions(source: PageSource) -> Iterator[Suppression]:
    """The comments of the page, in order; one that cannot be obeyed is a finding."""
    for comment in comments(source.document):
        try:
            said = order(comment.astext())
            if said is not None:
                first, last = (1, None) if said.whole_page else _reach(comment)
                yield Suppression(said.codes, said.reason, source.span(comment), first, last)
        except SuppressionError as error:
            source.add(rules.BAD_SUPPRESSION, comment, why=error)


def _reach(comment: nodes.comment) -> tuple[int, int | None]:
    """The lines of what a comment is about; the last is None where it ends with the page."""
    row = _around(comment, nodes.row)
    if row is not None:
        return _first_line(row), _last_line(row)
    block = _following(comment)
    if block is None:
        raise SuppressionError("nothing follows it")
    return comment.line or _first_line(block), _last_line(block)


def _around(node: nodes.Node, kind: type[nodes.Element]) -> nodes.Element | None:
    """What of this kind a node stands in."""
    while node.parent is not None:
        node = node.parent
        if isinstance(node, kind):
            return node
    return None


def _following(node: nodes.Node) -> nodes.Node | None:
    """The block after a comment: its next sibling, at the end of a section what follows the section."""
    later = _siblings(node)
    if later or not isinstance(node.parent, nodes.section):
        return later[0] if later else None
    return _following(node.parent)


def _siblings(node: nodes.Node) -> list[nodes.Node]:
    """What stands after a node in its parent, and is seen."""
    if node.parent is None:
        return []
    after = node.parent.children[node.parent.index(node) + 1 :]
    return [one for one in after if not isinstance(one, _UNSEEN)]


def _last_line(node: nodes.Node) -> int | None:
    """The line before whatever follows a block in the page."""
    while node.parent is not None:
        following = next((line for one in _siblings(node) if (line := _first_line(one))), 0)
        if following:
            return following - 1
        node = node.parent
    return None


def _first_line(node: nodes.Node) -> int:
    """The line that a block begins at: of a section its title, of a bare table its border; 0 if none is known."""
    line = line_within(node)
    above = isinstance(node, nodes.section) or (isinstance(node, nodes.table) and not node.line)
    return line - above if line else 0
