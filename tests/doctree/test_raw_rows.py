"""The rows of tables that docutils does not read, found in the text alone."""

from __future__ import annotations

import pytest

from rst2openapi.doctree.raw_rows import raw_rows

GRID = """
+------+--------+
| Name | Type   |
+======+========+
| size | String |
|      | long   |
+------+------+
| tall | int    |
+------+--------+
"""
HEADLESS = """
   +---+---+
   | a | b |
   +   +---+
   |   | c |
   +---+---+
"""
SIMPLE = """
====  ======
Name  Type
====  ======
size  String
      long
tall  int
====  ======

text
"""
VALUES = """
.. csv-table:: Sizes
   :header: "Name", "Type"

   size, String
   tall, int

text
"""
LIST = """
.. list-table::

   * - Name
     - Type
   * - size
     - String

* - text
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GRID, ["| size | String |", "| tall | int    |"]),
        (HEADLESS, ["| a | b |", "|   | c |"]),
        (SIMPLE, ["size  String", "tall  int"]),
        (VALUES, ["size, String", "tall, int"]),
        (LIST, ["* - Name", "* - size"]),
        ("text\n+ more\n= 1\n", []),
        ("==== ====", []),
    ],
)
def test_first_lines(text: str, expected: list[str]) -> None:
    """The first line of each row; a header that the table marks is none."""
    lines = text.split("\n")
    assert [lines[place].strip() for place in raw_rows(lines)] == expected
