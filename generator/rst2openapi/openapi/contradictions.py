"""Examples that contradict the schema they illustrate -> `x-contradicting-examples`, with what they contradict.

A response example `{"count": "2"}` for an integer row leaves the `examples` of its media type:
`x-contradicting-examples: {example: {value: {count: "2"}, at: /count, reason: string '2' is not of type integer}}`.
What stays under `example` and `examples` is valid, and nothing that the pages show is lost.
"""

from __future__ import annotations

from collections.abc import Mapping

from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.openapi.disagreements import Disagreement, Schemas
from rst2openapi.openapi.examples import schema_of_example
from rst2openapi.openapi.source_map import Json, Recorder, resolve, token
from rst2openapi.place import Span

EXTENSION = "x-contradicting-examples"

_ALONE = "/example"
_SHARED = "/components/examples/"


def part(tree: Json, sources: Mapping[str, tuple[Span, ...]], recorder: Recorder) -> dict[str, tuple[Span, ...]]:
    """Move them in place, each with a finding at its line; gives the sources under their new pointers."""
    schemas = Schemas.of(tree)
    moved: dict[str, tuple[Span, ...]] = {}
    for pointer, spans in sources.items():
        place = schema_of_example(pointer)
        found = [] if place is None else schemas.disagreements(place, resolve(tree, pointer))
        if place is None or not found:
            moved[pointer] = spans
            continue
        for one in found:
            recorder.report.add(rules.EXAMPLE_MISMATCH, spans[0], path=one.path, reason=one.reason)
        moved[_move(tree, pointer, place, found)] = spans
    _drop_references(tree)
    return moved


def is_contradicting(pointer: str) -> bool:
    """Whether an example at this place of a finished document contradicts its schema."""
    return f"/{EXTENSION}/" in pointer


def _move(tree: Json, pointer: str, schema: str, found: list[Disagreement]) -> str:
    """Put the example beside the others; gives the new pointer of its value."""
    if pointer.endswith(_ALONE):
        owner_at, key = pointer.removesuffix(_ALONE), "example"
        shown: Json = {"value": resolve(tree, owner_at).pop(key)}
    else:
        holder_at, _, last = pointer.removesuffix("/value").rpartition("/")
        key = last.replace("~1", "/").replace("~0", "~")
        shown = resolve(tree, holder_at).pop(key)
        # An example of a schema itself stands with the schema: what refers to it there is no media type of its own.
        owner_at = schema if pointer.startswith(_SHARED) else holder_at.rpartition("/")[0]
    owner = resolve(tree, owner_at)
    if owner.get("examples") == {}:
        del owner["examples"]
    first, *others = [{"at": one.pointer, "reason": one.reason} for one in found]
    owner.setdefault(EXTENSION, {})[key] = shown | first | ({"also": others} if others else {})
    return f"{owner_at}/{EXTENSION}/{token(key)}/value"


def _drop_references(tree: Json) -> None:
    """Media types no longer refer to shared examples that were moved."""
    kept = tree["components"]["examples"]
    for media in _media_types(tree):
        named = media.get("examples", {})
        lost = [key for key, one in named.items() if "$ref" in one and one["$ref"].rpartition("/")[2] not in kept]
        for key in lost:
            del named[key]
        if lost and not named:
            del media["examples"]


def _media_types(tree: Json) -> list[Json]:
    operations = [operation for item in tree["paths"].values() for operation in item.values()]
    holders = [one for each in operations for one in (each.get("requestBody", {}), *each["responses"].values())]
    return [media for holder in holders for media in holder.get("content", {}).values()]
