"""Answers -> whether they are lists: `{"servers": [...], "count": 2}` is one, `{"server": {...}}` is not.

A list is told by what is answered and not by the heading: an array, or an object that is an array with the words
around it (totals, markers, links), in a wrapper or not. One thing that holds arrays is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rst2openapi.operation.model import Field, Location
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import ArrayOf, OneOf, Schema, SchemaName, SchemaRef
from rst2openapi.service.names.words import folded, listed, singular, words

Members = Callable[[SchemaName], Sequence[Field[Schema]]]
"""The fields of the object of that name."""

_AROUND = re.compile(
    r"(?:.*_)?(?:total|count|num|number|size|limit|offset|marker|links?|page|pages|pageno|start|token)(?:_.*)?|"
    r"(?:current|page|per|next|previous|total)_.*|is_success(?:ful)?|message|msg|error.*|request_id|kind|api_?version|"
    r"status_code|code|meta_?data|page_?info|has_more|trace_id|schema_paths|first|last|region|project_id|success",
    re.IGNORECASE,
)
"""Names of what stands around the items of a list."""

_OBJECTS = re.compile(r"_(?:objects|items|list|details|infos?)$", re.IGNORECASE)
"""Ends of names of arrays that are the items, whatever stands before."""

_WRAPPERS = listed("data result response items body content page")
"""Names of objects that only hold the answer."""

_POSITIONS = listed("limit offset marker page pageno pagesize perpage startnumber pagenum curpage")
"""Names of query parameters that move through a list."""

_FEW = 3
"""One thing has more members than this besides its arrays."""


def is_list(one: Merged, members: Members) -> bool:
    """Whether a success of the operation answers with a list."""
    paged = is_paged(one)
    types = [response.body.type for response in one.responses if response.body and response.status.startswith("2")]
    path = one.path.text.rstrip("/")
    literals = [piece for piece in path.split("/") if piece and "{" not in piece]
    if path.endswith("}") and one.method == "get" and not paged and _is_member(path.rpartition("{")[2], literals):
        return any(isinstance(type_, ArrayOf) for type_ in types)
    name = folded("".join(singular(word) for word in words(literals[-1]))) if literals else ""
    return any(_is_list(type_, members, name, paged, depth=2) for type_ in types)


def is_paged(one: Merged) -> bool:
    """Whether a parameter moves through what is answered."""
    return any(
        parameter.location is Location.QUERY and folded(parameter.field.name) in _POSITIONS
        for parameter in one.parameters
    )


def _is_member(parameter: str, literals: Sequence[str]) -> bool:
    """Whether a path ends in one of its collection, and not in what the collection is chosen by."""
    of_collection = {singular(word) for word in words(literals[-1])} if literals else set()
    of_parameter = {singular(word) for word in words(parameter.rstrip("}"))}
    return (
        bool(of_collection & of_parameter)
        or not of_parameter - {"id", "name", "key", "uuid", "no"}
        or (parameter.rstrip("}").endswith("id"))
    )


def _is_list(type_: Schema, members: Members, name: str, paged: bool, depth: int) -> bool:
    if isinstance(type_, OneOf) and type_.options:
        type_ = type_.options[0]
    if not isinstance(type_, SchemaRef):
        return isinstance(type_, ArrayOf)
    content = [field for field in members(type_.name) if not _stands_around(field)]
    arrays = [field for field in content if isinstance(field.type, ArrayOf)]
    named = any(folded("".join(singular(word) for word in words(field.name))) == name for field in arrays)
    if arrays and (len(content) <= _FEW or paged or named):
        return len(arrays) == len(content) or paged or named or any(_holds_objects(field) for field in arrays)
    if depth and len(content) == 1 and (content[0].name.lower() in _WRAPPERS or "list" in words(content[0].name)):
        return _is_list(content[0].type, members, name, paged, depth - 1)
    return False


def _stands_around(field: Field[Schema]) -> bool:
    """Whether a field only tells of the items; `limit_objects` that holds objects is the items."""
    name = field.name.replace("-", "_")
    return bool(_AROUND.fullmatch(name)) and not (_holds_objects(field) and _OBJECTS.search(name))


def _holds_objects(field: Field[Schema]) -> bool:
    return isinstance(field.type, ArrayOf) and isinstance(field.type.items, SchemaRef | OneOf)
