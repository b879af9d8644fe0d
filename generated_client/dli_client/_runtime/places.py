"""Places in answers, as the attributes that lead there: `at(answer, ("page_info", "next_marker"))`."""

from typing import Any

from .types import UNSET

__all__ = ["at"]


def at(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a place, None where it is not there."""
    for name in path:
        value = getattr(value, name, None)
    return None if value is UNSET else value
