"""The mutators: each is a row with a name, and turns the pages of a mutant into others.

`MUTATORS` is all of them. To add one, write a function over text, bytes or files in the module that it fits, and a row
of that module's table.
"""

from __future__ import annotations

from . import characters, files, markup, structure, tables, values
from .model import Mutator

MUTATORS: tuple[Mutator, ...] = (
    *tables.ROWS,
    *structure.ROWS,
    *markup.ROWS,
    *values.ROWS,
    *characters.ROWS,
    *files.ROWS,
)
