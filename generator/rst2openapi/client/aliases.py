"""Names that Python cannot tell apart get numbers: the parameters `name` and `name~` become `name` and `name_2`.

openapi-python-client drops an operation or a model that has two of them. An alias carries the name it stands for
in characters that no identifier keeps, so that it can be given back wherever the alias turns up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_HIDDEN = 0xE000
"""The first of the characters for private use; a byte of the original is one of the 256 from here on."""

_END = chr(_HIDDEN + 256)
"""Ends an alias; a name of the document that holds it gets an alias as well."""


def aliases(names: Iterable[str]) -> dict[str, str]:
    """For every name the one to give to the generator: itself, or an alias of it."""
    taken: set[str] = set()
    given: dict[str, str] = {}
    for name in dict.fromkeys(names):
        plain = _identifier(name)
        number, candidate = 2, plain
        while candidate in taken:
            candidate, number = f"{plain}_{number}", number + 1
        taken.add(candidate)
        given[name] = name if candidate == plain and _END not in name else candidate + _hidden(name)
    return given


def _hidden(name: str) -> str:
    return "".join(chr(_HIDDEN + byte) for byte in name.encode("utf-8", "surrogatepass")) + _END


def original(name: str) -> str:
    """The name that an alias stands for; any other name as it is."""
    if not name.endswith(_END):
        return name
    hidden = bytes(ord(character) - _HIDDEN for character in name[:-1] if _HIDDEN <= ord(character) < _HIDDEN + 256)
    return hidden.decode("utf-8", "surrogatepass")


def _identifier(name: str) -> str:
    """What is left of a name in Python, before its words are parted."""
    return re.sub(r"\W", "", name, flags=re.ASCII).rstrip("_") or "field"
