"""The id of an operation in parts: `listRouteTablesV3` is list, route table, many, V3."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from rst2openapi.service.names.words import camel, plural


@frozen
class Id:
    """An id in parts; `version` stands at its end."""

    verb: str
    things: tuple[str, ...]
    many: bool = False
    version: str = ""

    def __str__(self) -> str:
        """The parts joined: `listRouteTablesV3`."""
        *before, last = self.things or ("",)
        named = [*before, plural(last) if self.many and last else last]
        return camel([*self.verb.split(), *(word for word in named if word)]) + self.version

    def sentence(self, spelled: Callable[[str], str]) -> str:
        """The parts as a sentence: `List route tables`."""
        *before, last = self.things or ("",)
        named = [*before, plural(last) if self.many and last else last]
        kept = [spelled(word) if spelled(word) != word.capitalize() else word for word in named]
        text = " ".join((*self.verb.split(), *kept))
        return text[:1].upper() + text[1:]
