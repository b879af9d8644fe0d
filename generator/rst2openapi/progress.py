"""Progress of long work, on a terminal only: which stage runs, how many pages are read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is finished, and of how much."""


def silent(_doing: str, _done: int, _total: int) -> None:
    """No progress is shown."""


@contextmanager
def shown(doing: str = "Reading pages") -> Iterator[Progress]:
    """A progress display on stderr; nothing at all where that is no terminal. It leaves no line behind."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console  # noqa: PLC0415 - only a terminal needs it
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import Progress as Display  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Display(*columns, console=Console(stderr=True), transient=True) as display:
        task = display.add_task(doing, total=None)

        def progress(doing: str, done: int, total: int) -> None:
            display.update(task, description=doing, completed=done, total=total or None)

        yield progress
