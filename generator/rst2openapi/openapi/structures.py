"""Structures that no operation uses -> the extension `x-structures`: a list of Schema Objects with titles.

They are no components, since nothing refers to them from where linters and generators look; they refer to each other
by pointers into the list.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from rst2openapi.openapi.markdown import escape
from rst2openapi.openapi.schemas import Writer, component
from rst2openapi.openapi.source_map import Json, Spot
from rst2openapi.service.model import ObjectSchema, Structure

STRUCTURES = "x-structures"


def structures(found: Sequence[Structure], writer: Writer, root: Spot) -> Json:
    """The extension of the document; each field knows its row."""
    named = {one.name: ObjectSchema(one.fields, (one.span,)) for one in found}
    places = {one.name: f"#/{STRUCTURES}/{number}" for number, one in enumerate(found)}
    own = evolve(writer, named={**writer.named, **named}, elsewhere=places)
    entries = [
        {"title": escape(one.title), **component(named[one.name], own, root / STRUCTURES / number)}
        for number, one in enumerate(found)
    ]
    return {STRUCTURES: entries} if entries else {}
