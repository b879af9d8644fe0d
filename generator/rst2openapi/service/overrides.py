"""`overrides.toml` -> corrections of what pages say, applied to their facts and accounted for.

    [[override]]
    page = "listener/creating_a_listener.rst"
    at = "request/protocol"
    reason = "the examples and the service itself take lower case"
    enum = ["tcp", "http"]

`at` is `request`, `response`, `path`, `query`, `header` or the name of a member table, then the field. One that does
not apply any more is an error.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import define, evolve, field, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.files import text_of
from rst2openapi.operation.model import (
    ArrayOf,
    Body,
    EnumValue,
    Field,
    FieldTable,
    Inline,
    Json,
    MapOf,
    OneOf,
    Operation,
    PageFacts,
    Parameter,
    Response,
    Scalar,
    TypeExpr,
)
from rst2openapi.place import Span
from rst2openapi.service.growth import ByTable
from rst2openapi.service.names.words import folded

TYPES: dict[str, TypeExpr] = {
    "string": Scalar("string"),
    "integer": Scalar("integer"),
    "long": Scalar("integer", "int64"),
    "number": Scalar("number"),
    "boolean": Scalar("boolean"),
}
"""The types that a correction may give; `array of …` makes a list of one."""

CHANGES = ("type", "required", "enum", "default", "drop")


class OverridesError(Exception):
    """An overrides file that cannot be used, in a sentence for the user."""


@frozen
class Override:
    """One correction; `at` is empty where `drop` leaves out all operations of the page."""

    page: str
    reason: str
    at: str = ""
    type: TypeExpr | None = None
    required: bool | None = None
    enum: tuple[str | int, ...] | None = None
    default: Json = None
    drop: bool = False


@frozen
class Overrides:
    """All corrections of a file, and the file's name for findings."""

    file: str
    overrides: tuple[Override, ...]


# --- reading -------------------------------------------------------------------------------------------------


def load(file: Path) -> Overrides:
    """The corrections of a file.

    Raises OverridesError where it cannot be read, or an entry lacks its page, its reason or a change.
    """
    try:
        tree = tomllib.loads(text_of(file))
    except (OSError, ValueError, RecursionError) as error:
        raise OverridesError(f"the overrides {file} cannot be read: {error}") from error
    entries = tree.get("override", [])
    if not isinstance(entries, list) or set(tree) - {"override"}:
        raise OverridesError(f"the overrides {file} must consist of [[override]] tables")
    return Overrides(file.as_posix(), tuple(_override(entry, file) for entry in entries))


_SHOWN = 300
"""As many characters of an entry are shown."""

_SCALAR = (str, int, float, bool)
_KINDS = {"page": str, "reason": str, "at": str, "type": str, "required": bool, "drop": bool}


def _right_kinds(entry: Any) -> bool:
    """Whether an entry is a table whose values are of the kinds that they have to be."""
    if not isinstance(entry, dict) or not all(isinstance(entry.get(key, kind()), kind) for key, kind in _KINDS.items()):
        return False
    enum, default = entry.get("enum", []), entry.get("default", "")
    defaults = default if isinstance(default, list) else [default]
    return isinstance(enum, list) and all(isinstance(one, _SCALAR) for one in (*enum, *defaults))


def _override(entry: Any, file: Path) -> Override:
    if not _right_kinds(entry):
        raise OverridesError(f"an override in {file} has a value of a wrong kind: {str(entry)[:_SHOWN]}")
    unknown = set(entry) - {"page", "at", "reason", *CHANGES}
    lacking = [key for key in ("page", "reason") if not isinstance(entry.get(key), str) or not entry[key].strip()]
    if unknown or lacking or not any(key in entry for key in CHANGES):
        raise OverridesError(
            f"an override in {file} needs page, reason and one of {', '.join(CHANGES)}: {str(entry)[:_SHOWN]}"
        )
    if not entry.get("at") and not entry.get("drop"):
        raise OverridesError(f"an override of {entry['page']} in {file} needs the place `at`")
    enum = entry.get("enum")
    return Override(
        page=entry["page"],
        reason=entry["reason"],
        at=entry.get("at", ""),
        type=_type(entry["type"], file) if "type" in entry else None,
        required=entry.get("required"),
        enum=None if enum is None else tuple(enum),
        default=entry.get("default"),
        drop=bool(entry.get("drop", False)),
    )


def _type(text: str, file: Path) -> TypeExpr:
    inner = text.removeprefix("array of ")
    if inner not in TYPES:
        raise OverridesError(f"an override in {file} has the type {text}; known are {', '.join(TYPES)}")
    return TYPES[inner] if inner == text else ArrayOf(TYPES[inner])


# --- applying ------------------------------------------------------------------------------------------------


@define
class _Change:
    """A correction on its way through the facts of its page."""

    override: Override
    report: Report
    applied: bool = False
    cache: ByTable[FieldTable] = field(factory=ByTable)

    @property
    def area(self) -> str:
        return self.override.at.rpartition("/")[0]

    @property
    def name(self) -> str:
        return self.override.at.rpartition("/")[2]

    def fields(self, fields: tuple[Field[TypeExpr], ...]) -> tuple[Field[TypeExpr], ...]:
        """The fields with the one of the name corrected."""
        kept: list[Field[TypeExpr]] = []
        for one in fields:
            if one.name != self.name:
                kept.append(one)
                continue
            self.applied = True
            rows = (one.span, *one.rows) if self.override.drop else ()
            at, reason = self.override.at, self.override.reason
            self.report.add(rules.OVERRIDE_APPLIED, one.span, rows=rows, at=at, reason=reason)
            if not self.override.drop:
                kept.append(_corrected(one, self.override))
        return tuple(kept)

    def table(self, table: FieldTable, area: str) -> FieldTable:
        """The table, if it is the one that the correction means."""
        names = {area, *table.subject}
        if self.area not in names and folded(self.area) not in {folded(name) for name in names}:
            return table
        known = self.cache.get(table)
        if known is None:
            known = evolve(table, fields=self.fields(table.fields))
            self.cache.put(table, known)
        return known

    def expr(self, expr: TypeExpr, area: str) -> TypeExpr:
        """The type with the tables inside corrected."""
        match expr:
            case Inline(table):
                inner = tuple(evolve(one, type=self.expr(one.type, one.name)) for one in table.fields)
                same = all(new.type is old.type for new, old in zip(inner, table.fields, strict=True))
                return Inline(self.table(table if same else evolve(table, fields=inner), area))
            case ArrayOf(items):
                return ArrayOf(self.expr(items, area))
            case MapOf(values):
                return MapOf(self.expr(values, area))
            case OneOf(options):
                return OneOf(tuple(self.expr(option, area) for option in options))
            case _:
                return expr

    def body(self, body: Body[TypeExpr] | None, area: str) -> Body[TypeExpr] | None:
        """The body with its type corrected."""
        return None if body is None else evolve(body, type=self.expr(body.type, area))

    def operation(self, operation: Operation) -> Operation:
        """The operation with parameters and bodies corrected."""
        return evolve(
            operation,
            parameters=tuple(self._parameters(operation.parameters)),
            body=self.body(operation.body, "request"),
            responses=tuple(self._response(response) for response in operation.responses),
        )

    def _parameters(self, parameters: Sequence[Parameter[TypeExpr]]) -> Iterator[Parameter[TypeExpr]]:
        for one in parameters:
            if one.location.value != self.area:
                yield one
            else:
                yield from (Parameter(one.location, changed) for changed in self.fields((one.field,)))

    def _response(self, response: Response[TypeExpr]) -> Response[TypeExpr]:
        area = "response" if response.status < "300" else f"response {response.status}"
        return evolve(response, body=self.body(response.body, area))


def apply(pages: Sequence[PageFacts], overrides: Overrides | None, report: Report) -> list[PageFacts]:
    """The pages with all corrections applied; one that does not apply is an error."""
    result = list(pages)
    for override in overrides.overrides if overrides else ():
        place = next((place for place, page in enumerate(result) if page.location == override.page), None)
        why = "there is no such page" if place is None else ""
        if place is not None:
            change = _Change(override, report)
            result[place] = _changed(result[place], change)
            why = "" if change.applied else "the page has no such place"
        if why and overrides is not None:
            at = override.at or "all operations"
            report.add(rules.UNUSED_OVERRIDE, Span(overrides.file, 1), at=at, page=override.page, why=why)
    return result


def _changed(page: PageFacts, change: _Change) -> PageFacts:
    if not change.override.at:
        change.applied = bool(page.operations)
        if page.operations:
            at, reason = "the operation", change.override.reason
            change.report.add(rules.OVERRIDE_APPLIED, page.operations[0].span, rows=page.rows, at=at, reason=reason)
        return evolve(page, operations=(), tables=(), is_api=page.is_api)
    return evolve(
        page,
        operations=tuple(change.operation(operation) for operation in page.operations),
        tables=tuple(change.table(table, "") for table in page.tables),
    )


def _corrected(one: Field[TypeExpr], override: Override) -> Field[TypeExpr]:
    facets = one.facets
    if override.enum is not None:
        facets = evolve(facets, enum=tuple(EnumValue(value, one.span) for value in override.enum))
    if override.default is not None:
        facets = evolve(facets, default=override.default)
    return evolve(
        one,
        facets=facets,
        type=one.type if override.type is None else override.type,
        required=one.required if override.required is None else override.required,
    )
