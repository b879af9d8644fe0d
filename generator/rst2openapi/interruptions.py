"""Signals that end a run: SIGTERM and SIGHUP are cleaned up after as Ctrl-C is, and workers end with their parent."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_ENDING = ("SIGTERM", "SIGHUP")

PARENT = "RST2OPENAPI_PARENT"
"""The variable by which a command tells those that it starts what its number is."""

_GLANCE = 0.2
"""Seconds between two looks at the parent."""


class Terminated(KeyboardInterrupt):
    """A signal asked the process to end; `number` is that of the signal."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def heed() -> None:
    """Raise Terminated in this process when such a signal comes, unless the user has it ignored (`nohup`)."""
    for name in _ENDING:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def status_of(interruption: KeyboardInterrupt) -> int:
    """The exit status, as shells have it: 128 and the number of the signal."""
    return 128 + (interruption.number if isinstance(interruption, Terminated) else signal.SIGINT)


@contextmanager
def postponed() -> Iterator[None]:
    """Have a signal that ends the run wait until this is done. Outside of the main thread none comes."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    numbers = [getattr(signal, name) for name in ("SIGINT", *_ENDING) if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) not in (signal.SIG_IGN, None)]
    before = {number: signal.signal(number, lambda number, _: came.append(number)) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if came:
            signal.raise_signal(came[0])


def follow_parent() -> None:
    """End with the command that started this one, also where that is killed; only if it says who it is."""
    said = os.environ.pop(PARENT, "")
    if said.isdecimal() and os.name == "posix":
        threading.Thread(target=_follow_process, args=(int(said),), daemon=True).start()


def begin_work() -> None:
    """Called first in a process of a pool: it leaves interrupts to its parent, and ends when that is no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _end(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)  # what cleans up is not interrupted again
    raise Terminated(number)


def _follow_parent() -> None:
    import multiprocessing  # noqa: PLC0415 - slow to import, and workers alone need it

    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _follow_process(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_GLANCE)
    os._exit(1)
