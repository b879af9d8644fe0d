"""Signals that end a run: SIGTERM and SIGHUP are cleaned up after as Ctrl-C is, and workers end with their parent."""

from __future__ import annotations

import os
import signal
import threading
from types import FrameType

_ENDING = ("SIGTERM", "SIGHUP")


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
