"""Methods under names of before: each use warns, and does what the name of now does."""

import functools
import warnings
from collections.abc import Callable
from typing import ParamSpec, TypeVar

__all__ = ["deprecated"]

P = ParamSpec("P")
T = TypeVar("T")


def deprecated(told: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `warnings.deprecated` of Python 3.13: a call warns with these words, in the line that it stands in."""

    def around(method: Callable[P, T]) -> Callable[P, T]:
        @functools.wraps(method)
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            warnings.warn(told, DeprecationWarning, stacklevel=2)
            return method(*args, **kwargs)

        return call

    return around
