"""Bodies in the forms in which methods take and give them.

What is sent is given as `body=`, as the fields of it, or of the object in it: `body_of(NewQueue, UNSET,
{"name": "a", "size": UNSET}, required=True)` is `NewQueue(name="a")`. Of `{"vpc": {...}}` a method gives the `vpc`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from .model import Model
from .types import UNSET, Unset

__all__ = ["body_around", "body_of", "thing_in"]

M = TypeVar("M")
T = TypeVar("T", bound=Model)

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


def thing_in(answer: Any, attribute: str, kind: type[T]) -> T:
    """What an answer is about, which is its one member; an answer without that is read as if it were the thing.

    What was done must not come back as an exception: so an answer that is no object is given as it came.
    """
    if not isinstance(answer, Model):
        return answer  # type: ignore[no-any-return]  # whatever it is
    found: T | None = getattr(answer, attribute)
    return kind.from_dict(answer.to_dict()) if found is None else found


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not UNSET}


def _refuse(name: str, fields: Mapping[str, Any]) -> None:
    if fields:
        raise TypeError(f"give {name} or its fields ({', '.join(fields)}), not both")
