"""What a page means: operations with parameters, bodies and responses, whose links to tables are still open.

The service stage closes the links; the `Field[T_co]` family is shared with it (`T` is `TypeExpr` here, `Schema` there).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Generic, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from rst2openapi.diagnostics.suppression import Suppression
from rst2openapi.place import Span
from rst2openapi.prose import Label, Prose

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
ScalarValue: TypeAlias = str | int | float | bool
Method: TypeAlias = Literal["get", "post", "put", "patch", "delete", "head", "options"]


class Location(Enum):
    """Where a parameter travels (OpenAPI `in`)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"


# --- types -----------------------------------------------------------------------------------------------


@frozen
class Scalar:
    """A JSON scalar; `format` as in OpenAPI: int32, int64, float, double, date-time, binary or uuid."""

    type: Literal["string", "integer", "number", "boolean"]
    format: str | None = None


@frozen
class Anything:
    """A value of any type ("AnyType", a type nobody knows)."""


@frozen
class Null:
    """A value that is always null ("Null", "None": the marker of an action)."""


@frozen
class ObjectRef:
    """An object whose members stand in another table, or nowhere.

    `links` are the labels that the row names, most trusted first: Type cell, then Description, then name cell.
    `type_name` is the name in "ListenerRef object". `alternatives`: the Type cell names several tables by mode.
    `certain`: the type says object; where it does not (a bare "Array") and no table is found, it is `Anything`.
    `spelling` is set where the Type cell says nothing but a name: a table has to show that it is a structure's.
    """

    links: tuple[Label, ...] = ()
    type_name: str | None = None
    alternatives: bool = False
    certain: bool = True
    spelling: str | None = None


@frozen
class Inline:
    """An object whose members are known here: a root table, or a wrapper that only the example shows."""

    table: FieldTable


@frozen
class ArrayOf:
    """An array; `Schema` and `TypeExpr` share it."""

    items: TypeExpr


@frozen
class MapOf:
    """An object with free keys."""

    values: TypeExpr


@frozen
class OneOf:
    """Alternatives."""

    options: tuple[TypeExpr, ...]


TypeExpr: TypeAlias = Scalar | Anything | Null | ObjectRef | Inline | ArrayOf | MapOf | OneOf

T_co = TypeVar("T_co", covariant=True)

# --- fields ----------------------------------------------------------------------------------------------


@frozen
class EnumValue:
    """A documented value with the words that explain it (empty where there are none).

    One that is no `literal` is a word of a sentence, whose capitals may be those of the language: "CSV is supported".
    """

    value: ScalarValue
    span: Span = field(eq=False)
    description: str = ""
    literal: bool = field(default=True, eq=False)


@frozen
class Facets:
    """What a row says of a value besides its type.

    On an array, enum, lengths, range, pattern and format describe the items; `min_items`/`max_items` the array.
    `enum` are all values that there are, `known` some of them; an exclusive limit does not belong to the range.
    `default` and `example` are None where nothing is said.
    """

    default: Json = None
    enum: tuple[EnumValue, ...] = ()
    known: tuple[EnumValue, ...] = ()
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    format: str | None = None
    example: Json = None
    deprecated: bool = False
    read_only: bool = False


@frozen
class Field(Generic[T_co]):
    """A named value: a body member, a parameter or a header, from one row (`span`) of a parameter table.

    `required` is None where the table has no such column. `rows` are further rows that say the same
    (copies of the table, twins, duplicate rows); they count as mapped.
    A `span` in an example marks a field that only the example shows (`example_only`).
    """

    name: str
    type: T_co
    required: bool | None
    description: Prose
    span: Span = field(eq=False)
    facets: Facets = Facets()
    rows: tuple[Span, ...] = field(default=(), eq=False)
    example_only: bool = False


class Side(Enum):
    """Which half of an exchange a table describes."""

    REQUEST = "request"
    RESPONSE = "response"
    ERROR = "error"
    SHARED = "shared"


@frozen
class FieldTable:
    """A table of fields.

    `labels` lead to it; `subject` are the names that its caption or the words before it give for the object
    it describes, most trusted first ("details", "token.user.domain", "ListenerRef"). `additional` is the type
    of free keys where a row stands for "any key" ("{User defined key}"). `alias` is set where the table's
    one row is `-` (or "[items]"): the table then describes that value and has no fields. `remarks` is what
    such rows say of the keys or the value. `ordered` are the fields of all rows one by one, where a name stands twice.
    """

    fields: tuple[Field[TypeExpr], ...]
    span: Span = field(eq=False)
    labels: frozenset[Label] = frozenset()
    subject: tuple[str, ...] = ()
    caption: str = ""
    side: Side = Side.SHARED
    additional: TypeExpr | None = None
    alias: TypeExpr | None = None
    alias_row: Span | None = field(default=None, eq=False)
    additional_row: Span | None = field(default=None, eq=False)
    remarks: Prose = ()
    ordered: tuple[Field[TypeExpr], ...] = field(default=(), eq=False)


@frozen
class Parameter(Generic[T_co]):
    """A parameter of an operation, in the path, the query or a header."""

    location: Location
    field: Field[T_co]


# --- operations ------------------------------------------------------------------------------------------


@frozen
class PathTemplate:
    """`/v2.0/{project_id}/resources`; `names` in order of appearance, each once."""

    text: str
    names: tuple[str, ...]


@frozen
class Example:
    """A documented example body: a JSON value; `title` is the words before the block (may be empty)."""

    value: Json
    span: Span = field(eq=False)
    title: str = ""


@frozen
class Body(Generic[T_co]):
    """A request or response body. `type` is an `Inline` root table, an array or map of one, a scalar, or
    a `OneOf` of alternatives. `required` False only where the page says that the body may be left out.
    """

    type: T_co
    media_types: tuple[str, ...] = ("application/json",)
    examples: tuple[Example, ...] = ()
    required: bool = True


@frozen
class FailureWhen:
    """Which member of a body of success tells of failure, and what it then equals."""

    name: str
    equals: bool = False


@frozen
class ErrorCode:
    """A row of a table of error codes: what a failed call may answer, why, and what helps.

    `status` is the status that the row names; `rows` are further rows that say the same.
    """

    code: str
    message: str
    description: Prose
    solution: Prose
    status: str | None
    span: Span = field(eq=False)
    rows: tuple[Span, ...] = field(default=(), eq=False)


@frozen
class Response(Generic[T_co]):
    """What the service answers under a status ("201", or "default" for every other)."""

    status: str
    description: Prose
    span: Span = field(eq=False)
    body: Body[T_co] | None = None
    headers: tuple[Field[T_co], ...] = ()
    failure_when: FailureWhen | None = None
    rows: tuple[Span, ...] = field(default=(), eq=False)
    """Further places that name the status."""
    codes: tuple[ErrorCode, ...] = ()


class Access(Enum):
    """What a call needs to show who makes it: a token (or a signature in its place), a bearer, or nothing."""

    TOKEN = "token"  # noqa: S105 - a kind of access, no secret
    BEARER = "bearer"
    OPEN = "open"


@frozen
class Absorbed:
    """A documented row that the document states in another form: a security scheme, a media type.

    `row` is the header as its first row describes it; further rows have none.
    """

    span: Span
    into: Literal["security", "media-type"]
    row: Field[Scalar | Anything] | None = field(default=None, eq=False)


@frozen
class Operation:
    """An operation of one page. `title` and `name` (the page's stem) feed the operation id and the summary.

    `description` is what the page says of it: function, constraints, notes of the URI section.
    """

    method: Method
    path: PathTemplate
    title: str
    name: str
    description: Prose
    parameters: tuple[Parameter[TypeExpr], ...]
    body: Body[TypeExpr] | None
    responses: tuple[Response[TypeExpr], ...]
    span: Span = field(eq=False)
    page: str = field(eq=False)
    location: str = field(eq=False)
    label: Label | None = None
    deprecated: bool = False
    absorbed: tuple[Absorbed, ...] = field(default=(), eq=False)
    access: Access = Access.TOKEN
    error_codes: tuple[ErrorCode, ...] = ()


@frozen
class Listed:
    """A table of a page without operation, which the document need not use: its caption and its rows."""

    caption: str
    span: Span
    rows: tuple[Span, ...]


@frozen
class PageFacts:
    """All that one page contributes to its service.

    `tables` are its member tables and shared structures (root tables sit in the operations); `rows` are all rows of
    the parameter, status and error tables of an API page, for the account of rows, and `listed` the tables of other
    pages; `error_codes` are the codes that such a page lists for all calls; `errors` the tables that give the error
    body's format on a page of common error codes (made of its examples where it has no table), and `error_place`
    is where a page without operation tells of errors at all; `examples` counts blocks offered as body examples,
    `examples_parsed` those that gave JSON; `suppressions` are the comments that take findings.
    """

    file: str
    location: str
    title: str
    labels: frozenset[Label]
    is_api: bool
    operations: tuple[Operation, ...]
    tables: tuple[FieldTable, ...]
    rows: tuple[Span, ...]
    errors: tuple[FieldTable, ...] = ()
    error_examples: tuple[Example, ...] = ()
    error_place: Span | None = field(default=None, eq=False)
    examples: int = 0
    examples_parsed: int = 0
    entries: tuple[str, ...] = ()
    listed: tuple[Listed, ...] = ()
    error_codes: tuple[ErrorCode, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
