"""What a page of house style states: an operation with its tables, and the common page of failed calls.

The fields and types are those that pages are interpreted into (`operation.model`): a table here is written such that
reading it gives it again. `TypeExpr` links lead to the tables of the same page.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from rst2openapi.operation.model import Field as Row
from rst2openapi.operation.model import FieldTable, Json, Parameter, TypeExpr
from rst2openapi.prose import Prose


@frozen
class Member:
    """A table of an object's members, or of an alias, with a sentence on what it describes."""

    table: FieldTable
    words: Prose = ()


@frozen
class Shown:
    """An example: a value, and the words that say what it shows."""

    value: Json
    words: Prose = ()


@frozen
class Answer:
    """A response: what its status means, its alternatives (most have one), headers and examples."""

    status: str
    description: Prose = ()
    roots: tuple[FieldTable, ...] = ()
    headers: tuple[Row[TypeExpr], ...] = ()
    examples: tuple[Shown, ...] = ()


@frozen
class Draft:
    """A page of one operation; `members` are all tables that rows link to, in the order of their links."""

    id: str
    method: str
    path: str
    title: str
    file: str
    label: str
    words: Prose = ()
    constraints: Prose = ()
    deprecated: bool = False
    instead: Prose = ()
    parameters: tuple[Parameter[TypeExpr], ...] = ()
    body: tuple[FieldTable, ...] = ()
    form: bool = False
    body_examples: tuple[Shown, ...] = ()
    answers: tuple[Answer, ...] = ()
    members: tuple[Member, ...] = ()


@frozen
class Failure:
    """What every failed call answers, described on a page of its own."""

    label: str
    file: str
    member: Member
    members: tuple[Member, ...] = ()
    examples: tuple[Shown, ...] = ()


@frozen
class Folder:
    """A folder of pages: its title, and what its index lists, in order, as (file or folder, title, label)."""

    path: str
    title: str
    label: str
    entries: tuple[tuple[str, str, str], ...]


@frozen
class Reference:
    """All pages of a document."""

    title: str
    drafts: tuple[Draft, ...]
    folders: tuple[Folder, ...]
    failure: Failure | None = None
    labels: Mapping[str, str] = field(factory=dict)
    """Operation ids and the labels of their pages."""
