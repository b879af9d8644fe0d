"""Which part a parameter table plays: parameters, body, response, response header, or members of an object.

The rules stand in `ORDER` and are tried from top to bottom; the first that answers decides. A section outweighs a
caption, a caption outweighs the names of the rows, and what another table links to is never a root.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum

from attrs import frozen

from rst2openapi.operation.model import (
    ArrayOf,
    Field,
    FieldTable,
    Json,
    MapOf,
    Method,
    ObjectRef,
    OneOf,
    Scalar,
    TypeExpr,
)
from rst2openapi.operation.tables_in_context import RESPONSE_KINDS, Entry
from rst2openapi.operation.transport import like_header
from rst2openapi.page.model import Column, SectionKind
from rst2openapi.prose import Label, links


class Role(Enum):
    """What a table lists, as far as the operation is concerned."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    LOCATED = "located"
    BODY = "body"
    RESPONSE = "response"
    RESPONSE_HEADER = "response header"
    MEMBERS = "members"


@frozen
class Traits:
    """What the rules need to know of the whole page."""

    method: Method
    placeholders: frozenset[str]
    linked: frozenset[Label]
    wanted: frozenset[str]
    """Names of object-like fields that link to no table: a caption may answer to them."""


_HEADERS = re.compile(r"\bheaders?\b", re.IGNORECASE)
_PATH = re.compile(r"\b(path|uri|url)\b", re.IGNORECASE)
_QUERY = re.compile(
    r"\bquery( string)?( request)? param|\bquer(y|ies)$|^query\b|\bfilter(ing)? (criteria|param)", re.IGNORECASE
)
_BODY = re.compile(r"\bbody\b|\bform-?\s?data\b", re.IGNORECASE)
_SILENT = re.compile(r"(parameters?)?\W*(descriptions?)?", re.IGNORECASE)
_REQUEST = re.compile(r"\brequest\b", re.IGNORECASE)


def page_facts(method: Method, placeholders: Sequence[str], entries: Sequence[Entry]) -> Traits:
    """Gather what the rules need: the labels that rows link to, and the object fields that link nowhere."""
    own = {label for entry in entries for label in entry.fields.labels}
    legends = {label for entry in entries if _is_legend(entry.fields) for label in entry.fields.labels}
    linked: set[Label] = set()
    wanted: set[str] = set()
    for entry in entries:
        for field in entry.fields.fields:
            if isinstance(field.type, Scalar):
                linked |= legends.intersection(link.target for link in links(field.description))
            for ref in object_refs(field.type):
                targets = own.intersection(ref.links) - entry.fields.labels
                linked |= targets
                if not targets:
                    wanted |= _names(field, ref)
        for ref in _loose_refs(entry.fields):
            linked |= own.intersection(ref.links) - entry.fields.labels
    return Traits(method, frozenset(placeholders), frozenset(linked), frozenset(wanted))


def _is_legend(table: FieldTable) -> bool:
    """Whether a table may list the values of a field, rather than members: words alone, none of them mandatory."""
    return bool(table.fields) and all(
        isinstance(row.type, Scalar) and row.type.type == "string" and row.required is None for row in table.fields
    )


def _loose_refs(table: FieldTable) -> Iterator[ObjectRef]:
    for loose in (table.additional, table.alias):
        if loose is not None:
            yield from object_refs(loose)


def _names(field: Field[TypeExpr], ref: ObjectRef) -> set[str]:
    names = {field.name.lower()}
    if ref.type_name:
        names.add(ref.type_name.lower())
    return names


def object_refs(expr: TypeExpr) -> Iterator[ObjectRef]:
    """Every open object in a type."""
    if isinstance(expr, ObjectRef):
        yield expr
    elif isinstance(expr, ArrayOf):
        yield from object_refs(expr.items)
    elif isinstance(expr, MapOf):
        yield from object_refs(expr.values)
    elif isinstance(expr, OneOf):
        for option in expr.options:
            yield from object_refs(option)


def answers_to_field(table: FieldTable, page: Traits) -> bool:
    """Whether the table's caption names an object field that no link has found a table for."""
    for subject in table.subject:
        name = subject.lower()
        last = re.split(r"[.\s]", name)[-1]
        if {name, last, f"{last}s", last.removesuffix("s")} & page.wanted:
            return True
    return False


def _linked(entry: Entry, page: Traits) -> Role | None:
    return Role.MEMBERS if entry.fields.labels & page.linked else None


def _elsewhere(entry: Entry, _page: Traits) -> Role | None:
    """Tables outside the sections of the exchange are shared structures."""
    kinds = RESPONSE_KINDS | {SectionKind.URI, SectionKind.REQUEST, SectionKind.REQUEST_EXAMPLE}
    error_format = entry.context.kind in (SectionKind.STATUS, SectionKind.ERRORS)
    if error_format and is_error_table(entry.fields):
        return Role.RESPONSE
    return None if entry.context.kind in kinds else Role.MEMBERS


def _named_members(entry: Entry, page: Traits) -> Role | None:
    return Role.MEMBERS if answers_to_field(entry.fields, page) and not _role_words(entry) else None


def caption(entry: Entry) -> str:
    """The caption's words after "Table N"."""
    return re.sub(r"^table\s*\d+\W*", "", entry.fields.caption, flags=re.IGNORECASE).strip()


def _role_words(entry: Entry) -> bool:
    words = caption(entry)
    return bool(_BODY.search(words) or _HEADERS.search(words)) and not entry.fields.subject


def _located(entry: Entry, _page: Traits) -> Role | None:
    """Responses may have the column too, where it only says body."""
    if entry.context.kind in RESPONSE_KINDS:
        return None
    return Role.LOCATED if entry.table.has(Column.LOCATION) else None


def _response(entry: Entry, _page: Traits) -> Role | None:
    if entry.context.kind not in RESPONSE_KINDS:
        return None
    if _HEADERS.search(caption(entry)) or _all_headers(entry.fields):
        return Role.RESPONSE_HEADER
    return Role.RESPONSE


def _headers(entry: Entry, _page: Traits) -> Role | None:
    named = any(_HEADERS.search(text) for text in _caption_words(entry))
    return Role.HEADER if named or _all_headers(entry.fields) else None


def _all_headers(table: FieldTable) -> bool:
    return bool(table.fields) and all(like_header(field.name) for field in table.fields)


def _caption_words(entry: Entry) -> tuple[str, ...]:
    """The caption, or the innermost heading where the caption says nothing of the role."""
    words = caption(entry)
    return entry.context.headings[-1:] if _SILENT.fullmatch(words) else (words,)


def _uri_section(entry: Entry, page: Traits) -> Role | None:
    if entry.context.kind is not SectionKind.URI:
        return None
    words = " ".join(_caption_words(entry))
    names = {field.name for field in entry.fields.fields}
    if _QUERY.search(words):
        return Role.QUERY
    if _PATH.search(words) or names & page.placeholders or page.method in ("get", "head"):
        return Role.PATH
    if _BODY.search(words) or (_REQUEST.search(words) and any(_has_object(field) for field in entry.fields.fields)):
        return Role.BODY
    return Role.PATH


def _has_object(field: Field[TypeExpr]) -> bool:
    return next(object_refs(field.type), None) is not None


def _request_section(entry: Entry, page: Traits) -> Role | None:
    words = " ".join(_caption_words(entry))
    names = {field.name for field in entry.fields.fields}
    if names and names <= page.placeholders:
        return Role.PATH
    if _BODY.search(words) and page.method not in ("get", "head"):
        return Role.BODY
    if _QUERY.search(words):
        return Role.QUERY
    if _PATH.search(words) and names & page.placeholders:
        return Role.PATH
    if page.method in ("get", "head"):
        return Role.QUERY
    return Role.BODY


ORDER: tuple[Callable[[Entry, Traits], Role | None], ...] = (
    _linked,
    _elsewhere,
    _located,
    _named_members,
    _response,
    _headers,
    _uri_section,
    _request_section,
)


def role_of(entry: Entry, page: Traits) -> Role:
    """The role of one table."""
    for rule in ORDER:
        role = rule(entry, page)
        if role is not None:
            return role
    return Role.MEMBERS


_ERROR_NAMES = re.compile(
    r"(err(or)?_?)?(code|msg|message|type|title|detail|details|description|reason|info)$|err(or)?$"
    r"|(request|trace)_?id$|external_?message$|encoded_authorization_message$|status$",
    re.IGNORECASE,
)


def error_names(names: set[str]) -> bool:
    """Whether these names are those of an error body: a code, a message, and what goes with them."""
    code = any(re.fullmatch(r"(err(or)?_?)?code", name, re.IGNORECASE) for name in names)
    words = any(re.search(r"(msg|message|detail|reason|title)$", name, re.IGNORECASE) for name in names)
    return code and words and all(_ERROR_NAMES.match(name) for name in names)


def is_error_table(table: FieldTable) -> bool:
    """Whether a table describes an error body: `error_code`, `error_msg` and the like."""
    return error_names({field.name for field in table.fields})


def roots(entries: Sequence[Entry], shown: Sequence[Json] = ()) -> tuple[list[Entry], list[Entry]]:
    """Part the candidates for one body into its root tables and left-over member tables.

    Tables whose caption names an object are members, unless there is no other candidate, or their one row stands
    for an array at the root, or an example of `shown` is just what they describe and no other root does. Several
    roots stand side by side: alternatives.
    """
    plain = [entry for entry in entries if not entry.fields.subject or _is_root_array(entry.fields)]
    chosen = plain or list(entries[:1])
    known = [{field.name for field in entry.fields.fields} for entry in chosen]
    unexplained = [set(value) for value in shown if isinstance(value, Mapping) and value]
    unexplained = [names for names in unexplained if not any(names <= others for others in known)]
    chosen += [entry for entry in entries if entry not in chosen and _is_just(entry.fields, unexplained)]
    return [entry for entry in entries if entry in chosen], [entry for entry in entries if entry not in chosen]


def _is_root_array(table: FieldTable) -> bool:
    return isinstance(table.alias, ArrayOf) and not table.fields


def _is_just(table: FieldTable, examples: Sequence[set[str]]) -> bool:
    """Whether a table has all names of an example, and the example all that the table requires."""
    names = {field.name for field in table.fields}
    required = {field.name for field in table.fields if field.required}
    return any(required <= example <= names for example in examples)
