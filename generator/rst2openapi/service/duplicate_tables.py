"""Tables that no operation reaches -> copies of one that is, or findings.

A page that repeats the table `Listener` for status 201, with all links leading to the one for 200, loses nothing:
the second table's rows are further rows of the same fields. A table that describes nothing in use is reported.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.service.graph import Graph, Groups, Node, Used, table_rows
from rst2openapi.service.model import SchemaName
from rst2openapi.service.names.words import folded


def adopt(graph: Graph, groups: Groups, counted: Collection[str], report: Report) -> Used:
    """For each group in use the nodes whose rows it stands for; the rows of all other tables are reported.

    `counted` are the files of the pages whose rows must all be accounted for.
    """
    members: dict[SchemaName, list[Node]] = {}
    for node in graph.nodes.values():
        members.setdefault(groups[node.name], []).append(node)
    used = {group: nodes for group, nodes in members.items() if any(node.reached for node in nodes)}
    stood_for = {span for nodes in used.values() for node in nodes for span in table_rows(node.table)}
    idle = [node for group, nodes in members.items() if group not in used for node in nodes]
    for node in idle:
        # The same rows may be in use on the other side of the exchange.
        if node.file in counted and not set(table_rows(node.table)) <= stood_for:
            _place(node, used, report)
    return {group: tuple(nodes) for group, nodes in used.items()}


def _place(node: Node, used: dict[SchemaName, list[Node]], report: Report) -> None:
    caption = node.table.caption or ", ".join(node.table.subject) or "without a caption"
    home = _home(node, used)
    if home is None:
        report.add(rules.ORPHAN_TABLE, node.table.span, rows=table_rows(node.table), caption=caption)
    else:
        used[home].append(node)
        report.add(rules.ORPHAN_COPY, node.table.span, caption=caption, schema=caption)


def _home(node: Node, used: dict[SchemaName, list[Node]]) -> SchemaName | None:
    """The group of a table on the same page that has all of the node's names and describes the same object.

    A row for keys of the user's choice has no name by which it could be found there.
    """
    if node.table.additional is not None:
        return None
    names = {one.name for one in node.fields}
    subjects = {folded(subject) for subject in node.table.subject}
    found = [
        group
        for group, nodes in used.items()
        if names and names <= {one.name for one in nodes[0].fields} and _same_object(node, subjects, nodes)
    ]
    return found[0] if found else None


def _same_object(node: Node, subjects: set[str], nodes: Iterable[Node]) -> bool:
    for other in nodes:
        if other.file == node.file and other.reached:
            known = {folded(subject) for subject in other.table.subject} | {folded(use.name) for use in other.uses}
            if subjects & known:
                return True
    return False
