"""A document that the generator gives up on becomes sentences that say what is wrong with it.

The generator raises `KeyError: 'name'` at a parameter without a name; the specification says what is required where:
`at /paths/~1x/get/parameters/0: 'name' is a required property`. So it is with whatever else reads documents.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import Any

from rst2openapi.client.extension_forms import DATA, FORMS, Place, documents_within, extensions
from rst2openapi.client.references import Tree, resolved

_MOST = 3
_LONGEST = 200
_CODES = re.compile(
    r"\[type=\w+, input_value=.*?\]$|For further information visit \S+|\d+ validation errors? for \w+", re.MULTILINE
)


class BrokenDocumentError(Exception):
    """A document is not what the specification wants, and we failed on it; the message says what is wrong with it."""


@contextmanager
def blaming(tree: Tree, *told: type[Exception]) -> Iterator[None]:
    """Raise BrokenDocumentError for whatever fails within, if the document is broken on which it does.

    What the operating system refuses is no fault of a document; what is `told` says itself what is wrong.
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, (OSError, BrokenDocumentError, *told)):
            raise
        fault = faults_of(tree)
        if fault is None:
            raise
        raise BrokenDocumentError(fault) from None


def faults_of(tree: Tree) -> str | None:
    """What is wrong with a document, None where nothing is known of it."""
    return "; ".join(islice(_all_faults(tree), _MOST)) or None


def words_of(message: str) -> str:
    """What a library says of a document, on one line, less its own codes and addresses."""
    return " ".join(_CODES.sub("", message).split())


def _all_faults(tree: Tree) -> Iterator[str]:
    yield from _breaches(tree)
    yield from _breaches_of_extensions(tree)
    yield from _lost_references(tree, tree, ())


def _breaches(tree: Tree) -> Iterator[str]:
    """Where the document is not what the specification wants."""
    # of what the schema of the specification says; references are looked at apart
    for error in _judge(tree).iter_errors(dict(tree)):
        yield _told(_innermost(error))


def _judge(tree: Tree) -> Any:
    """The validator of documents of this one's version."""
    # slow to import, and for documents that are broken
    from rst2openapi.specification import Validator30, by_dialect  # noqa: PLC0415 -- see above

    return by_dialect() if str(tree.get("openapi", "")).startswith("3.1") else Validator30.schema_validator


def _breaches_of_extensions(tree: Tree) -> Iterator[str]:
    """Where an extension of ours has not the form that it must have."""
    from rst2openapi.specification import by_jsonschema  # noqa: PLC0415 -- as above

    for place, name, said in extensions(tree):
        for error in by_jsonschema(FORMS[name]).iter_errors(said):
            yield _told(error, place)
    for place, inner, made in documents_within(tree):
        for error in _judge(made).iter_errors(made):
            found = _innermost(error)
            yield _told(found, place, len(inner))


def _lost_references(tree: Tree, value: Any, place: Place) -> Iterator[str]:
    """References that lead to nothing in the document, or to themselves."""
    if isinstance(value, Mapping):
        reference = value.get("$ref")
        if isinstance(reference, str) and resolved(tree, value) is None:
            yield f"at {_pointer(place)}: {_shortened(reference)} refers to nothing, or to itself"
    below = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for key, one in below:
        if key not in DATA:
            yield from _lost_references(tree, one, (*place, key))


def _innermost(error: Any) -> Any:
    """Of a value that none of several schemas allows, the fault of the one that came furthest."""
    while error.context:
        inner = max(error.context, key=lambda one: len(one.absolute_path))
        if len(inner.absolute_path) == len(error.absolute_path):
            break
        error = inner
    return error


def _told(error: Any, place: Place = (), skipped: int = 0) -> str:
    """The fault with its place, below one of the document's, less the first so many steps of its own."""
    return f"at {_pointer((*place, *list(error.absolute_path)[skipped:]))}: {_shortened(str(error.message))}"


def _pointer(place: Place) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in place) or "/"


def _shortened(message: str) -> str:
    words = " ".join(message.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
