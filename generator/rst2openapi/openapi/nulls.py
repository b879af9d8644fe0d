"""Fields that a documented example shows as null become nullable; a table has no way to say so.

The row `remote_ip_prefix | String | …` beside an example with `"remote_ip_prefix": null` gives
`{type: string, nullable: true}`: the type stays the table's. A reference to an object becomes an alternative to null,
since 3.0 gives `nullable` no meaning without a type beside it. A shared list of values gets null at its end where all
fields of it may be null; else `ModeOrNull` is a list of its own, which says by `x-enum-of` whose values it repeats.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from rst2openapi.diagnostics.rules import document as rules
from rst2openapi.openapi.examples import schema_of_example
from rst2openapi.openapi.identifiers import class_name, letters, module_name
from rst2openapi.openapi.references import references
from rst2openapi.openapi.source_map import Json, Recorder, resolve

NULL: Json = {"type": "object", "nullable": True, "enum": [None]}
"""The schema whose only value is null: 3.0 has no type for it."""

_BY_POSITION: Json = {"enum": None, "x-enum-varnames": "NULL", "x-enum-descriptions": ""}
"""The list of values and what goes along with it, each with its entry for null."""

_ABOUT_USE = ("description", "default", "example", "deprecated", "readOnly")


def accept_nulls(tree: Json, recorder: Recorder) -> None:
    """Mark the fields that examples show as null, in place; each is told once, at the first example that shows it."""
    listed: dict[tuple[int, str], tuple[Json, str]] = {}
    for pointer, spans in sorted(recorder.spans.items()):
        place = schema_of_example(pointer)
        if place is None or not spans:
            continue
        for owner, name, path in _nulls(tree, resolve(tree, place), resolve(tree, pointer), ""):
            if (id(owner), name) not in listed and _accept(tree, owner, name):
                recorder.report.add(rules.NULL_SHOWN, spans[0], path=path)
                if key := _shared_list(tree, owner[name]):
                    listed[id(owner), name] = (owner[name], key)
    _accept_in_lists(tree, list(listed.values()))


def _nulls(tree: Json, schema: Json, value: Json, path: str) -> Iterator[tuple[Json, str, str]]:
    """The `properties` object, name and path of each field of a table that the value shows as null."""
    for option in _options(tree, schema):
        if isinstance(value, list) and "items" in option:
            for item in value:
                yield from _nulls(tree, option["items"], item, f"{path}[]")
        elif isinstance(value, dict):
            yield from _nulls_of_members(tree, option, value, path)


def _nulls_of_members(tree: Json, schema: Json, value: Json, path: str) -> Iterator[tuple[Json, str, str]]:
    properties = schema.get("properties", {})
    additional = schema.get("additionalProperties")
    for name, inner in value.items():
        at = f"{path}.{name}" if path else name
        if name in properties and inner is None:
            yield properties, name, at
        elif name in properties:
            yield from _nulls(tree, properties[name], inner, at)
        elif isinstance(additional, dict):
            yield from _nulls(tree, additional, inner, at)


def _options(tree: Json, schema: Json) -> Iterator[Json]:
    """The schema without references, or each of its alternatives."""
    while "$ref" in schema:
        schema = resolve(tree, schema["$ref"].removeprefix("#"))
    parts = [part for key in ("allOf", "oneOf", "anyOf") for part in schema.get(key, ())]
    if not parts:
        yield schema
    for part in parts:
        yield from _options(tree, part)


def _accept(tree: Json, owner: Json, name: str) -> bool:
    """Let the field be null, unless it shares a list of values with others; whether null is new to it."""
    schema = owner[name]
    if schema.get("nullable") or NULL in schema.get("anyOf", ()) or not schema:
        return False
    if "type" in schema:
        owner[name] = _with_null(schema)
        return True
    if _shared_list(tree, schema):
        return True
    options = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf") or [schema]
    if "$ref" not in schema and not {"anyOf", "oneOf", "allOf"} & set(schema):
        return False  # a value of any type may be null already
    if any(_is_closed(option) for one in options for option in _options(tree, one)):
        return False
    beside = {key: value for key, value in schema.items() if key in _ABOUT_USE or key.startswith("x-")}
    owner[name] = {"anyOf": [*options, NULL], **beside}
    return True


def _shared_list(tree: Json, schema: Json) -> str:
    """The component with the list of values that this field is limited to; nothing where there is none."""
    named = [one["$ref"].rpartition("/")[2] for one in (schema, *schema.get("allOf", ())) if "$ref" in one]
    if len(named) != 1 or {"oneOf", "anyOf"} & set(schema):
        return ""
    return named[0] if "enum" in tree["components"]["schemas"][named[0]] else ""


def _accept_in_lists(tree: Json, fields: list[tuple[Json, str]]) -> None:
    """Add null to the shared lists of these fields, or lead the fields to lists of their own."""
    schemas = tree["components"]["schemas"]
    wanted = Counter(key for _, key in fields)
    in_use = Counter(reference["$ref"].rpartition("/")[2] for reference in references(tree))
    taken = {module_name(class_name(key)) for key in schemas}
    own: dict[str, str] = {}
    for key in sorted(wanted):
        if wanted[key] == in_use[key]:
            schemas[key] = _with_null(schemas[key])
            continue
        own[key] = _free_name(f"{key}OrNull", taken)
        taken.add(module_name(class_name(own[key])))
        schemas[own[key]] = _with_null(schemas[key]) | {"x-enum-of": key}
    for schema, key in fields:
        if key in own:
            holder = schema if "$ref" in schema else next(one for one in schema["allOf"] if "$ref" in one)
            holder["$ref"] = f"#/components/schemas/{own[key]}"


def _free_name(name: str, taken: set[str]) -> str:
    names = (name + letter for letter in chain([""], letters()))
    return next(one for one in names if module_name(class_name(one)) not in taken)


def _with_null(listed: Json) -> Json:
    """The schema of a type, and its list of values if it has one, with null."""
    entries = {key: [*listed[key], last] for key, last in _BY_POSITION.items() if key in listed}
    if "NULL" in listed.get("x-enum-varnames", ()):
        entries["x-enum-varnames"][-1] = "NO_VALUE"
    return {"type": listed["type"], "nullable": True, **listed, **entries}


def _is_closed(schema: Json) -> bool:
    """A list of values, or a value of any type."""
    return "enum" in schema or not schema
