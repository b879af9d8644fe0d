"""A document -> what its page is drawn from: the same facts in the words that the renderer reads.

Explanations of values become `x-enumDescriptions`, examples that contradict their table stand among the others and say
so, an operation of several pages shows what each is about (`variants`), and error codes are tables (`error_codes`). The
document itself is not changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rst2openapi.client.intake import METHODS
from rst2openapi.html.error_codes import tell_codes
from rst2openapi.html.variants import tell_variants

_DATA = frozenset({"example", "default", "enum", "const", "required", "value", "x-contradicting-examples"})
"""Keys whose values hold no schemas."""

_BY_NAME = frozenset({"properties", "schemas", "responses", "parameters", "headers", "requestBodies", "examples"})
"""Keys whose values are maps by name, where `default` is a name."""

_EMPHASIS = re.compile(r"\*\*(.+?)\*\*")
"""Titles of examples are drawn as they are."""

_LINKED = ("externalDocs", "contact", "license")
"""Objects that are drawn as a link."""


def prepare(tree: Mapping[str, Any]) -> dict[str, Any]:
    """The document to draw."""
    prepared: dict[str, Any] = _walk(tree)
    if not _is_address(prepared["info"].get("termsOfService")):
        prepared["info"].pop("termsOfService", None)
    for item in prepared["paths"].values():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                tell_variants(item[method])
    tell_codes(prepared)
    return prepared


def _is_address(url: Any) -> bool:
    """Whether a link leads to a page or a mailbox; `javascript:` leads nowhere, and the renderer would take it."""
    return isinstance(url, str) and re.match(r"(?:https?://|mailto:)", url, re.IGNORECASE) is not None


def _walk(value: Any, *, names: bool = False) -> Any:
    if isinstance(value, list):
        return [_walk(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    made = {key: _below(key, one, names=names) for key, one in value.items()}
    for key in _LINKED if not names else ():
        if isinstance(made.get(key), dict) and "url" in made[key] and not _is_address(made[key]["url"]):
            del made[key]
    if not names and "value" in made and isinstance(made.get("summary"), str):
        made["summary"] = _EMPHASIS.sub(r"\1", made["summary"])
    if not names and isinstance(made.get("x-enum-descriptions"), list) and isinstance(made.get("enum"), list):
        made["x-enumDescriptions"] = _explained(made["enum"], made["x-enum-descriptions"])
    if not names and isinstance(made.get("x-contradicting-examples"), dict) and "schema" in made:
        made["examples"] = _with_contradicting(made)
        made.pop("example", None)
    return made


def _below(key: str, value: Any, *, names: bool) -> Any:
    if not names and key in _DATA:
        return value
    return _walk(value, names=not names and key in _BY_NAME and isinstance(value, Mapping))


def _explained(values: list[Any], explanations: list[Any]) -> dict[str, str]:
    """Each value with its explanation; those without one keep their place."""
    told = [str(one or "") for one in explanations] + [""] * len(values)
    return {_shown(value): told[place] for place, value in enumerate(values)}


def _shown(value: Any) -> str:
    return {None: "null", True: "true", False: "false"}.get(value, str(value)) if not isinstance(value, str) else value


def _with_contradicting(media: Mapping[str, Any]) -> dict[str, Any]:
    """The examples, and those that contradict their schema with the place and the reason."""
    named: dict[str, Any] = dict(media.get("examples") or {})
    if "example" in media:
        named.setdefault("example", {"value": media["example"]})
    for name, one in media["x-contradicting-examples"].items():
        title = one.get("summary") or name
        said = f"{title} (contradicts its table at {one.get('at') or '/'}: {one.get('reason')})"
        named.setdefault(name, {"summary": said, "value": one.get("value")})
    return named
