"""Documented example bodies into Example Objects.

The block under "Example request: uploading two files" becomes
`examples: {uploading-two-files: {summary: Uploading two files, value: …}}`; a lone block without words is `example`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rst2openapi.openapi.source_map import Json, Spot
from rst2openapi.operation.model import Example
from rst2openapi.service.model import ObjectSchema

_OF_BODY = re.compile(r"(?P<media>/paths/.*/content/[^/]*)/(example|examples/[^/]*/value)\Z")
_OF_SCHEMA = re.compile(r"/components/examples/(?P<schema>[^/]*)-\d+/value\Z")


def attached(examples: Sequence[Example], spot: Spot) -> Json:
    """`example` or `examples` of a Media Type Object; each example's line is recorded under its value's pointer."""
    distinct = _distinct(examples)
    if not distinct:
        return {}
    if len(distinct) == 1 and not distinct[0][0].title:
        _record(distinct[0], spot / "example")
        return {"example": distinct[0][0].value}
    result: Json = {}
    numbers: dict[str, int] = {}
    for group in distinct:
        key = _key(group[0].title, result, numbers)
        _record(group, spot / "examples" / key / "value")
        summary = {"summary": group[0].title} if group[0].title else {}
        result[key] = summary | {"value": group[0].value}
    return {"examples": result}


def schema_of_example(pointer: str) -> str | None:
    """The pointer of the schema that the example at `pointer` illustrates; None where `pointer` is no example's."""
    if match := _OF_BODY.match(pointer):
        return f"{match['media']}/schema"
    match = _OF_SCHEMA.match(pointer)
    return f"/components/schemas/{match['schema']}" if match else None


def of_schemas(named: Mapping[str, ObjectSchema], spot: Spot) -> Json:
    """`components/examples`: what pages show of an object apart from any operation, as `ErrorResponse-1`."""
    result: Json = {}
    for name in sorted(named):
        for number, group in enumerate(_distinct(named[name].examples), 1):
            key = f"{name}-{number}"
            _record(group, spot / key / "value")
            result[key] = ({"summary": group[0].title} if group[0].title else {}) | {"value": group[0].value}
    return result


def shared(name: str, named: ObjectSchema) -> Json:
    """`examples` of a Media Type Object that has none of its own: references to those of its schema."""
    count = len(_distinct(named.examples))
    keys = [f"{name}-{number}" for number in range(1, count + 1)]
    return {"examples": {key: {"$ref": f"#/components/examples/{key}"} for key in keys}} if keys else {}


def _distinct(examples: Sequence[Example]) -> list[list[Example]]:
    """Blocks that show the same value under the same words, together: 1, 1.0 and true are three values."""
    groups: dict[tuple[str, str], list[Example]] = {}
    for example in examples:
        groups.setdefault((repr(example.value), example.title), []).append(example)
    return list(groups.values())


def _record(group: Sequence[Example], spot: Spot) -> None:
    spot.of(*(example.span for example in group))


def _key(title: str, taken: Json, numbers: dict[str, int]) -> str:
    """A key made of the title's first words (OpenAPI 3.0.3 asks for letters, digits, dots, dashes).

    `numbers` are the last ones that were given to each stem.
    """
    words = re.findall(r"[a-z0-9]+", title.lower())
    stem = "-".join(words[:8])[:60].strip("-") or "example"
    number = numbers.get(stem, 0) + 1
    key = stem if number == 1 else f"{stem}-{number}"
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    numbers[stem] = number
    return key
