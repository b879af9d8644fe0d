"""The id of an operation in parts: `listRouteTablesV3` is list, route table, many, V3."""

from __future__ import annotations

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
