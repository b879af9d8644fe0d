"""Constructs that generators of code get wrong, in forms that they take; what is meant stays the same.

`{type: integer}` without a format is 32 bits wide in Go and Java: it becomes `int64`. See docs/languages.md for the
constructs, and which generator each form is for.
"""

from __future__ import annotations

from collections.abc import Iterator

from rst2openapi.openapi.nulls import NULL
from rst2openapi.tolerant.parts import Tree, components, followed, operations, parameters, schemas, target

_LENGTHS = ("minLength", "maxLength", "pattern")


def digestible(tree: Tree) -> None:
    """Put every such construct into its other form, in place."""
    for schema in list(schemas(tree)):
        _without_default_of_alias(tree, schema)
        _without_maps_among_alternatives(tree, schema)
        for form in (
            _wide,
            _with_null_of_alternatives,
            _without_null_alone,
            _without_default_of_null,
            _without_twins,
            _without_end_of_comment,
        ):
            form(schema)
    for operation in operations(tree):
        _without_end_of_comment(operation)
        for response in operation.get("responses", {}).values():
            _without_end_of_comment(followed(tree, response))
    for parameter in parameters(tree):
        _without_end_of_comment(parameter)
        _without_lengths_of_lists(parameter.get("schema", {}))


def _wide(schema: Tree) -> None:
    if schema.get("type") == "integer" and "format" not in schema and "enum" not in schema:
        schema["format"] = "int64"


def _with_null_of_alternatives(schema: Tree) -> None:
    """Alternatives of which one may be null: Java asks the whole whether it may."""
    options = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    if any(one.get("nullable") for one in options if isinstance(one, dict)):
        schema["nullable"] = True


def _without_null_alone(schema: Tree) -> None:
    """A value that is null and nothing else: a type of its own in no language."""
    if schema.get("enum") == [None]:
        for key in NULL:
            schema.pop(key, None)


def _without_default_of_null(schema: Tree) -> None:
    """A list of values with null and a default: Go declares a type that it does not have."""
    if schema.get("nullable") and "enum" in schema and "default" in schema:
        schema["x-documented-default"] = schema.pop("default")


def _without_default_of_alias(tree: Tree, schema: Tree) -> None:
    """A default beside a reference to a list that is open: Java takes the text for the name of a constant."""
    names = [target(tree, one) for one in schema.get("allOf", ())]
    if "default" in schema and any(name and "enum" not in components(tree)[name] for name in names):
        schema["x-documented-default"] = schema.pop("default")


def _without_maps_among_alternatives(tree: Tree, schema: Tree) -> None:
    """A component that is a map, among alternatives: Java has no class of it, and takes any object in place."""
    for key in ("anyOf", "oneOf"):
        for place, option in enumerate(schema.get(key, ())):
            if (name := target(tree, option)) and _is_map(components(tree)[name]):
                schema[key][place] = {"type": "object"}


def _is_map(schema: Tree) -> bool:
    return schema.get("type") == "object" and "properties" not in schema and bool(schema.get("additionalProperties"))


def _without_lengths_of_lists(schema: Tree) -> None:
    """Lengths beside a list of values, which says them: Go measures the constant as if it were text."""
    if "allOf" in schema:
        for key in _LENGTHS:
            schema.pop(key, None)


def _without_twins(schema: Tree) -> None:
    """`tag_id` and `tagId` are one name in camel case: the second is left to the further members of the object."""
    properties = schema.get("properties", {})
    for name in list(_twins(properties)):
        del properties[name]
        schema["required"] = [one for one in schema.get("required", ()) if one != name]
        if not schema["required"]:
            del schema["required"]


def _twins(names: Tree) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        plain = "".join(character for character in name.lower() if character.isalnum())
        if plain in seen:
            yield name
        seen.add(plain)


def _without_end_of_comment(part: Tree) -> None:
    """Generators put descriptions into comments, which `*/` ends."""
    for key in ("description", "summary"):
        if isinstance(part.get(key), str):
            part[key] = part[key].replace("*/", "* /")
