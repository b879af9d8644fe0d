"""What a page may cost the parser: it is counted in steps while it is parsed, and no page may take more than so many.

Steps depend on nothing but the page, so that a page is refused everywhere or nowhere:

    budget.line()            # 1 step; a list in a list in a list has its lines read three times
    budget.text("w" * 400)   # 43 steps: one, two for its letters, 40 for a word that long
"""

from __future__ import annotations

import re

from attrs import define
from docutils import nodes

from rst2openapi import limits

_LONG_WORD = re.compile(rf"\S{{{limits.LONG_WORD},}}")
_BORDER = re.compile(r"\s*(?:\+[-=+]+|[=-]+(?: +[=-]+)+ *)$")
_COLUMN = re.compile(r"\+| +(?=[=-])")


class BeyondLimitsError(Exception):
    """The page costs too much; the message says of what, `line` where."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.line = line


@define
class Budget:
    """The steps that were taken for a page."""

    spent: int = 0
    copied: int = 0

    def spend(self, steps: int) -> None:
        """Take some steps; raises BeyondLimitsError where the page has no more."""
        self.spent += steps
        if self.spent > limits.MOST_STEPS:
            raise BeyondLimitsError(f"it takes the parser more than {limits.MOST_STEPS:,} steps")

    def line(self, *_: object) -> None:
        """A line is read, maybe not for the first time."""
        self.spend(1)

    def text(self, text: str) -> None:
        """A text is searched for markup."""
        if len(text) > limits.LONGEST_LINE:
            raise BeyondLimitsError(f"a paragraph has {len(text):,} characters, more than {limits.LONGEST_LINE:,}")
        long = _LONG_WORD.finditer(text) if len(text) >= limits.LONG_WORD else ()
        words = sum(len(word[0]) ** 2 for word in long)
        self.spend(1 + len(text) // limits.LETTERS_STEP + words // limits.WORDS_STEP)

    def copy(self, lines: int) -> None:
        """Lines are copied to be parsed on their own, as docutils does with all that follow a list or a target."""
        steps, self.copied = divmod(self.copied + lines, limits.COPIES_STEP)
        self.spend(steps)

    def targets(self, document: nodes.document) -> None:
        """Targets in a row hand all their names on to the next of them."""
        names, run = 0, 0
        for target in document.findall(nodes.target):
            follows = run and isinstance(target.previous_sibling(), nodes.target)
            run = run + 1 if follows else 1
            names += run
        self.spend(names // limits.NAMES_STEP)

    def fault(self, *_: object) -> None:
        """A fault of markup is told."""
        self.spend(limits.FAULT_STEPS)


def budget_of(document: nodes.document) -> Budget:
    """What `reader` put into the settings of this document."""
    budget = document.settings.budget
    if not isinstance(budget, Budget):
        raise TypeError("the document was not made by the reader")
    return budget


def expect_lines_within_limits(lines: list[str]) -> None:
    """Raise BeyondLimitsError for a line that is too long, or borders a table of too many columns."""
    for number, line in enumerate(lines, 1):
        if len(line) > limits.LONGEST_LINE:
            reason = f"a line has {len(line):,} characters, more than {limits.LONGEST_LINE:,}"
            raise BeyondLimitsError(reason, number)
        if len(line) > 2 * limits.MOST_COLUMNS and _BORDER.match(line):
            columns = len(_COLUMN.findall(line))
            if columns > limits.MOST_COLUMNS:
                raise BeyondLimitsError(f"a table has {columns:,} columns, more than {limits.MOST_COLUMNS}", number)


def kinds_within_limits(document: nodes.document) -> frozenset[type[nodes.Element]]:
    """The kinds of elements that the tree holds, so that nobody looks for what is not there.

    Raises BeyondLimitsError for a page of too many rows of tables, or of too many levels.
    """
    kinds: set[type[nodes.Element]] = set()
    here: list[nodes.Element] = [document]
    rows = levels = 0
    while here:
        here = [child for one in here for child in one.children if isinstance(child, nodes.Element)]
        of_level = list(map(type, here))
        kinds.update(of_level)
        rows += of_level.count(nodes.row)
        levels += 1
        if levels > limits.MOST_LEVELS:
            raise BeyondLimitsError(
                f"it is nested deeper than {limits.MOST_LEVELS} levels",
                next((one.line for one in here if one.line), None),
            )
    if rows > limits.MOST_ROWS:
        raise BeyondLimitsError(f"its tables have {rows:,} rows, more than {limits.MOST_ROWS:,}")
    return frozenset(kinds)
