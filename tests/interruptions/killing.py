"""A process that is killed at a chosen moment, played within this one: from then on nothing it does has an effect."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

_CHANGING = ("replace", "rename", "unlink", "remove", "rmdir", "mkdir", "utime", "chmod")


class Killed(BaseException):
    """The process is no more."""


def dead_process() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


@contextmanager
def killed(at: int, process: int, called: str = "replace") -> Iterator[None]:
    """Kill the process of that number when it calls this function of `os` the time after the first `at` times."""
    with pytest.MonkeyPatch.context() as patch, pytest.raises(Killed):  # noqa: PT012 - the test inside raises
        left = [at]
        patch.setattr(os, "getpid", lambda: process)
        originals = {name: getattr(os, name) for name in {*_CHANGING, called}}

        def dying(name: str) -> Callable[..., Any]:
            def call(*arguments: Any, **options: Any) -> Any:
                if left[0] < 0 or (name == called and left[0] == 0):
                    left[0] = -1
                    raise Killed
                left[0] -= name == called
                return originals[name](*arguments, **options)

            return call

        for name in originals:
            patch.setattr(os, name, dying(name))
        yield
        raise Killed  # it was done before it could be killed
