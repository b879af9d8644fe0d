"""The page around an attack, and pieces to fill it with up to a size in bytes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, takewhile

Maker = Callable[[int], str]
"""A page of at most so many bytes."""

_PAGE = """:original_name: ShowKite.html

.. _showkite:

Querying a Kite
===============

Function
--------

This API is used to query a kite.
{function}
URI
---

GET {path}

Request Parameters
------------------

{request}

Response Parameters
-------------------

{response}

Example Responses
-----------------

.. code-block::

{example}

Status Codes
------------

=========== ===========
Status Code Description
=========== ===========
200         OK
=========== ===========
{end}"""

TABLE = """.. table:: **Table 1** Response body parameters

   ========= ======= ===========
   Parameter Type    Description
   ========= ======= ===========
{rows}
   ========= ======= ===========
"""


def indented(text: str, by: int = 3) -> str:
    """The lines so many blanks further in, empty ones apart."""
    return "\n".join(f"{' ' * by}{line}" if line else "" for line in text.split("\n"))


def page(
    *,
    path: str = "/v1/kites",
    function: str = "",
    request: str = "None",
    response: str = "",
    rows: str = "   tail      String  The tail.",
    example: str = '{"tail": "long"}',
    end: str = "",
) -> str:
    """A page of one operation with something in one of its places."""
    return _PAGE.format(
        path=path,
        function=f"\n{function}\n" if function else "",
        request=request,
        response=response or TABLE.format(rows=rows),
        example=indented(example),
        end=f"\n{end}\n" if end else "",
    )


ROOM = len(page()) + 200
"""Bytes that the page around the attack takes."""


def many(size: int, make: Callable[[int], str], between: str = "\n") -> str:
    """As many numbered pieces as there is room for."""
    room = size - ROOM
    pieces: list[str] = []
    for number in count():
        piece = make(number)
        room -= len(piece) + len(between)
        if room < 0:
            return between.join(pieces)
        pieces.append(piece)
    raise AssertionError


def run(size: int, text: str) -> str:
    """The text as often as there is room for."""
    return text * ((size - ROOM) // len(text))


def steps(size: int, width: Callable[[int], int]) -> int:
    """How many numbered pieces of these widths there is room for."""
    total = 0

    def fits(number: int) -> bool:
        nonlocal total
        total += width(number)
        return total < size - ROOM

    return sum(1 for _ in takewhile(fits, count()))


def cell(text: Callable[[int], str]) -> Maker:
    """Text in a cell of a description."""
    return lambda size: page(rows=f"   tail      String  {text(size)}")


def sentences(words: str) -> Maker:
    """A cell of one sentence, as often as there is room for."""
    return cell(lambda room: run(room, f"{words} "))
