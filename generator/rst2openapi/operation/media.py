"""Content-Type rows and tables -> the media types of a body.

JSON unless the page says otherwise and nothing contradicts it: a form where a member is a file, the one media type
that the Content-Type row names, or the patch formats where it names nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from rst2openapi.operation.bodies import holds_binary
from rst2openapi.operation.model import Example, Field, FieldTable, Inline, Scalar, TypeExpr
from rst2openapi.prose import plain

JSON = ("application/json",)
_MEDIA = re.compile(r"\b((?:application|multipart|text|image)/[a-z0-9*](?:[a-z0-9.+*-]*[a-z0-9*])?)", re.IGNORECASE)
_FORM = re.compile(r"\bform-?\s?data\b", re.IGNORECASE)


def media_types(
    rows: Sequence[Field[TypeExpr]], expr: TypeExpr, tables: Sequence[FieldTable], examples: Sequence[Example]
) -> tuple[str, ...]:
    """The media types of a request body (RFC 9110, section 8.3), most specific evidence first."""
    named = tuple(dict.fromkeys(name.lower() for row in rows for name in _named(row)))
    if isinstance(expr, Inline) and _is_file(expr.table.alias):
        return tuple(name for name in named if not name.startswith("multipart")) or ("application/octet-stream",)
    if holds_binary(expr) or any(_FORM.search(table.caption) for table in tables):
        return ("multipart/form-data",)
    patches = tuple(name for name in named if name.endswith(("patch+json", "patch")))
    if patches and set(named) <= {*patches, *JSON}:
        return patches
    foreign = [name for name in named if "json" not in name]
    if len(named) == 1 and foreign and not examples:
        return (foreign[0],)
    return JSON


def bare_file(rows: Sequence[Field[TypeExpr]], expr: TypeExpr, tables: Sequence[FieldTable]) -> TypeExpr:
    """A body whose one row is a file is that file, unless a caption or the Content-Type row speaks of a form."""
    if not isinstance(expr, Inline) or len(expr.table.fields) != 1 or expr.table.additional is not None:
        return expr
    form = any(name.startswith("multipart") for row in rows for name in _named(row))
    (only,) = expr.table.fields
    if form or any(_FORM.search(table.caption) for table in tables) or not _is_file(only.type):
        return expr
    return Inline(evolve(expr.table, fields=(), alias=only.type, alias_row=only.span, remarks=only.description))


def _is_file(expr: TypeExpr | None) -> bool:
    return isinstance(expr, Scalar) and expr.format == "binary"


def _named(row: Field[TypeExpr]) -> list[str]:
    values = [str(value.value) for value in row.facets.enum]
    return _MEDIA.findall("\n".join([plain(row.description), *values, str(row.facets.default or "")]))
