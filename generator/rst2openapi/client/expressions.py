"""A property of the generator's model becomes the Python expression that reads its value from JSON.

A list of models becomes `_wire.as_models(Package, value)`.
Every reader of `runtime/wire.py` leaves values of other JSON types alone, so that a union is read by one
reader in the other: `_wire.as_model(Group.from_dict, _wire.as_list(..., value))`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

ENUM = "enum_property.py.jinja"
_FILE = "file_property.py.jinja"
LIST = "list_property.py.jinja"
MODEL = "model_property.py.jinja"
UNION = "union_property.py.jinja"
"""The generator's names of the kinds of properties."""


def decode(prop: Any, source: str, depth: int = 0) -> str:
    """The expression that reads `prop` from the expression `source`; `source` itself where JSON needs no reading.

    `prop` is a property of openapi-python-client; `depth` counts the lists around it, for variables' names.
    """
    return _decode_any(alternatives(prop), source, depth)


def alternatives(prop: Any) -> Sequence[Any]:
    """The options of a union, also of one within; any other property alone."""
    if prop.template == UNION:
        return [inner for option in prop.inner_properties for inner in alternatives(option)]
    return [prop]


def field_reader(expression: str) -> str:
    """The function that reads a field by an expression of `value`: the reader that knows how to read many at once."""
    for form, name in _AT_ONCE:
        if found := form.fullmatch(expression):
            return f"_wire.{name}({found[1]})"
    return f"lambda value: {expression}"


_AT_ONCE = (
    (re.compile(r"_wire\.as_enum\((\w+), value\)"), "Member"),
    (re.compile(r"_wire\.as_model\((\w+)\.from_dict, value\)"), "Object"),
    (re.compile(r"_wire\.as_models\((\w+), value\)"), "Objects"),
)


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
    return f"_wire.as_either_enum(({', '.join(names)}), {source})"


def _read_lists(props: Sequence[Any], source: str, depth: int) -> str:
    item = f"item{depth or ''}"
    inner = [alternative for prop in props for alternative in alternatives(prop.inner_property)]
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
    (ENUM, _read_enums),
    (LIST, _read_lists),
    (MODEL, _read_models),
)
"""From the innermost reader to the outermost."""


_EMPTY = {MODEL: "{}", LIST: "[]"}
"""What an empty body is read as, by the kind of property that is documented."""

_JSON, _NO_BODY = "response.json()", "None"
"""Sources of bodies, as the generator writes them."""


def readers(endpoint: Any) -> list[tuple[int, str]]:
    """The readers of the documented answers: by status (200), or by the first figure of a range (2 for `2XX`)."""
    found = []
    for response in endpoint.responses.patterns:
        first, last = response.status_code.range
        found.append((first if first == last else first // 100, reader(response)))
    default = endpoint.responses.default
    return found if success_patterns(endpoint) or default is None else [*found, (2, _reader([default], empty=True))]


def reader(response: Any) -> str:
    """The function that reads the body of a documented answer: `lambda response: ...`."""
    codes = response.status_code.range
    return _reader([response], empty=codes is not None and codes[1] < 400)


def unnamed_success(endpoint: Any) -> str:
    """What reads a success of an undocumented status: as those that are, or as that of a status with the same reader.

    Empty where no success has a body.
    """
    known = [response for response in success_patterns(endpoint) if response.source["attribute"] != _NO_BODY]
    alike = [response for response in known if response.source["attribute"] == known[0].source["attribute"]]
    made = _reader(alike, empty=True) if alike else ""
    return next((str(status) for status, other in readers(endpoint) if other == made), made)


def _reader(responses: Sequence[Any], *, empty: bool) -> str:
    source = responses[0].source["attribute"]
    if source == _NO_BODY:
        return "_answers.nothing"
    props = [option for response in responses for option in alternatives(response.prop)]
    if source == _JSON:
        nothing = _empty(props) if empty else "None"
        source = "_answers.json_of(response" + (f", {nothing})" if nothing != "None" else ")")
    # What is parsed for the model alone becomes the model's.
    own = re.compile(r"(?<=^_wire\.as_model\()(\w+)\.from_dict(?=, _answers\.json_of\()")
    expression = own.sub(r"\1._of_own", _decode_any(props, source, 0))
    return "_answers.json_of" if expression == "_answers.json_of(response)" else f"lambda response: {expression}"


def _empty(props: Sequence[Any]) -> str:
    if any(plain_type(prop) == "None" for prop in props):
        return "None"
    kinds = [prop.template for prop in props]
    text = '""' if any(plain_type(prop) == "str" for prop in props) else "None"
    return next((value for kind, value in _EMPTY.items() if kind in kinds), text)


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


FILTERS: Mapping[str, Callable[..., Any]] = {
    "body_type": body_type,
    "decode": decode,
    "field_reader": field_reader,
    "reader": reader,
    "readers": readers,
    "result_type": result_type,
    "success_type": success_type,
    "unnamed_success": unnamed_success,
}
"""What templates call."""
