"""Where something stands in the documentation: the `file:line` that every model object carries."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Span:
    """A line of a page.

    `file` is the page's path as the user named it (POSIX separators), `line` counts from 1.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"
