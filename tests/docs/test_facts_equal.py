"""Our pages state the facts of the published ones: both are compiled, and the documents are compared.

Where a published page contradicts itself ours differs, and an erratum says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from rst2openapi.compiler import Compiled

from .conftest import ROOT
from .facts import operations, schema
from .test_errata import ERRATA

PAGES = ROOT / "docs" / "dli"
DOCUMENT = ROOT / "openapi" / "dli.yaml"
PYFILE = ("post", "/v2.0/{project_id}/resources/pyfiles")
Facts = Mapping[tuple[str, str], Mapping[str, Any]]


@pytest.fixture(scope="module")
def tree() -> Mapping[str, Any]:
    """The document that is made from our pages; `make drift` holds it to them."""
    found: Mapping[str, Any] = yaml.safe_load(DOCUMENT.read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def ours(tree: Mapping[str, Any]) -> Facts:
    """The facts of our pages."""
    return operations(tree)


@pytest.fixture(scope="module")
def theirs(service: Compiled) -> Facts:
    """The facts of the published pages."""
    return operations(service.document.tree)


@pytest.fixture(scope="module")
def errata(tree: Mapping[str, Any]) -> Mapping[tuple[str, str], list[dict[str, Any]]]:
    """The errata of each operation."""
    found: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for path, item in tree["paths"].items():
        for method, one in item.items():
            found[method, path] = [each for each in ERRATA if each.get("operation") == one.get("operationId")]
    return found


def differences(mine: Any, other: Any, place: str = "") -> Iterator[str]:
    """Where two values differ, within lists of one length item by item; a mandatory field that one has is a place."""
    if isinstance(mine, Mapping) and isinstance(other, Mapping):
        for key in {**mine, **other}:
            name = "/".join(key) if isinstance(key, tuple) else str(key)
            yield from differences(mine.get(key), other.get(key), f"{place}/{name}")
    elif place.endswith("/required") and not isinstance(mine, bool):
        yield from (f"{place}/{name}" for name in sorted({*(mine or ())} ^ {*(other or ())}))
    elif isinstance(mine, list) and isinstance(other, list) and len(mine) == len(other):
        for number, (one, another) in enumerate(zip(mine, other, strict=True)):
            yield from differences(one, another, f"{place}/{number}")
    elif mine != other:
        yield place


def explained(place: str, erratum: Mapping[str, Any]) -> bool:
    """Whether an erratum is about a place: its field, wherever that stands on its side of the exchange."""
    side, _, field = erratum["at"].partition("/")
    if side in ("query", "path", "header"):
        return place.startswith(f"/parameters/{erratum['at']}/")
    if not place.startswith("/body/" if side == "request" else "/responses/"):
        return False
    return side == "status" or not field or field.rpartition("/")[2].lower() in place.lower().split("/")


def test_our_pages_state_all_operations(ours: Facts, theirs: Facts) -> None:
    """No operation is missing, and nothing else is taken for one."""
    assert sorted(ours) == sorted(theirs)
    assert len(ours) == 98


def test_labels_are_the_published_ones(published: Path) -> None:
    """A page has the name and the label of the published page at its place, so that links work in both."""
    opening = re.compile(r":original_name: \S+\n\n\.\. _[^:]+:\n")
    names = [path.relative_to(PAGES) for path in PAGES.rglob("*.rst") if path != PAGES / "index.rst"]
    assert len(names) > 98
    assert [name for name in names if _opening(opening, PAGES / name) != _opening(opening, published / name)] == []


def _opening(pattern: re.Pattern[str], path: Path) -> str:
    found = pattern.match(path.read_text("utf-8"))
    return found[0] if found else path.name


def test_facts_are_equal_or_explained(
    ours: Facts, theirs: Facts, errata: Mapping[tuple[str, str], list[dict[str, Any]]]
) -> None:
    """Parameters, schemas, required, values, defaults, limits, statuses, examples, deprecation: each as published."""
    unexplained = [
        (" ".join(operation), place)
        for operation, facts in theirs.items()
        for place in differences(ours[operation], facts)
        if not any(explained(place, one) for one in errata[operation])
    ]
    assert not unexplained, "\n".join(map(str, unexplained))


def test_permissions_name_the_published_actions(published: Path) -> None:
    """The actions that a policy can allow, and no others."""
    name = "permissions_policies_and_supported_actions.rst"
    mine, other = (
        set(re.findall(r"\| (dli:\w+:\w+) +\|", (one / name).read_text("utf-8"))) for one in (PAGES, published)
    )
    assert mine == other
    assert len(mine) > 60


def test_pyfile_facts_are_the_documented_ones(ours: Facts) -> None:
    """Types, value lists, the default and the statuses of one page, spelled out: equal is not equally empty."""
    facts = ours[PYFILE]
    text, number = {"type": "string"}, {"type": "integer", "format": "int64"}
    detail = {
        "create_time": number,
        "update_time": number,
        "resource_type": text,
        "resource_name": text,
        "status": text | {"enum": ["UPLOADING", "READY", "FAILED"]},
        "underlying_name": text,
        "is_async": {"type": "boolean"},
    }
    answer = {
        "group_name": text,
        "status": text,
        "resources": {"type": "array", "items": text},
        "details": {"type": "array", "items": {"type": "object", "properties": detail}},
        "create_time": number,
        "update_time": number,
        "is_async": {"type": "boolean", "default": False},
        "owner": text,
        "description": text,
        "module_name": text,
        "module_type": text | {"enum": ["jar", "pyFile", "file"]},
    }
    error = {"type": "object", "properties": {"error_code": text, "error_msg": text}}
    assert facts["deprecated"] is True
    assert facts["parameters"] == {("path", "project_id"): {"required": True, "schema": text}}
    assert facts["body"]["content"]["application/json"]["schema"] == {
        "type": "object",
        "required": ["group", "paths"],
        "properties": {"paths": {"type": "array", "items": text}, "group": text},
    }
    schemas = {
        status: response["content"]["application/json"]["schema"] for status, response in facts["responses"].items()
    }
    assert schemas == {"201": {"type": "object", "properties": answer}, "400": error, "500": error}


def test_comparison_sees_through_references() -> None:
    """A schema by name and the same schema in place are equal; a property called `description` is no words."""
    tag = {"type": "object", "properties": {"description": {"type": "string"}}, "required": ["b", "a"]}
    document = {"components": {"schemas": {"Tag": tag | {"description": "A tag."}}}}
    named = {"allOf": [{"$ref": "#/components/schemas/Tag"}], "description": "Its tag."}
    assert schema(named, document) == schema(tag, document) == tag | {"required": ["a", "b"]}


def test_comparison_ends_at_recursion() -> None:
    """A schema that holds itself is compared by the distance to the one it refers to."""
    node = {"properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    found = schema({"$ref": "#/components/schemas/Node"}, {"components": {"schemas": {"Node": node}}})
    assert found == {"properties": {"next": {"recursive": 1}}}


@pytest.mark.parametrize(
    "changed",
    [
        {"type": "integer"},
        {"enum": ["jar"]},
        {"default": "jar"},
        {"maxLength": 8},
        {"x-documented-default": "none"},
    ],
    ids=str,
)
def test_comparison_sees_a_changed_fact(changed: Mapping[str, Any]) -> None:
    """Another type, value list, default or limit is seen, and an erratum on another field does not explain it."""
    kind = {"type": "string", "description": "Kind."}
    assert schema({**kind, **changed}, {}) != schema(kind, {})
    one = "/body/content/application/json/schema/properties/kind"
    assert [f"{one}/{key}" for key in changed] == list(
        differences(schema({**kind, **changed}, {}), schema(kind, {}), one)
    )
    assert explained(f"{one}/type", {"at": "request/kind"})
    assert not explained(f"{one}/type", {"at": "request/other"})
    assert not explained(f"{one}/type", {"at": "response/kind"})
