"""The body that a method sends, of the form in which it is given: `body=`, the fields of it, or of the object in it.

`body_of(NewQueue, UNSET, {"name": "a", "size": UNSET}, required=True)` is `NewQueue(name="a")`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from .types import UNSET, Unset

__all__ = ["body_around", "body_of"]

M = TypeVar("M")

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def body_of(
    kind: type[M], body: Any, fields: Mapping[str, Any], *, required: bool, fixed: Mapping[str, Any] = _NOTHING
) -> Any:
    """The body to send: the one that is given, else a model of the fields and of those that are `fixed`.

    Raises:
        TypeError: Both are given, or a required field is missing.

    """
    given = _given(fields)
    if isinstance(body, Unset):
        return kind(**fixed, **given) if given or required or fixed else UNSET
    _refuse("body", given)
    return body


def body_around(
    kinds: tuple[type[Any], type[Any]],
    body: Any,
    whole: tuple[str, Any],
    fields: Mapping[str, Any],
    *,
    required: tuple[bool, bool],
    fixed: Mapping[str, Any] = _NOTHING,
) -> Any:
    """The body that holds one object: the one that is given, else one around the object, or around one of its fields.

    Args:
        kinds: The models of the body and of the object.
        body: The body.
        whole: The name of the object, and the object.
        fields: Its fields.
        required: Whether the body must be there, and the object in it.
        fixed: Fields of the object that are always there.

    Raises:
        TypeError: More than one of them is given, or a required field is missing.

    """
    name, held = whole
    given = _given(fields)
    if not isinstance(body, Unset):
        _refuse("body", given)
    if not isinstance(held, Unset):
        _refuse(name, given)
    elif given or ((all(required) or fixed) and isinstance(body, Unset)):
        held = kinds[1](**fixed, **given)
    return body_of(kinds[0], body, {name: held}, required=required[0])


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not UNSET}


def _refuse(name: str, fields: Mapping[str, Any]) -> None:
    if fields:
        raise TypeError(f"give {name} or its fields ({', '.join(fields)}), not both")
