"""Drafts -> endpoints-to-be: several pages about one method and path become one, and paths one spelling.

Starting and stopping a server are two pages about `POST /servers/{server_id}/action`: their bodies become
alternatives, their texts stand one after the other under their titles, and everything else is united.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.operation.model import (
    Body,
    Example,
    Field,
    Location,
    Parameter,
    PathTemplate,
    Response,
)
from rst2openapi.prose import Paragraph, Prose, Strong, plain
from rst2openapi.service.graph import Draft, merged_rows
from rst2openapi.service.model import Schema
from rst2openapi.service.names.titles import without_state
from rst2openapi.service.walk import one_of

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@frozen
class Merged:
    """One operation of the document: the drafts it is made of, and what they say together."""

    drafts: tuple[Draft, ...]
    path: PathTemplate
    description: Prose
    parameters: tuple[Parameter[Schema], ...]
    body: Body[Schema] | None
    responses: tuple[Response[Schema], ...]

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.drafts[0].operation.method


def shape_of(path: str) -> str:
    """The path with its parameters' names blanked out."""
    return _PLACEHOLDER.sub("{}", path)


# --- paths ---------------------------------------------------------------------------------------------------


def unify_paths(drafts: Sequence[Draft], report: Report) -> list[Draft]:
    """The drafts, with the names of path parameters equal wherever the paths are."""
    by_shape: dict[str, Counter[str]] = {}
    pages: dict[str, str] = {}
    for draft in drafts:
        path = draft.operation.path.text
        by_shape.setdefault(shape_of(path), Counter())[path] += 1
        pages.setdefault(path, draft.operation.page)
    chosen = {shape: _most_common(paths) for shape, paths in by_shape.items()}
    return [_renamed(draft, chosen[shape_of(draft.operation.path.text)], pages, report) for draft in drafts]


def _most_common(paths: Counter[str]) -> str:
    return min(paths, key=lambda path: (-paths[path], path))


def _renamed(draft: Draft, path: str, pages: dict[str, str], report: Report) -> Draft:
    old = draft.operation.path
    if old.text == path:
        return draft
    report.add(rules.PATH_NAMES_DIFFER, draft.operation.span, path=old.text, other=path, page=pages[path])
    names = tuple(dict.fromkeys(_PLACEHOLDER.findall(path)))
    new = dict(zip(_PLACEHOLDER.findall(old.text), _PLACEHOLDER.findall(path), strict=True))
    parameters = tuple(
        evolve(one, field=evolve(one.field, name=new.get(one.field.name, one.field.name)))
        if one.location is Location.PATH
        else one
        for one in draft.parameters
    )
    return evolve(draft, operation=evolve(draft.operation, path=PathTemplate(path, names)), parameters=parameters)


# --- operations ----------------------------------------------------------------------------------------------


def merge(drafts: Iterable[Draft], report: Report) -> list[Merged]:
    """One operation for each method and path, in the order of their first pages."""
    groups: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        groups.setdefault((draft.operation.method, draft.operation.path.text), []).append(draft)
    return [_merged(group, report) for group in groups.values()]


def alone(draft: Draft) -> Merged:
    """What one page says of its operation, whatever others do."""
    return _merged([draft], Report())


def _merged(drafts: list[Draft], report: Report) -> Merged:
    first = drafts[0].operation
    if len(drafts) > 1:
        for draft in drafts[1:]:
            method = first.method.upper()
            report.add(
                rules.SEVERAL_PAGES, draft.operation.span, count=len(drafts), method=method, path=first.path.text
            )
    return Merged(
        tuple(drafts),
        first.path,
        _description(drafts),
        _parameters(drafts),
        _body([(draft.body, draft.operation.title) for draft in drafts]),
        _responses(drafts),
    )


def _description(drafts: Sequence[Draft]) -> Prose:
    """The one text; or each under the title of its page."""
    texts = {plain(draft.operation.description) for draft in drafts}
    if len(texts) == 1:
        return drafts[0].operation.description
    blocks: list[Prose] = []
    for draft in drafts:
        title = Paragraph((Strong(without_state(draft.operation.title)),), draft.operation.span)
        blocks.append((title, *draft.operation.description))
    return tuple(block for prose in blocks for block in prose)


def _parameters(drafts: Sequence[Draft]) -> tuple[Parameter[Schema], ...]:
    """The parameters of all drafts; mandatory are those that every draft says are."""
    found: dict[tuple[Location, str], list[Parameter[Schema]]] = {}
    for draft in drafts:
        for one in draft.parameters:
            name = one.field.name.lower() if one.location is Location.HEADER else one.field.name
            found.setdefault((one.location, name), []).append(one)
    return tuple(
        evolve(group[0], field=_field([one.field for one in group], len(group) >= len(drafts)))
        for group in found.values()
    )


def _field(fields: Sequence[Field[Schema]], everywhere: bool) -> Field[Schema]:
    first, *others = fields
    if not others and everywhere:
        return first
    facets = first.facets
    for other in others:
        new = tuple(entry for entry in other.facets.enum if entry.value not in {one.value for one in facets.enum})
        facets = evolve(facets, enum=(*facets.enum, *new) if facets.enum and other.facets.enum else ())
        if evolve(other.facets, enum=()) != evolve(facets, enum=()):
            facets = type(facets)(enum=facets.enum, default=facets.default, example=facets.example)
    return evolve(
        first,
        required=all(one.required for one in fields) and everywhere,
        facets=facets,
        rows=merged_rows(first, others),
    )


def _body(bodies: Sequence[tuple[Body[Schema] | None, str]]) -> Body[Schema] | None:
    """The alternatives that the pages give, each once, with the examples of all."""
    known = [(body, title) for body, title in bodies if body is not None]
    if not known:
        return None
    if len(bodies) == 1:
        return known[0][0]
    examples = {
        (repr(one.value)): evolve(one, title=_titled(one, title))
        for body, title in reversed(known)
        for one in reversed(body.examples)
    }
    return Body(
        one_of(tuple(body.type for body, _ in known)),
        tuple(dict.fromkeys(media for body, _ in known for media in body.media_types)),
        tuple(reversed(examples.values())),
        required=len(known) == len(bodies) and all(body.required for body, _ in known),
    )


def _titled(example: Example, title: str) -> str:
    bare = without_state(title)
    return f"{bare}: {example.title}" if example.title else bare


def _responses(drafts: Sequence[Draft]) -> tuple[Response[Schema], ...]:
    """The statuses of all drafts; a status of several has the bodies of all as alternatives."""
    if len(drafts) == 1:
        return drafts[0].responses
    found: dict[str, list[tuple[Response[Schema], str]]] = {}
    for draft in drafts:
        for response in draft.responses:
            found.setdefault(response.status, []).append((response, draft.operation.title))
    return tuple(_response(group) for _, group in sorted(found.items()))


def _response(group: Sequence[tuple[Response[Schema], str]]) -> Response[Schema]:
    first = group[0][0]
    headers: dict[str, list[Field[Schema]]] = {}
    for response, _ in group:
        for header in response.headers:
            headers.setdefault(header.name.lower(), []).append(header)
    with_body = [(response.body, title) for response, title in group if response.body is not None]
    united = tuple(_field(fields, everywhere=len(fields) == len(group)) for fields in headers.values())
    rows = tuple(dict.fromkeys(span for response, _ in group for span in (response.span, *response.rows)))
    return evolve(first, body=_body(with_body), headers=united, rows=rows)
