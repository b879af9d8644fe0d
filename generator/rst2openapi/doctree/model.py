"""The nodes that pages need beyond docutils' own: cross references and toctrees.

`:ref:`Table 3 <Page__Table3>`` becomes `cross_reference("Table 3", target="page__table3")`.
"""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes


class cross_reference(nodes.Inline, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """A `:ref:`; attribute `target` holds the label, normalised as docutils normalises names."""


class toctree(nodes.Invisible, nodes.Element):  # noqa: N801 - docutils names nodes so
    """A table of contents; attribute `entries` holds its document names as written."""


class unparsed(nodes.General, nodes.FixedTextElement):  # noqa: N801 - docutils names nodes so
    """Markup that docutils rejected, kept as plain text."""


def comments(document: nodes.document) -> Iterator[nodes.comment]:
    """Every comment in reading order; paragraphs, titles and code hold none."""
    waiting: list[nodes.Node] = [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, nodes.comment):
            yield node
        elif not isinstance(node, nodes.TextElement | nodes.Text):
            waiting += reversed(node.children)


def labels(node: nodes.Element, document: nodes.document) -> frozenset[str]:
    """The explicit targets on a node, normalised; a section's own title is not one of them."""
    single, double = node.attributes.get("names"), node.attributes.get("dupnames")
    if not single and not double:
        return frozenset()
    known = document.nametypes
    names = set(filter(known.get, single or ()))
    twice = list(filter(known.get, double or ()))
    if twice and isinstance(node, nodes.section):
        title = nodes.fully_normalize_name(node[0].astext()) if len(node) else ""
        twice = [name for name in twice if name != title]
    return frozenset(names.union(twice))
