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
    for group in distinct:
        key = _key(group[0].title, result)
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
    """Blocks that show the same value under the same words, together."""
    groups: list[list[Example]] = []
    for example in examples:
        for group in groups:
            if _same(group[0].value, example.value) and group[0].title == example.title:
                group.append(example)
                break
        else:
            groups.append([example])
    return groups


def _same(one: Json, other: Json) -> bool:
    """Equality of JSON values: 1, 1.0 and true are three values."""
    return repr(one) == repr(other)


def _record(group: Sequence[Example], spot: Spot) -> None:
    spot.of(*(example.span for example in group))


def _key(title: str, taken: Json) -> str:
    """A key made of the title's first words (OpenAPI 3.0.3 asks for letters, digits, dots, dashes)."""
    words = re.findall(r"[a-z0-9]+", title.lower())
    stem = "-".join(words[:8])[:60].strip("-") or "example"
    key, number = stem, 1
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    return key
