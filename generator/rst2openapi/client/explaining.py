"""A document that the generator gives up on becomes sentences that say what is wrong with it.

The generator raises `KeyError: 'name'` at a parameter without a name; the specification says what is required where:
`at /paths/~1x/get/parameters/0: 'name' is a required property`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from rst2openapi.client.references import Tree, resolved

_MOST = 3
_LONGEST = 200
_CODES = re.compile(
    r"\[type=\w+, input_value=.*?\]$|For further information visit \S+|\d+ validation errors? for \w+", re.MULTILINE
)


def faults_of(tree: Tree) -> str | None:
    """What is wrong with a document, None where nothing is known of it."""
    return "; ".join(islice(_all_faults(tree), _MOST)) or None


def words_of(message: str) -> str:
    """What a library says of a document, on one line, less its own codes and addresses."""
    return " ".join(_CODES.sub("", message).split())


def _all_faults(tree: Tree) -> Iterator[str]:
    yield from _circles(tree)
    yield from _breaches(tree)


def _circles(tree: Tree) -> Iterator[str]:
    components = tree.get("components")
    for kind, named in components.items() if isinstance(components, dict) else ():
        for name, value in named.items() if isinstance(named, dict) else ():
            if (
                isinstance(value, dict)
                and str(value.get("$ref", "")).startswith("#/")
                and resolved(tree, value) is None
            ):
                yield f"#/components/{kind}/{name} refers to nothing, or to itself"


def _breaches(tree: Tree) -> Iterator[str]:
    """Where the document is not what the specification wants."""
    # slow to import, and for documents that are broken
    from rst2openapi.specification import Validator30, Validator31  # noqa: PLC0415 -- see above

    kind = Validator31 if str(tree.get("openapi", "")).startswith("3.1") else Validator30
    # of what the schema of the specification says; references are the generator's own affair
    for error in kind.schema_validator.iter_errors(dict(tree)):
        yield _told(_innermost(error))


def _innermost(error: Any) -> Any:
    """Of a value that none of several schemas allows, the fault of the one that came furthest."""
    while error.context:
        inner = max(error.context, key=lambda one: len(one.absolute_path))
        if len(inner.absolute_path) == len(error.absolute_path):
            break
        error = inner
    return error


def _told(error: Any) -> str:
    pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error.absolute_path)
    message = " ".join(str(error.message).split())
    if len(message) > _LONGEST:
        message = f"{message[:_LONGEST]}…"
    return f"at {pointer or '/'}: {message}"
