"""Groups, merged operations and names -> the schemas and endpoints of the service.

Each group in use becomes one named schema whose fields know the rows of all equal tables; lists of values become
schemas of their own; the temporary names go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.operation.model import Absorbed, Access, Body, Field, Parameter, Response
from rst2openapi.place import Span
from rst2openapi.prose import Prose
from rst2openapi.service.descriptions import Captions, first_sentence, readable
from rst2openapi.service.enums import Enums
from rst2openapi.service.graph import Graph, Groups, Node, merged_rows
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import (
    AliasSchema,
    Endpoint,
    NamedSchema,
    ObjectSchema,
    OperationId,
    Schema,
    SchemaName,
    SchemaRef,
)
from rst2openapi.service.names.answers import Members
from rst2openapi.service.names.operations import NamedOperations, NamedPage
from rst2openapi.service.names.schemas import NamedSchemas
from rst2openapi.service.names.words import words
from rst2openapi.service.presence import Present
from rst2openapi.service.stated import Stated, stated
from rst2openapi.service.variants import fixed_values, parameters_of, told, variant
from rst2openapi.service.walk import refs, replaced

# --- endpoints -----------------------------------------------------------------------------------------------


def endpoints(
    merged: Sequence[Merged], named: NamedOperations, deprecated: Sequence[bool], members: Members
) -> list[Endpoint]:
    """The merged operations as endpoints, with their variants, their types still with temporary names."""
    each = zip(merged, named.ids, named.tags, named.summaries, deprecated, named.history.former, strict=True)
    found = [
        evolve(_endpoint(one), id=OperationId(str(name)), tag=tag, summary=summary, deprecated=gone, former=former)
        for one, name, tag, summary, gone, former in each
    ]
    return [_with_variants(one, pages, members) for one, pages in zip(found, named.variants, strict=True)]


def _with_variants(one: Endpoint, pages: Sequence[NamedPage], members: Members) -> Endpoint:
    fixed = fixed_values([each.page.draft for each in pages], members)
    found = tuple(
        variant(_endpoint(each.page.reading.merged), each, values) for each, values in zip(pages, fixed, strict=True)
    )
    return evolve(one, variants=found, description=told(one.description, found, one.spans[0]))


def _endpoint(one: Merged) -> Endpoint:
    """All of it but its names."""
    operations = [draft.operation for draft in one.drafts]
    first = operations[0]
    absorbed = [row for operation in operations for row in operation.absorbed]
    absorbed += [Absorbed(span, "media-type") for draft in one.drafts for span in draft.absorbed_rows]
    return Endpoint(
        id=OperationId(""),
        method=first.method,
        path=one.path,
        summary="",
        description=one.description,
        tag="",
        parameters=one.parameters,
        body=one.body,
        responses=one.responses,
        deprecated=False,
        spans=tuple(dict.fromkeys(operation.span for operation in operations)),
        pages=tuple(dict.fromkeys(operation.page for operation in operations)),
        absorbed=tuple(dict.fromkeys(absorbed)),
        access=tuple(way for way in Access if any(operation.access is way for operation in operations)),
    )


# --- schemas -------------------------------------------------------------------------------------------------


@frozen
class Finished:
    """The named schemas, the endpoints that refer to them, and the names of lists of values by owner and field."""

    schemas: Mapping[SchemaName, NamedSchema]
    endpoints: tuple[Endpoint, ...]
    values: Mapping[str, str]


@frozen
class Finishing:
    """What it takes to give everything its final name."""

    graph: Graph
    groups: Groups
    used: Mapping[SchemaName, Sequence[Node]]
    known: NamedSchemas
    present: Present
    captions: Captions
    summaries: Mapping[int, str]
    """What each draft's operation does, by its number."""
    values: Mapping[str, str]
    """The names that lists of values were given before."""

    @property
    def names(self) -> Mapping[SchemaName, SchemaName]:
        """The final name of each group."""
        return self.known.names

    def finish(self, closed: Sequence[Endpoint]) -> Finished:
        """The named schemas, those of lists of values included, and the endpoints that refer to them."""
        schemas = {self.names[group]: self._named(group, nodes) for group, nodes in self._ordered()}
        renamed = [self._endpoint(one) for one in closed]
        enums = Enums(set(self.known.taken), frozenset(words(one.id)[0] for one in closed), self.values)
        for one, owner in _fields(schemas, renamed):
            enums.survey(one, owner)
        result = {name: _hoisted(named, name, enums) for name, named in schemas.items()}
        finished = tuple(_hoisted_endpoint(one, enums) for one in renamed)
        every: dict[SchemaName, NamedSchema] = {**result, **enums.schemas}
        return Finished({name: every[name] for name in sorted(every)}, finished, enums.places)

    def _ordered(self) -> Iterator[tuple[SchemaName, Sequence[Node]]]:
        yield from ((group, self.used[group]) for group in self.names)

    def _put(self, name: SchemaName) -> Schema:
        return SchemaRef(self.names[self.groups[name]])

    def _named(self, group: SchemaName, nodes: Sequence[Node]) -> NamedSchema:
        node = self.graph.nodes[group]
        if node.alias is not None:
            rows = [one.table.alias_row for one in nodes if one.table.alias_row is not None]
            return AliasSchema(replaced(node.alias, self._put), tuple(dict.fromkeys(rows)), node.table.remarks)
        others = [one for one in nodes if one is not node]
        return ObjectSchema(
            tuple(self._field(one, others) for one in node.fields),
            tuple(dict.fromkeys(one.table.span for one in (node, *others))),
            None if node.additional is None else replaced(node.additional, self._put),
            tuple(dict.fromkeys(span for one in (node, *others) for span in one.additional_rows)),
            description=self._purpose(nodes),
            remarks=node.table.remarks if node.additional is not None else (),
            present=self.present.get(group, ()),
        )

    def _purpose(self, nodes: Sequence[Node]) -> str:
        """What an object is: the first sentence of a field that holds it, else what its body is of."""
        for node in nodes:
            for use in node.uses:
                fields = self.graph.nodes[use.parent].fields if use.parent is not None else ()
                words = next((first_sentence(self._readable(one)) for one in fields if one.name == use.name), "")
                if words:
                    return words
        roots = [root for node in nodes for root in node.roots]
        if not roots:
            return ""
        kind = "Body of a request" if roots[0].status is None else "Answer to a request"
        first, *others = dict.fromkeys(self.summaries[root.draft] for root in roots)
        return f"{kind}s of several operations." if others else f"{kind}: {first[:1].lower()}{first[1:]}."

    def _field(self, one: Field[Schema], others: Iterable[Node]) -> Field[Schema]:
        same = [field for node in others for field in node.fields if field.name == one.name]
        return self._typed(one, merged_rows(one, same))

    def _typed(self, one: Field[Schema], rows: tuple[Span, ...]) -> Field[Schema]:
        return evolve(one, type=replaced(one.type, self._put), description=self._readable(one), rows=rows)

    def _parameter(self, one: Parameter[Schema]) -> Parameter[Schema]:
        return Parameter(one.location, self._typed(one.field, one.field.rows))

    def _absorbed(self, one: Absorbed) -> Absorbed:
        if one.row is None:
            return one
        return evolve(one, row=evolve(one.row, description=self._said(one.row.description)))

    def _readable(self, one: Field[Schema]) -> Prose:
        refers = any(refs(one.type)) or bool(one.facets.enum)
        return readable(one.description, stated(one.type, one.facets), self.captions, refers=refers)

    def _said(self, prose: Prose) -> Prose:
        return readable(prose, Stated(), self.captions, refers=True)

    def _body(self, body: Body[Schema] | None) -> Body[Schema] | None:
        return None if body is None else evolve(body, type=replaced(body.type, self._put))

    def _endpoint(self, one: Endpoint) -> Endpoint:
        return evolve(
            one,
            variants=tuple(self._endpoint(each) for each in one.variants),
            description=self._said(one.description),
            parameters=tuple(self._parameter(each) for each in one.parameters),
            absorbed=tuple(self._absorbed(each) for each in one.absorbed),
            body=self._body(one.body),
            responses=tuple(
                evolve(
                    each,
                    description=self._said(each.description),
                    body=self._body(each.body),
                    headers=tuple(self._typed(header, header.rows) for header in each.headers),
                )
                for each in one.responses
            ),
        )


# --- lists of values -----------------------------------------------------------------------------------------


def _fields(
    schemas: Mapping[SchemaName, NamedSchema], closed: Iterable[Endpoint]
) -> Iterator[tuple[Field[Schema], str]]:
    """Every field with the name of its owner."""
    for name, named in schemas.items():
        if isinstance(named, ObjectSchema):
            yield from ((one, name) for one in named.fields)
    for endpoint in closed:
        owner = _owner(endpoint)
        yield from ((parameter.field, owner) for parameter in endpoint.parameters)
        yield from ((header, owner) for response in endpoint.responses for header in response.headers)


def _owner(endpoint: Endpoint) -> str:
    return f"{endpoint.id[:1].upper()}{endpoint.id[1:]}Request"


def _hoisted(named: NamedSchema, name: SchemaName, enums: Enums) -> NamedSchema:
    if not isinstance(named, ObjectSchema):
        return named
    return evolve(named, fields=tuple(enums.hoisted(one, name) for one in named.fields))


def _hoisted_endpoint(endpoint: Endpoint, enums: Enums) -> Endpoint:
    owner = _owner(endpoint)
    parameters = tuple(Parameter(one.location, enums.hoisted(one.field, owner)) for one in endpoint.parameters)
    return evolve(
        endpoint,
        parameters=parameters,
        responses=tuple(_hoisted_response(response, owner, enums) for response in endpoint.responses),
        variants=tuple(evolve(one, parameters=parameters_of(one, parameters)) for one in endpoint.variants),
    )


def _hoisted_response(response: Response[Schema], owner: str, enums: Enums) -> Response[Schema]:
    return evolve(response, headers=tuple(enums.hoisted(header, owner) for header in response.headers))
