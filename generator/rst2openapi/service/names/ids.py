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
    given: str = ""
    """The id as it was given before, whatever its parts would be now."""

    def __str__(self) -> str:
        """The parts joined: `listRouteTablesV3`."""
        return self.given or camel([*self.verb.split(), *self._named()]) + self.version

    def _named(self) -> list[str]:
        """The words of the thing, in the plural where there are many of it: mixers by tag."""
        named = list(self.things)
        last = named.index("by") - 1 if "by" in named[1:] else len(named) - 1
        if self.many and named:
            named[last] = plural(named[last])
        return named

    def sentence(self, spelled: Callable[[str], str]) -> str:
        """The parts as a sentence: `List route tables`."""
        kept = [spelled(word) if spelled(word) != word.capitalize() else word for word in self._named()]
        text = " ".join((*self.verb.split(), *kept))
        return text[:1].upper() + text[1:]
