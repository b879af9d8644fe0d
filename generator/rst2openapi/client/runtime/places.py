"""Places in answers, as the attributes that lead there: `at(answer, ("page_info", "next_marker"))`."""

from collections.abc import Mapping
from typing import Any

from .types import UNSET

__all__ = ["at", "is_null"]

Place = tuple[str | int, ...]
"""Names of attributes, and 0 for the first of an array."""


def at(value: Any, place: Place) -> Any:
    """The value at a place, None where it is not there.

    Where the first of an array is meant and there is no array, the value itself counts as the first.
    """
    for name in place:
        value = _within(value, name)
    return None if value is UNSET else value


def is_null(value: Any, place: Place) -> bool:
    """Whether null stands at a place (and not just nothing)."""
    for name in place[:-1]:
        value = _within(value, name)
    last = str(place[-1]) if place else ""
    if isinstance(value, Mapping):
        return last in value and value[last] is None
    is_set = getattr(value, "is_set", None)
    return getattr(value, last, UNSET) is None and (is_set is None or bool(is_set(last)))


def _within(value: Any, name: str | int) -> Any:
    if isinstance(name, int):
        return (value[name] if len(value) > name else None) if isinstance(value, list) else value
    return value.get(name) if isinstance(value, Mapping) else getattr(value, name, None)
