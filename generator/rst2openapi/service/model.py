"""A service as a whole: endpoints whose types are closed schemas, and the named schemas they share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NewType, TypeAlias

from attrs import field, frozen

from rst2openapi.operation.model import (
    Absorbed,
    Access,
    Anything,
    Body,
    EnumValue,
    ErrorCode,
    Example,
    Field,
    Method,
    Null,
    Parameter,
    PathTemplate,
    Response,
    Scalar,
)
from rst2openapi.place import Span
from rst2openapi.prose import Label, Prose
from rst2openapi.service.names.lock import Former, Lock, Removed

SchemaName = NewType("SchemaName", str)
"""A key of `components/schemas`: Pascal case, unique in the service also after Pascal-casing."""

OperationId = NewType("OperationId", str)
"""Lower camel case, unique in the service also after snake-casing."""


@frozen
class SchemaRef:
    """A closed link to a named schema."""

    name: SchemaName


@frozen
class FreeObject:
    """An object of which nothing more is known."""


@frozen
class ArrayOf:
    """An array of a closed schema."""

    items: Schema


@frozen
class MapOf:
    """An object with free keys and values of a closed schema."""

    values: Schema


@frozen
class OneOf:
    """Alternatives."""

    options: tuple[Schema, ...]


Schema: TypeAlias = Scalar | Anything | Null | SchemaRef | FreeObject | ArrayOf | MapOf | OneOf


@frozen
class ObjectSchema:
    """A named object; `spans` are the tables it was made from (equal tables make one schema).

    `examples` show the object itself, wherever it travels (the service's error body).
    """

    fields: tuple[Field[Schema], ...]
    spans: tuple[Span, ...] = field(eq=False)
    additional: Schema | None = None
    additional_rows: tuple[Span, ...] = field(default=(), eq=False)
    description: str = ""
    examples: tuple[Example, ...] = ()
    remarks: Prose = ()
    """What the pages say of its free keys."""
    present: tuple[str, ...] = ()
    """Names of the fields that every documented example of an answer shows with a value."""
    codes: tuple[ErrorCode, ...] = ()
    """Of the service's error body: the codes that pages list for all calls together."""


@frozen
class EnumSchema:
    """A named list of values, hoisted so that generated clients have one class of it."""

    scalar: Scalar
    values: tuple[EnumValue, ...]
    description: str = ""


@frozen
class AliasSchema:
    """A named schema that is another one by name (a table whose only row is `-`)."""

    target: Schema
    rows: tuple[Span, ...] = field(default=(), eq=False)
    remarks: Prose = ()


NamedSchema: TypeAlias = ObjectSchema | EnumSchema | AliasSchema


@frozen
class Tag:
    """A group of operations: the title of their folder's index page."""

    name: str
    description: str = ""


JsonValue: TypeAlias = Any
"""A value as JSON has them."""

Place: TypeAlias = tuple[str, ...]
"""The way to a value of an answer: names of members, `0` for the first of an array; `()` is the answer itself."""


@frozen
class Pagination:
    """How a list is asked for page by page.

    `position` and `limit` are query parameters, `items`, `total` and `next` places in the answer; `key` is what a
    marker repeats of the last item, `links` the place of links of which one leads to the next page, `first` the
    number of the first page.
    """

    style: Literal["offset", "page", "marker"]
    position: str
    items: Place
    limit: str | None = None
    total: Place | None = None
    next: Place | None = None
    key: Place | None = None
    links: Place | None = None
    first: int | None = None


@frozen
class Job:
    """Where the state of something that takes its time stands in an answer, and which of its values are ends.

    Where only a list shows it, `items` is the place of the list; `key`, which tells the items apart, and `state` are
    then places in an item.
    """

    state: Place
    succeeded: tuple[str, ...]
    failed: tuple[str, ...]
    items: Place | None = None
    key: Place | None = None


@frozen
class Follow:
    """The success `status` carries at `source` what `parameter` of the operation `target` takes, which has a `Job`."""

    status: str
    source: Place
    target: OperationId
    parameter: str


@frozen
class Endpoint:
    """An operation of the document; several pages may have contributed to it (`pages`, `spans`).

    `summary` is one line; `access` are the ways in which the pages say that a call shows who makes it. `pagination`
    and `job` say what a list or a state promises to those who ask again; `follows` leads from an operation that starts
    something to the one that shows how it fares, `former` are names that it had before. `result` is where in an answer
    the thing stands that it is about, if that is not the answer.

    `variants` are what single pages say of an operation that several describe, each as an operation of its own: with
    its id, words and group, its parameters, body and successes, no examples. `fixed` are the values that the body of a
    variant always has, by their place.
    """

    id: OperationId
    method: Method
    path: PathTemplate
    summary: str
    description: Prose
    tag: str
    parameters: tuple[Parameter[Schema], ...]
    body: Body[Schema] | None
    responses: tuple[Response[Schema], ...]
    deprecated: bool
    spans: tuple[Span, ...] = field(eq=False)
    pages: tuple[str, ...] = field(default=(), eq=False)
    absorbed: tuple[Absorbed, ...] = field(default=(), eq=False)
    access: tuple[Access, ...] = (Access.TOKEN,)
    pagination: Pagination | None = None
    job: Job | None = None
    follows: tuple[Follow, ...] = ()
    result: Place = ()
    former: tuple[Former, ...] = ()
    variants: tuple[Endpoint, ...] = ()
    fixed: tuple[tuple[Place, JsonValue], ...] = ()


@frozen
class Site:
    """Where a service answers in another cloud: a URL template, the regions there, and the first of them."""

    title: str
    server: str
    regions: tuple[str, ...]
    region: str


@frozen
class Contact:
    """Who to ask about a service: a name, and the address of a page or a mailbox."""

    name: str = ""
    address: str = ""


@frozen
class Origin:
    """Where pages come from: a commit of a repository, with its date, or else the hash of what is in them."""

    repository: str = ""
    commit: str = ""
    date: str = ""
    content: str = ""


@frozen
class KnownAs:
    """What the cloud calls a service: its short name, the types of its entries in catalogues, the likeliest first, and
    whether its calls need a token for a `project` or for the whole `domain`; empty where nobody says.
    """

    name: str = ""
    types: tuple[str, ...] = ()
    scope: str = ""


@frozen
class Settings:
    """What no page states, from `services.toml`: how the service is called and reached.

    `server` is a URL template that may hold `{region}`; `docs` a URL prefix for links to pages, or empty; `elsewhere`
    the service in sister clouds, whose regions have another domain.
    """

    name: str
    title: str
    server: str
    regions: tuple[str, ...]
    region: str
    version: str = "1.0.0"
    description: str = ""
    docs: str = ""
    aliases: tuple[str, ...] = ()
    """Its short names, such as `dli`."""
    names: Lock = field(factory=Lock)
    """The names that an earlier build gave."""
    elsewhere: tuple[Site, ...] = ()
    contact: Contact = Contact()
    license: str = ""
    """The identifier that SPDX has for the licence of the pages."""
    origin: Origin | None = None
    """Where the pages come from, None where nobody asked."""
    known_as: KnownAs = field(factory=KnownAs)


@frozen
class Structure:
    """A table of fields that a page without operation gives and no operation uses; `name` tells it from others."""

    name: SchemaName
    title: str
    fields: tuple[Field[Schema], ...]
    span: Span


@frozen
class Service:
    """Everything that one document states."""

    settings: Settings
    endpoints: tuple[Endpoint, ...]
    schemas: Mapping[SchemaName, NamedSchema]
    tags: tuple[Tag, ...]
    titles: Mapping[Label, str] = field(factory=dict)
    """Titles of pages by label, for links in descriptions."""
    locations: Mapping[Label, str] = field(factory=dict)
    """Where the pages of these labels lie below the source, for the addresses of such links."""
    codes: tuple[ErrorCode, ...] = ()
    """The error codes of all calls, where the pages show no error body that could have them."""
    names: Lock = field(factory=Lock)
    """The names that all of it was given, for the next build."""
    removed: tuple[Removed, ...] = ()
    """Operations that the release before had."""
    structures: tuple[Structure, ...] = ()
    """What pages describe and no operation uses."""
