"""How the parameters of a document are written into a request, where it is not the way that needs no words.

`{name: ids, in: query, explode: false}` gives `{"ids": ","}`: one `ids=1,2` and not `ids=1&ids=2`. What the client
cannot follow (`style: matrix`) is told, with what it does instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rst2openapi.client.intake import operations, parameters
from rst2openapi.client.references import Tree, resolved

_SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_DEFAULT = {"query": "form", "path": "simple", "header": "simple", "cookie": "form"}
_STRUCTURED = frozenset(("array", "object"))


def query_styles(tree: Tree, path: str, method: str) -> dict[str, str]:
    """For each query parameter that is not repeated as a whole: what joins its items, `deep` or `json`."""
    found = {str(one["name"]): _style(one) for one in parameters(tree, path, method) if one["in"] == "query"}
    return {name: style for name, style in found.items() if style}


def _style(parameter: Mapping[str, Any]) -> str:
    if _is_json(parameter):
        return "json"
    style = parameter.get("style", "form")
    if style == "deepObject":
        return "deep"
    return "" if parameter.get("explode", style == "form") else _SEPARATORS.get(str(style), "")


def _is_json(parameter: Mapping[str, Any]) -> bool:
    content = parameter.get("content")
    return isinstance(content, Mapping) and len(content) == 1 and all("json" in str(media) for media in content)


def unfollowed(tree: Tree) -> Iterator[tuple[str, str, str, str]]:
    """Path, method, name of a parameter, and in what it cannot be followed."""
    for path, method, _ in operations(tree):
        for one in parameters(tree, path, method):
            reason = _unfollowed(tree, one)
            if reason:
                yield path, method, str(one["name"]), reason


def _unfollowed(tree: Tree, one: Mapping[str, Any]) -> str:
    place, style = one["in"], str(one.get("style", _DEFAULT.get(str(one["in"]), "")))
    if "content" in one:
        return "" if place == "query" and _is_json(one) else "content"
    if style != _DEFAULT.get(str(place)) and not (place == "query" and style in (*_SEPARATORS, "deepObject")):
        return f"style: {style}"
    if one.get("allowReserved") is True:
        return "allowReserved: true"
    schema = resolved(tree, one.get("schema"))
    kind = schema.get("type") if isinstance(schema, Mapping) else None
    explode = one.get("explode", style == "form")
    if place == "cookie" and kind in _STRUCTURED and explode:
        return "explode: true"
    if place in {"path", "header"} and kind == "object" and explode:
        return "explode: true"
    return ""
