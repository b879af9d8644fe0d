"""The documented answers of a document, as a decoder of another language meets them.

Each example of a 2xx answer in JSON, those that contradict their schema included: `showJob#0`, with its body.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen


@frozen
class Answer:
    """An example of an operation."""

    operation: str
    name: str
    body: str


def answers(tree: dict[str, Any]) -> Iterator[Answer]:
    """Every documented example of an answer of success."""
    for item in tree["paths"].values():
        for operation in item.values():
            for place, value in enumerate(_values(tree, operation)):
                yield Answer(operation["operationId"], f"{operation['operationId']}#{place}", json.dumps(value))


def _values(tree: dict[str, Any], operation: dict[str, Any]) -> Iterator[Any]:
    for status, response in operation["responses"].items():
        for media_type, media in response.get("content", {}).items() if status.startswith("2") else ():
            if "json" in media_type:
                yield from [media["example"]] if "example" in media else []
                for one in (*media.get("examples", {}).values(), *media.get("x-contradicting-examples", {}).values()):
                    shared = one.get("$ref", "").rpartition("/")[2]
                    yield (tree["components"]["examples"][shared] if shared else one)["value"]
