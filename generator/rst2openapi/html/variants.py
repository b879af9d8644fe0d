"""An operation of several pages -> what its readers see of each: its words, parameters, body and answers.

The bodies become alternatives, each called after its page, which the renderer shows behind a button of that name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

VARIANTS, FIXED = "x-variants", "x-fixed"


def tell_variants(operation: dict[str, Any]) -> None:
    """Put what the pages of an operation say of their own into it, in place."""
    found = operation.get(VARIANTS)
    variants = [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []
    if not variants:
        return
    lines = [_line(one) for one in variants]
    told = "\n".join(["Several pages describe this operation:", "", *lines])
    operation["description"] = f"{operation.get('description') or ''}\n\n{told}".strip()
    bodies = [(one, one.get("requestBody")) for one in variants]
    if "requestBody" in operation:
        operation["requestBody"] = _with_alternatives(operation["requestBody"], bodies)
    operation["responses"] = {
        status: _with_alternatives(response, [(one, _at(one, "responses", status)) for one in variants])
        for status, response in operation["responses"].items()
    }


def _line(variant: Mapping[str, Any]) -> str:
    """`- Start a lamp (deprecated): its body has always /on = {}; query parameters: mode (mandatory), speed`."""
    name = _name(variant) + (" (deprecated)" if variant.get("deprecated") else "")
    facts = list(_facts(variant))
    return f"- {name}: {'; '.join(facts)}" if facts else f"- {name}"


def _facts(variant: Mapping[str, Any]) -> Iterator[str]:
    fixed = variant.get(FIXED)
    if isinstance(fixed, Mapping) and fixed:
        values = ", ".join(f"`{pointer}` = `{json.dumps(value)}`" for pointer, value in fixed.items())
        yield f"its body always has {values}"
    for place in ("query", "header", "cookie"):
        names = [_parameter(one) for one in variant.get("parameters") or () if _at(one, "in") == place]
        if names:
            yield f"{place} parameters: {', '.join(names)}"


def _parameter(one: Mapping[str, Any]) -> str:
    return f"`{one.get('name')}`" + (" (mandatory)" if one.get("required") else "")


def _with_alternatives(holder: Any, of_variants: list[tuple[Mapping[str, Any], Any]]) -> Any:
    """A body or an answer whose media types have the schemas of the variants as alternatives."""
    if not isinstance(holder, dict) or not isinstance(holder.get("content"), dict):
        return holder
    content = {
        media_type: _alternatives(media, [(one, _at(part, "content", media_type)) for one, part in of_variants])
        for media_type, media in holder["content"].items()
    }
    return holder | {"content": content}


def _alternatives(media: Any, of_variants: list[tuple[Mapping[str, Any], Any]]) -> Any:
    schemas = [(one, _at(part, "schema")) for one, part in of_variants]
    own = [(one, schema) for one, schema in schemas if isinstance(schema, Mapping)]
    if not isinstance(media, dict) or len({json.dumps(schema, sort_keys=True) for _, schema in own}) < 2:
        return media
    return media | {"schema": {"oneOf": [{"title": _name(one), "allOf": [schema]} for one, schema in own]}}


def _name(variant: Mapping[str, Any]) -> str:
    return str(variant.get("summary") or variant.get("operationId"))


def _at(part: Any, *keys: str) -> Any:
    for key in keys:
        part = part.get(key) if isinstance(part, Mapping) else None
    return part
