"""The types of what is given to functions and models, wider than those of what is read.

A parameter with a list of values takes `Status | str`, a list of models `Sequence[Tag | Mapping[str, Any]]`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rst2openapi.client.expressions import ENUM, LIST, MODEL, alternatives, options, plain_type


def argument_type(prop: Any) -> str:
    """The type of an argument that becomes the value of a property, without `Unset`.

    Text stands for a member of an enum, a mapping for a model.
    """
    return _either(option for alternative in alternatives(prop) for option in options(_loose(alternative)))


def parameter_type(prop: Any) -> str:
    """The type of a parameter of a function: with `Unset` where it may be left out."""
    return argument_type(prop) + ("" if prop.required else " | Unset")


def _loose(prop: Any) -> str:
    plain = plain_type(prop)
    if prop.template == ENUM:
        return f"{plain} | {prop.value_type.__name__}"
    if prop.template == MODEL:
        return f"{plain} | Mapping[str, Any]"
    if prop.template != LIST:
        return plain
    inner = argument_type(prop.inner_property)
    if inner == plain_type(prop.inner_property):
        return plain
    if prop.inner_property.template == ENUM:  # a sequence of text would be text as well
        return " | ".join(f"list[{option}]" for option in options(inner))
    return f"Sequence[{inner}]"


def _either(found: Iterable[str]) -> str:
    """The types as one, None last."""
    distinct = dict.fromkeys(found)
    if "Any" in distinct:
        return "Any"
    return " | ".join(sorted(distinct, key=lambda text: text == "None"))


def nullable_type(prop: Any) -> str:
    """The type of a field that may be absent, or null."""
    return _either((*options(plain_type(prop)), "None"))


FILTERS: Mapping[str, Callable[..., Any]] = {
    "argument_type": argument_type,
    "nullable_type": nullable_type,
    "parameter_type": parameter_type,
}
"""What templates call."""
