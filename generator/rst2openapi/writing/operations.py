"""A document into drafts of pages: operations with parameters, bodies and answers, folders, and the page of errors.

`paths./v1/queues.get` becomes a `Draft` whose tables are those of the document's schemas; what each is called and
where it lies is `layout`'s, what stands in the tables `tables`'.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from attrs import define, evolve, field

from rst2openapi.operation.model import Field as Row
from rst2openapi.operation.model import FieldTable, Location, ObjectRef, Parameter, Scalar, TypeExpr
from rst2openapi.operation.roles import error_names
from rst2openapi.prose import Prose
from rst2openapi.writing import layout
from rst2openapi.writing.document import Json, Node, Tree, listed, mapping
from rst2openapi.writing.draft import Answer, Draft, Failure, Folder, Reference, Shown
from rst2openapi.writing.markdown import NOWHERE, prose
from rst2openapi.writing.tables import Tables
from rst2openapi.writing.words import Place, Words

_JSON = ("application/json", "+json")
_ERRORS = "common/error_codes.rst"


@define
class _Making:
    """What every page needs: the document, the words, where pages go, and the component of failed calls."""

    tree: Tree
    words: Words
    places: Mapping[tuple[str, str], layout.Place]
    error: str
    tags: dict[str, str] = field(factory=dict)


def reference(root: Mapping[str, Json], words: Words) -> Reference:
    """Drafts of all pages of a document."""
    tree = Tree(root)
    places = layout.places(tree)
    identities = {
        str(operation.get("operationId")): places[path, method].label
        for path, method, operation, _ in tree.operations()
    }
    words.labels = identities
    making = _Making(tree, words, places, _error_component(tree))
    drafts = tuple(
        _draft(making, path, method, operation, shared) for path, method, operation, shared in tree.operations()
    )
    title = str(mapping(root.get("info")).get("title") or "API")
    failure = _failure(making) if making.error else None
    found = layout.folders(tree, drafts, making.tags, f"{title} - API Reference")
    return Reference(f"{title} - API Reference", drafts, _with_errors(found, failure), failure, identities)


def _with_errors(folders: tuple[Folder, ...], failure: Failure | None) -> tuple[Folder, ...]:
    if failure is None:
        return folders
    path, _, name = failure.file.removesuffix(".rst").rpartition("/")
    entry = (name, "Error Codes", failure.label)
    own = Folder(path, "Common Information", f"folder_{path}", (entry,))
    top = evolve(folders[0], entries=(*folders[0].entries, (f"{path}/index", own.title, own.label)))
    return (top, *folders[1:], own)


def _draft(making: _Making, path: str, method: str, operation: Mapping[str, Json], shared: Sequence[Json]) -> Draft:
    place = making.places[path, method]
    identity = str(operation.get("operationId") or place.label)
    tables = Tables(making.tree, making.words, place.label.lower())
    parameters = _parameters(making, identity, [*shared, *listed(operation.get("parameters"))], tables)
    body, form, media = _body(making, operation, tables)
    making.tags[identity] = next((one for one in listed(operation.get("tags")) if isinstance(one, str)), "")
    sent = making.tree.target(operation.get("requestBody")) if method not in ("get", "head") else {}
    content = mapping(sent.get("content"))
    draft = Draft(
        identity,
        method,
        _documented(path, parameters),
        _title(making, identity, place, operation),
        place.file,
        place.label,
        making.words.of(operation.get("description"), ("operations", identity, "summary")),
        making.words.of(None, ("operations", identity, "constraints"), needed=False),
        operation.get("deprecated") is True,
        _instead(making, identity),
        (*(Parameter(where, row) for where, row, _ in parameters), *_credentials(making.tree, path, operation), *media),
        body,
        form,
        ()
        if method in ("get", "head")
        else _examples(making, content, ("operations", identity, "examples", "request")),
        tuple(_answers(making, identity, operation, tables)),
    )
    return evolve(draft, members=tuple(tables.members.values()))


def _title(making: _Making, identity: str, place: layout.Place, operation: Mapping[str, Json]) -> str:
    """The title that the table gives, or that of the place."""
    own = making.words.text(None, ("operations", identity, "title"), needed=False)
    closing = " (Deprecated)" if operation.get("deprecated") is True and "(Deprecated)" not in own else ""
    return f"{own}{closing}" if own else place.title


def _instead(making: _Making, identity: str) -> Prose:
    """What to do in place of a deprecated operation."""
    other = making.words.text(None, ("operations", identity, "replacement"), needed=False)
    more = making.words.of(None, ("operations", identity, "instead"), needed=False)
    if other in making.words.labels:
        return (*making.words.linked(prose(f"Use **{other}** instead.")), *more)
    return more


def _documented(path: str, parameters: Sequence[tuple[Location, Row[TypeExpr], str]]) -> str:
    """The path with the placeholders that pages name."""
    for where, row, name in parameters:
        if where is Location.PATH and name != row.name:
            path = path.replace(f"{{{name}}}", f"{{{row.name}}}")
    return path


def _parameters(
    making: _Making, identity: str, given: Sequence[Json], tables: Tables
) -> list[tuple[Location, Row[TypeExpr], str]]:
    """Rows of parameters with their places and their names in the document; the later of two equal ones holds."""
    found: dict[tuple[str, str], tuple[Location, Row[TypeExpr], str]] = {}
    for one in (making.tree.target(each) for each in given):
        name, where = one.get("name"), one.get("in")
        if not isinstance(name, str) or where not in ("path", "query", "header"):
            continue
        shown = one.get("x-documented-name")
        said = {**mapping(one.get("schema"))}
        if "$ref" in said:
            said = {"allOf": [said]}
        said |= {key: one[key] for key in ("description", "deprecated") if key in one}
        row = tables.row(name, said, ("operations", identity), required=one.get("required") is True)
        found[where, name] = (Location(where), evolve(row, name=shown) if isinstance(shown, str) else row, name)
    return list(found.values())


_OPEN = re.compile(r"(?:/v\d[\w.]*|/\{\w*version\w*\})*/?|.*/(?:tokens?|auth)", re.IGNORECASE)
"""Paths that a reader takes for open to all, unless a row says who may call."""


def _credentials(tree: Tree, path: str, operation: Mapping[str, Json]) -> Iterator[Parameter[TypeExpr]]:
    """A row on the header that shows who calls, where a page without it would be read otherwise."""
    needed = [mapping(one) for one in listed(operation.get("security", tree.root.get("security")))]
    schemes = mapping(mapping(tree.root.get("components")).get("securitySchemes"))
    bearer = any(mapping(schemes.get(name)).get("scheme") == "bearer" for one in needed for name in one)
    if bearer:
        said = prose("Bearer token of the caller.")
        yield Parameter(Location.HEADER, Row[TypeExpr]("Authorization", Scalar("string"), True, said, NOWHERE))
    elif any(needed) and _OPEN.fullmatch(path):
        row = Row[TypeExpr]("X-Auth-Token", Scalar("string"), {} not in needed, prose("Token of the caller."), NOWHERE)
        yield Parameter(Location.HEADER, row)


# --- bodies ------------------------------------------------------------------------------------------------


def _body(
    making: _Making, operation: Mapping[str, Json], tables: Tables
) -> tuple[tuple[FieldTable, ...], bool, tuple[Parameter[TypeExpr], ...]]:
    """Root tables of the request, whether it is a form, and a row on its media type where that is not JSON."""
    content = mapping(making.tree.target(operation.get("requestBody")).get("content"))
    if not content:
        return (), False, ()
    media = next(iter(content))
    form = media.startswith("multipart/")
    roots = tables.roots(mapping(content[media]).get("schema", {}))
    if media == "application/json" or form:
        return roots, form, ()
    named = " or ".join(f"**{one}**" for one in content)
    said = prose(f"Media type of the body: {named}.")
    row = Row[TypeExpr]("Content-Type", Scalar("string"), True, said, NOWHERE)
    return roots, False, (Parameter(Location.HEADER, row),)


def _examples(making: _Making, content: Mapping[str, Json], place: Place) -> tuple[Shown, ...]:
    """All examples of a body, those that contradict it last; the table counts them from 1."""
    found: list[Shown] = []
    for media, entry in content.items():
        if media.endswith(_JSON):
            named = [making.tree.target(one) for one in mapping(mapping(entry).get("examples")).values()]
            alone = [{"value": entry["example"]}] if "example" in mapping(entry) else []
            odd = [mapping(one) for one in mapping(mapping(entry).get("x-contradicting-examples")).values()]
            for one in (*alone, *named, *odd):
                said = making.words.plain(one.get("summary"), (*place, str(len(found) + 1)))
                found.append(Shown(one.get("value"), said))
    return tuple(found)


# --- answers -----------------------------------------------------------------------------------------------


def _answers(making: _Making, identity: str, operation: Mapping[str, Json], tables: Tables) -> Iterator[Answer]:
    for status, given in mapping(operation.get("responses")).items():
        response = making.tree.target(given)
        common = status != "default" and _is_common(making, status, response)
        if status in ("4XX", "5XX") and making.error and (common or "content" not in response):
            continue  # what every page says without words
        yield _answer(making, (identity, status), response, () if common else _bodies(response, tables), tables)


def _answer(
    making: _Making, place: tuple[str, str], response: Mapping[str, Json], roots: tuple[FieldTable, ...], tables: Tables
) -> Answer:
    identity, status = place
    places = (("operations", identity, "responses", status), ("responses", status))
    said = making.words.of(response.get("description"), *places, needed=status.isdigit())
    headers = tuple(_header(making, name, one, tables) for name, one in mapping(response.get("headers")).items())
    content = mapping(response.get("content"))
    where = ("operations", identity, "examples", status)
    examples = () if _of_component(making, content) else _examples(making, content, where)
    return Answer(status, said, roots, headers, examples)


def _bodies(response: Mapping[str, Json], tables: Tables) -> tuple[FieldTable, ...]:
    """The tables of the body of an answer."""
    content = mapping(response.get("content"))
    return tables.roots(_first_schema(content)) if content else ()


def _first_schema(content: Mapping[str, Json]) -> Json:
    return next((mapping(entry).get("schema", {}) for entry in content.values()), {})


def _is_common(making: _Making, status: str, response: Mapping[str, Json]) -> bool:
    """Whether a failed call answers what the page of errors describes."""
    schema = _first_schema(mapping(response.get("content")))
    return _is_failure(status) and bool(making.error) and making.tree.node(schema).component == making.error


def _header(making: _Making, name: str, given: Json, tables: Tables) -> Row[TypeExpr]:
    one = making.tree.target(given)
    said = {**mapping(one.get("schema"))}
    said |= {key: one[key] for key in ("description", "deprecated") if key in one}
    return tables.row(name, said, ("headers", name), required=one.get("required") is True)


def _of_component(making: _Making, content: Mapping[str, Json]) -> bool:
    """Whether the examples are those that stand with the common body of failed calls."""
    found = [one for entry in content.values() for one in mapping(mapping(entry).get("examples")).values()]
    return bool(found) and all("$ref" in mapping(one) for one in found) and bool(making.error)


def _is_failure(status: str) -> bool:
    return status == "default" or status >= "400"


def _error_component(tree: Tree) -> str:
    """The component that most failed calls answer, if it has the names of an error; nothing where there is none."""
    counts: Counter[str] = Counter()
    for _, _, operation, _ in tree.operations():
        for status, given in mapping(operation.get("responses")).items():
            for entry in mapping(tree.target(given).get("content")).values() if _is_failure(status) else ():
                node = tree.node(mapping(entry).get("schema", {}))
                if node.component and _is_error(tree, node):
                    counts[node.component] += 1
    return min(counts, key=lambda name: (-counts[name], name), default="")


def _is_error(tree: Tree, node: Node) -> bool:
    """Whether an object tells of an error: by its own names, or as a member `error` that does."""
    inner = [tree.node(one) for name, one in node.properties.items() if name in ("error", "errors")]
    names = set(node.properties)
    wrapped = names <= {"error", "errors", "request_id"}
    return error_names(names) or (wrapped and any(error_names(set(one.properties)) for one in inner))


def _failure(making: _Making) -> Failure:
    """The page of what failed calls answer."""
    tables = Tables(making.tree, making.words, "error_codes")
    schema = {"$ref": f"#/components/schemas/{making.error}"}
    label = tables.expr(schema, "error")
    name = label.links[0] if isinstance(label, ObjectRef) else next(iter(tables.members))
    shown = mapping(mapping(making.tree.root.get("components")).get("examples"))
    examples = [mapping(one) for key, one in shown.items() if key.startswith(f"{making.error}-")]
    values = tuple(Shown(one.get("value")) for one in examples)
    member = tables.members.pop(name)
    root = evolve(member, table=evolve(member.table, labels=frozenset(), caption="", subject=()))
    return Failure("error_codes", _ERRORS, root, tuple(tables.members.values()), values)
