"""How the client generator turns names of the document into names of Python code.

`My-Thing` becomes the class `MyThing` in the module `my_thing`, `@type` the attribute `type_`. The document must
not hold two names that meet after this; so the rules are restated here (openapi-python-client 0.29, `strings.py`),
and a test holds them against the tool itself.
"""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import count

_DELIMITERS = r"\. _-"
_RESERVED = (set(dir(builtins)) | {"self", "true", "false", "datetime"}) - {"id"}
_PREFIX = "field_"


@lru_cache(maxsize=2**16)
def attribute_name(name: str) -> str:
    """The Python name of a property or parameter."""
    return _prefixed(_reserved(snake_case(name)), name)


def raw_attribute_name(name: str) -> str:
    """The Python name of a property that meets another one: its own spelling as far as Python allows it."""
    return _prefixed(_reserved(re.sub(r"[^\w]+", "", _sanitized(name))), name)


@lru_cache(maxsize=2**16)
def class_name(name: str) -> str:
    """The name of the class made for a schema."""
    result = _reserved(pascal_case(name))
    return result if result.isidentifier() else _reserved(pascal_case(_PREFIX + result))


def module_name(class_: str) -> str:
    """The module that a class stands in."""
    return attribute_name(class_)


@lru_cache(maxsize=2**16)
def snake_case(name: str) -> str:
    """`listThings`, `list-things` and `list_things` are all `list_things`."""
    return "_".join(_name_words(name)).lower()


@lru_cache(maxsize=2**16)
def pascal_case(name: str) -> str:
    """`list_things` is `ListThings`; words in capitals keep them."""
    return "".join(word if word.isupper() else word.capitalize() for word in _name_words(name))


def placeholders(names: Iterable[str]) -> Mapping[str, str]:
    """Names for the placeholders that generators can take: `{vm.id}` would lose the operation in some.

    The name of a path parameter never travels, so another one changes nothing for the service.
    """
    result: dict[str, str] = {}
    for name in names:
        plain = re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_") or "parameter"
        candidate = plain if plain[0].isalpha() else f"p_{plain}"
        while candidate in result.values():
            candidate += "_2"
        result[name] = candidate
    return result


def _name_words(name: str) -> list[str]:
    text = _sanitized(name)
    if any(character.isupper() for character in text):
        text = " ".join(re.split("([A-Z]?[a-z]+)", text))
    return re.findall(rf"[^{_DELIMITERS}]+", text)


def _sanitized(name: str) -> str:
    return "".join(c for c in name if c.isidentifier() or c.isdecimal() or c in _DELIMITERS)


def _reserved(name: str) -> str:
    return f"{name}_" if name in _RESERVED or keyword.iskeyword(name) else name


def _prefixed(identifier: str, name: str) -> str:
    if identifier.isidentifier() and not _sanitized(name).startswith("_"):
        return identifier
    return _PREFIX + identifier


def letters() -> Iterator[str]:
    """What is put behind names that nothing tells apart: B to Z, then AA, BB and so on."""
    yield from "BCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from (letter * length for length in count(2) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
