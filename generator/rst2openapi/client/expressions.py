"""A property of the generator's model becomes the Python expression that reads its value from JSON.

A list of models becomes `_wire.as_models(Package, value)`.
Every reader of `runtime/wire.py` leaves values of other JSON types alone, so that a union is read by one
reader in the other: `_wire.as_model(Group.from_dict, _wire.as_list(..., value))`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

_ENUM = "enum_property.py.jinja"
_FILE = "file_property.py.jinja"
_LIST = "list_property.py.jinja"
_MODEL = "model_property.py.jinja"
_UNION = "union_property.py.jinja"
"""The generator's names of the kinds of properties."""


def decode(prop: Any, source: str, depth: int = 0) -> str:
    """The expression that reads `prop` from the expression `source`; `source` itself where JSON needs no reading.

    `prop` is a property of openapi-python-client; `depth` counts the lists around it, for variables' names.
    """
    return _decode_any(_alternatives(prop), source, depth)


def _alternatives(prop: Any) -> Sequence[Any]:
    if prop.template == _UNION:
        return [inner for option in prop.inner_properties for inner in _alternatives(option)]
    return [prop]


def _decode_any(props: Sequence[Any], source: str, depth: int) -> str:
    for template, reader in _READERS:
        alike = [prop for prop in props if prop.template == template]
        if alike:
            source = reader(alike, source, depth)
    return source


def _read_file(_props: Sequence[Any], source: str, _depth: int) -> str:
    return f"_wire.as_file({source})"


def _read_enums(props: Sequence[Any], source: str, _depth: int) -> str:
    names = list(dict.fromkeys(prop.class_info.name for prop in props))
    if len(names) == 1:
        return f"_wire.as_enum({names[0]}, {source})"
    return f"_wire.as_either_enum({names[0]}, {names[1]}, {source})"


def _read_lists(props: Sequence[Any], source: str, depth: int) -> str:
    item = f"item{depth or ''}"
    inner = [alternative for prop in props for alternative in _alternatives(prop.inner_property)]
    expression = _decode_any(inner, item, depth + 1)
    model = re.fullmatch(rf"_wire\.as_model\((\w+)\.from_dict, {item}\)", expression)
    if model:
        return f"_wire.as_models({model[1]}, {source})"
    return source if expression == item else f"_wire.as_list(lambda {item}: {expression}, {source})"


def _read_models(props: Sequence[Any], source: str, _depth: int) -> str:
    names = list(dict.fromkeys(prop.class_info.name for prop in props))
    if len(names) == 1:
        return f"_wire.as_model({names[0]}.from_dict, {source})"
    return f"_wire.as_closest(({', '.join(names)}), {source})"


_READERS: tuple[tuple[str, Callable[[Sequence[Any], str, int], str]], ...] = (
    (_FILE, _read_file),
    (_ENUM, _read_enums),
    (_LIST, _read_lists),
    (_MODEL, _read_models),
)
"""From the innermost reader to the outermost."""


def argument_type(prop: Any) -> str:
    """The type of an argument that becomes the value of a property, without `Unset`.

    Text stands for a member of an enum, a mapping for a model.
    """
    return _either(option for alternative in _alternatives(prop) for option in options(_loose(alternative)))


def parameter_type(prop: Any) -> str:
    """The type of a parameter of a function: with `Unset` where it may be left out."""
    return argument_type(prop) + ("" if prop.required else " | Unset")


def _loose(prop: Any) -> str:
    plain = plain_type(prop)
    if prop.template == _ENUM:
        return f"{plain} | {prop.value_type.__name__}"
    if prop.template == _MODEL:
        return f"{plain} | Mapping[str, Any]"
    if prop.template != _LIST:
        return plain
    inner = argument_type(prop.inner_property)
    if inner == plain_type(prop.inner_property):
        return plain
    if prop.inner_property.template == _ENUM:  # a sequence of text would be text as well
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


def body_type(endpoint: Any) -> str:
    """The type of an operation's request body: that of any of its media types."""
    types = [option for body in endpoint.bodies for option in options(plain_type(body.prop))]
    return " | ".join(dict.fromkeys(types))


def plain_type(prop: Any) -> str:
    """The type of a property that is there."""
    return str(prop.get_type_string(no_optional=True).as_unembedded_code())


def result_type(endpoint: Any) -> str:
    """The type of an operation's bodies: those of all documented responses, None for one without a body."""
    return _type_of(endpoint.responses)


def success_type(endpoint: Any) -> str:
    """The type of an operation's bodies of success; where no success is documented, that of every other status."""
    default = endpoint.responses.default
    return _type_of(success_patterns(endpoint) or ([default] if default else []))


def success_patterns(endpoint: Any) -> list[Any]:
    """The documented responses that are no errors: statuses and ranges below 400."""
    return [response for response in endpoint.responses.patterns if response.status_code.range[1] < 400]


def _type_of(responses: Iterable[Any]) -> str:
    types: list[str] = []
    for response in responses:
        empty = response.source["attribute"] == "None"
        text = "None" if empty else response.prop.get_type_string().as_unembedded_code()
        types.extend(option for option in options(text) if option not in types)
    if not types:
        return "None"
    if "Any" in types:
        return "Any"
    return " | ".join(sorted(types, key=lambda text: (text == "None", text.lower(), text)))


def options(text: str) -> list[str]:
    """The options of `A | list[B | C]`, parted at the outermost bars only."""
    options, depth, start = [], 0, 0
    for place, character in enumerate(text):
        depth += (character == "[") - (character == "]")
        if character == "|" and depth == 0:
            options.append(text[start:place].strip())
            start = place + 1
    return [*options, text[start:].strip()]
