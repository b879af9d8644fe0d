"""Answers that are only the name of a thing around the thing: `{"vpc": {...}}` of `getVpc` gives its `vpc`.

The one member of the object is an object too, and is named like what the operation is about: like the last part of its
path, the thing of its id, or its group. The id of the request, which every answer of some services has, stands beside
it and is no thing. What a list answers with is left as it is.
"""

from __future__ import annotations

import re

from rst2openapi.service.answers import Answers, Found
from rst2openapi.service.model import Endpoint, FreeObject, MapOf, ObjectSchema, Place, SchemaRef
from rst2openapi.service.names.words import folded, singular_words

_VERSION = re.compile(r"_?v\d+(?:_\d+)?$", re.IGNORECASE)
_REQUEST_ID = frozenset(("requestid", "reqid"))
"""What services call the id of a request in a body."""
_OF_VENDOR = re.compile(r"^(?:os|OS)-(?:[A-Z]+-)*")
"""What extensions of an API put before the names of their things."""


def result(endpoint: Endpoint, answers: Answers) -> Place:
    """Where in every answer of success the thing stands that the operation is about; `()` where that is the answer."""
    bodies = [one for one in endpoint.responses if one.status.startswith("2")]
    kinds = {one.body.type if one.body is not None else None for one in bodies}
    (kind,) = kinds if len(kinds) == 1 else (None,)
    if kind is None or endpoint.pagination is not None or str(endpoint.id).startswith("list"):
        return ()
    name = _only_object(answers, answers.followed(kind)) if isinstance(kind, SchemaRef) else ""
    return (name,) if name and _is_about(endpoint, name) else ()


def _only_object(answers: Answers, found: Found) -> str:
    """The name of the only member besides the id of the request, where that is an object."""
    if not isinstance(found, ObjectSchema) or found.additional is not None or len(found.fields) > 2:
        return ""
    things = [one for one in answers.members(found).values() if folded(one.name) not in _REQUEST_ID]
    is_one = len(things) == 1 and isinstance(things[0].found, ObjectSchema | MapOf | FreeObject)
    return things[0].name if is_one else ""


def _is_about(endpoint: Endpoint, name: str) -> bool:
    """Whether one of the names of what the operation is about ends in this one, or this one in it."""
    own = _bare(name)
    literals = [part for part in endpoint.path.text.split("/") if part and "{" not in part]
    things = str(endpoint.id), endpoint.tag.replace(" ", ""), *literals[-1:]
    return any(one.endswith(own) or own.endswith(one) for one in map(_bare, things) if one)


def _bare(name: str) -> str:
    """A name of a thing in the singular, without what sets its words apart: `os-floating-ips_v6` is floatingip."""
    return folded("".join(singular_words(_OF_VENDOR.sub("", _VERSION.sub("", name)))))
