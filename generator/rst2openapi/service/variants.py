"""What single pages say of an operation that several describe -> its variants, each an operation of its own.

Starting and stopping a server are two pages about `POST /servers/{server_id}/action`: the operation `runServerAction`
has the variants `startServer` and `stopServer`, with the body and the answer of their pages. What a body always holds
is told as well: `{"os-start": {}}` of the one, `"action": "create"` of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.operation.model import Anything, Body, Field, Null, Parameter, Scalar
from rst2openapi.place import Span
from rst2openapi.prose import Bullets, Code, Paragraph, Prose, Strong, Text, plain
from rst2openapi.service.graph import Draft
from rst2openapi.service.model import (
    Endpoint,
    FreeObject,
    JsonValue,
    OperationId,
    Place,
    Schema,
    SchemaRef,
)
from rst2openapi.service.names.answers import Members
from rst2openapi.service.names.operations import NamedPage

Fixed = tuple[tuple[Place, JsonValue], ...]


def variant(one: Endpoint, named: NamedPage, fixed: Fixed) -> Endpoint:
    """The operation that a page would be alone, under its own name; examples and failures stand with the whole."""
    return evolve(
        one,
        id=OperationId(str(named.id)),
        tag=named.tag,
        summary=named.summary,
        former=named.former,
        deprecated=named.page.reading.deprecated,
        body=_bare(one.body),
        responses=tuple(
            evolve(each, body=_bare(each.body), headers=()) for each in one.responses if each.status < "400"
        ),
        fixed=fixed,
    )


def _bare(body: Body[Schema] | None) -> Body[Schema] | None:
    return None if body is None else evolve(body, examples=())


def parameters_of(one: Endpoint, finished: Iterable[Parameter[Schema]]) -> tuple[Parameter[Schema], ...]:
    """The parameters of an operation that a variant has, mandatory where its page says so."""
    own = {(each.location, each.field.name.lower()): each.field for each in one.parameters}
    keys = ((each, own.get((each.location, each.field.name.lower()))) for each in finished)
    return tuple(
        evolve(each, field=evolve(each.field, required=mine.required)) for each, mine in keys if mine is not None
    )


def told(whole: Prose, variants: Sequence[Endpoint], span: Span) -> Prose:
    """The words of an operation: those of each variant under its summary and id, or a list behind words of all."""
    if not variants:
        return whole
    heads = [
        (Strong(one.summary), Text(" ("), Code(str(one.id)), Text("), deprecated" if one.deprecated else ")"))
        for one in variants
    ]
    if len({plain(one.description) for one in variants}) == 1:
        return (*variants[0].description, Bullets(tuple((Paragraph(head, span),) for head in heads), span))
    pairs = zip(heads, variants, strict=True)
    return tuple(block for head, one in pairs for block in (Paragraph(head, span), *one.description))


# --- values that are always there ----------------------------------------------------------------------------


@frozen
class _Sent:
    """What a page says of a body: the fields of its object, the object that it only holds, and its examples."""

    fields: Mapping[str, Field[Schema]]
    inner: Mapping[str, Field[Schema]]
    examples: tuple[JsonValue, ...]


def fixed_values(drafts: Sequence[Draft], members: Members) -> list[Fixed]:
    """The values that the body of each of these pages about one operation always holds, by their place."""
    sent = [_sent(draft.body, members) for draft in drafts]
    return [(*_empty(one), *_single(one), *_telling(one, sent)) for one in sent]


def _sent(body: Body[Schema] | None, members: Members) -> _Sent:
    fields = _fields(body.type, members) if body is not None else {}
    inner = _fields(next(iter(fields.values())).type, members) if len(fields) == 1 else {}
    return _Sent(fields, inner, tuple(one.value for one in body.examples) if body is not None else ())


def _fields(type_: Schema, members: Members) -> Mapping[str, Field[Schema]]:
    return {one.name: one for one in members(type_.name)} if isinstance(type_, SchemaRef) else {}


def _empty(one: _Sent) -> Iterator[tuple[Place, JsonValue]]:
    """The one member of a body that holds nothing, in the table or in any example: `{"os-start": {}}`."""
    for name, field in one.fields.items():
        shown = [value[name] for value in one.examples if isinstance(value, dict) and name in value]
        if len(one.fields) > 1 or any(value not in ({}, None) for value in shown):
            return
        if isinstance(field.type, Null):
            yield (name,), None
        elif shown and all(repr(value) == repr(shown[0]) for value in shown) and _is_bare(field.type, one):
            yield (name,), shown[0]


def _is_bare(type_: Schema, one: _Sent) -> bool:
    """Whether no table says what an object holds."""
    return isinstance(type_, FreeObject | Anything) or (isinstance(type_, SchemaRef) and not one.inner)


def _single(one: _Sent) -> Iterator[tuple[Place, JsonValue]]:
    """Mandatory members, of the object that a body only holds as well, for which the page has a single value."""
    inside = {(*one.fields, name): field for name, field in one.inner.items()}
    for place, field in ({(name,): field for name, field in one.fields.items()} | inside).items():
        values = [each.value for each in field.facets.enum]
        if field.required and isinstance(field.type, Scalar) and len(values) == 1:
            shown = list(_shown(one.examples, place))
            if all(repr(value) == repr(values[0]) for value in shown):
                yield place, values[0]


def _telling(one: _Sent, others: Sequence[_Sent]) -> Iterator[tuple[Place, JsonValue]]:
    """Mandatory members by whose values the pages differ: every example of a page shows one, and its row names it."""
    for name, field in one.fields.items():
        if not field.required or field.type != Scalar("string") or len(field.facets.enum) == 1:
            continue
        values = [{repr(value) for value in _shown(each.examples, (name,))} for each in others]
        told_apart = all(len(each) == 1 for each in values) and len(set.union(*values)) == len(values) > 1
        value = next(_shown(one.examples, (name,)), None)
        said = re.search(rf"(?<![\w-]){re.escape(str(value))}(?![\w-])", plain(field.description))
        if told_apart and isinstance(value, str) and said:
            yield (name,), value


def _shown(examples: Iterable[JsonValue], place: Place) -> Iterator[JsonValue]:
    """The values that examples have at a place."""
    for value in examples:
        at = value
        for name in place:
            at = at.get(name, ...) if isinstance(at, dict) else ...
        if at is not ...:
            yield at
