"""The short way through tables against docutils' own: the same trees, with the same lines and the same findings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docutils import nodes
from docutils.parsers.rst import Parser
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rst2openapi.diagnostics import Report
from rst2openapi.doctree import setup
from rst2openapi.doctree.findings import Findings
from rst2openapi.doctree.inliner import page_inliner
from rst2openapi.doctree.reader import parse

from .checkout import CORPUS, REASON

LONGEST = 40_000
"""Longer pages cost time, and have more rows of the same forms."""

CELLS = [
    "Name of the queue.",
    "Two lines\nof one paragraph.",
    "One paragraph.\n\nAnother one.",
    "**Bold** and ``code`` and :ref:`Table 3 <T3>`.",
    "**Unfinished",
    "`unfinished",
    "See :nothing:`here`.",
    "A link_ and |a substitution|.",
    "-  one\n-  two",
    "-  one\n\n   more of it\n\n-  two\n\nAfter.",
    "Values:\n\n-  **a**: first\n-  **b**: second",
    "1. first\n2. second",
    "A. Smith wrote it.",
    "i) roman",
    "a\nb",
    "x",
    "term\n   definition",
    "Text\n   indented after it",
    "Title\n=====",
    "Ab\n==",
    "Example::\n\n   code",
    "::",
    ":field: value",
    "-o option",
    "/api  path",
    ">>> doctest",
    "| line block",
    ".. note::\n\n   A note.",
    ".. a comment",
    "__ anonymous",
    "****",
    "Grüße für naïve Töne",
    "e\u0301 combines",
    "漢字 wide",
    "*emphasis*",
    "\\*escaped\\*",
    "https://example.com/a_b",
    "[1]_ a footnote",
]

PLAIN = """\
+-------+---------+----+
| Name  | Type    | No |
+=======+=========+====+
| id    | String  | 1  |
|       |         |    |
|       | or null | 2  |
+-------+---------+----+
|   a   |         |    |
|    b  |  1 + 1  |  | |
+-------+---------+----+
"""
TABLES = [
    PLAIN,
    PLAIN.replace("=======+=========+====", "-------+---------+----"),
    PLAIN.replace("| id    | String ", "| id      String "),
    PLAIN.replace("|   a   |         ", "|   a   +---------"),
    PLAIN.replace("|       |         |    |", "+-------+---------+----+"),
    PLAIN.replace("|       |         |    |", "|       +---------+----+"),
    PLAIN.replace("|       |         |    |\n", ""),
    PLAIN.replace("or null |", "or null  "),
    PLAIN.replace("or null | 2  |", "or null | 2 |"),
    PLAIN.replace("| 1  |", "| 1   "),
    PLAIN.replace("| 1  |", "| 1  | "),
    PLAIN.replace("| id ", "| ïd "),
    PLAIN.replace("| id ", "| e\u0301d  "),
    PLAIN.replace("| id  ", "| 漢 "),
    PLAIN.replace("+-------+---------+----+\n|   a", "+=======+=========+====+\n|   a"),
    PLAIN.replace("+-------+---------+----+\n|   a", "+=======+---------+----+\n|   a"),
    PLAIN.replace("+-------+---------+----+\n|   a", "+-----------------+----+\n|   a"),
    PLAIN.replace("+-------+---------+----+\n|   a", "+-------+---------+----+\n" * 2 + "|   a"),
    PLAIN[: -len("+-------+---------+----+\n")],
    PLAIN + "Text below.",
    PLAIN + "  Text below.",
    PLAIN.replace("id    | String ", ".. table:: |     "),
    "+--+\n|ab|\n+==+\n|cd|\n+--+\n",
    "+-+-+\n|a|b|\n+=+=+\n|c|d|\n+-+-+\n",
]


def _grid(cells: list[str]) -> str:
    """A page with one table, a cell a row; characters are counted as docutils counts columns."""
    width = max(len(line) for cell in cells for line in cell.split("\n")) + 4
    rule = f"+{'-' * width}+\n"
    rows = [[f"| {line:<{width - 1}}|\n" for line in cell.split("\n")] for cell in cells]
    table = "".join(rule + "".join(row) for row in rows)
    return f"Queues\n======\n\n{table}{rule}\nAfter it.\n"


def _seen(node: nodes.Node) -> Iterator[tuple[Any, ...]]:
    attributes = sorted(node.attributes.items()) if isinstance(node, nodes.Element) else str(node)
    yield type(node).__name__, node.source, node.line, getattr(node, "rawsource", ""), attributes, len(node.children)
    for child in node.children:
        yield from _seen(child)


def _read(text: str, parser: Parser, patch: pytest.MonkeyPatch) -> tuple[list[tuple[Any, ...]], list[str]]:
    patch.setattr(setup, "new_parser", lambda: parser)
    report = Report()
    document = parse(text, Findings("page.rst", report))
    return ([] if document is None else list(_seen(document))), [str(one) for one in report.diagnostics]


def _agree(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        quick = _read(text, setup.new_parser(), patch)
        slow = _read(text, Parser(inliner=page_inliner()), patch)
    assert quick == slow


@pytest.mark.parametrize("cell", CELLS)
def test_a_cell_gives_the_tree_that_docutils_gives(cell: str) -> None:
    """Alone, and before and after a plain one."""
    _agree(_grid([cell]))
    _agree(_grid(["Plain text.", cell, "Plain text."]))


@pytest.mark.parametrize("cell", CELLS)
def test_an_item_gives_the_tree_that_docutils_gives(cell: str) -> None:
    """Lists outside of tables take the same way."""
    _agree("- " + cell.replace("\n", "\n  ").replace("\n  \n", "\n\n") + "\n- second\n\nAfter it.\n")


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("around", ["{}", "- {}\n- second\n", ".. table:: **Table 1** Queues\n\n   {}\n", "A\n\n   {}"])
def test_a_table_gives_the_tree_that_docutils_gives(table: str, around: str) -> None:
    """With spans or without, with borders that are odd, alone and inside of something."""
    indent = " " * (around.splitlines()[-1].find("{}") if "{}" in around.splitlines()[-1] else 2)
    _agree("Queues\n======\n\n" + around.format(table.replace("\n", f"\n{indent}").rstrip()) + "\n\nAfter it.\n")


@settings(max_examples=150)
@given(st.integers(0, len(PLAIN) - 1), st.sampled_from("+-|= ax\n"))
@example(len(PLAIN) - 3, "+")
def test_a_table_with_any_slip_gives_the_tree_that_docutils_gives(place: int, character: str) -> None:
    """One character of it being another."""
    _agree(f"{PLAIN[:place]}{character}{PLAIN[place + 1 :]}\nAfter it.\n")


@settings(max_examples=60)
@given(st.lists(st.text("ab*`_|:-. \n\\<>=1é", min_size=1, max_size=30), min_size=1, max_size=3))
def test_any_cells_give_the_trees_that_docutils_gives(cells: list[str]) -> None:
    """Whatever stands in them."""
    _agree(_grid(cells))


@pytest.mark.skipif(not CORPUS.is_dir(), reason=REASON)
def test_published_pages_give_the_trees_that_docutils_gives() -> None:
    """Every fortieth page of the checkout that is not long; all were compared when this was written."""
    for page in [page for page in sorted(Path(CORPUS).rglob("*.rst")) if page.stat().st_size < LONGEST][::40]:
        _agree(page.read_text(encoding="utf-8-sig"))
