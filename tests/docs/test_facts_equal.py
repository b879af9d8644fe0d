"""Our pages state the facts of the published ones: both are compiled, and the documents are compared."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.cli import main
from rst2openapi.console import CLEAN, ERRORS

from .conftest import ROOT
from .facts import operations, schema

FAMILY = Path("out-of-date_apis", "package_group-related_apis_deprecated")
PYFILE = ("post", "/v2.0/{project_id}/resources/pyfiles")
OPERATIONS = [
    ("get", "/v2.0/{project_id}/resources"),
    ("post", "/v2.0/{project_id}/resources"),
    ("post", "/v2.0/{project_id}/resources/jars"),
    ("post", "/v2.0/{project_id}/resources/files"),
    ("get", "/v2.0/{project_id}/resources/{resource_name}"),
    ("delete", "/v2.0/{project_id}/resources/{resource_name}"),
    ("put", "/v2.0/{project_id}/resources/owner"),
]
Facts = Mapping[tuple[str, str], Mapping[str, Any]]


def compiled(source: Path, folder: Path) -> Facts:
    """The facts of the document that the compiler makes of a folder of pages."""
    target = folder / "document.json"
    assert main(["build", str(source), "-o", str(target), "--service", "dli", "--jobs", "1"]) in {CLEAN, ERRORS}
    return operations(json.loads(target.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The facts of our pages."""
    return compiled(ROOT / "docs" / "dli", tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="module")
def theirs(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The facts of the published pages of the family, the pyfile page apart, and of the error codes."""
    folder = tmp_path_factory.mktemp("theirs")
    shutil.copytree(published / "public_parameters", folder / "dli" / "public_parameters")
    shutil.copytree(published / FAMILY, folder / "dli" / FAMILY, ignore=shutil.ignore_patterns("*pyfile*"))
    return compiled(folder / "dli", folder)


@pytest.fixture(scope="module")
def theirs_pyfile(seed: Path, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The facts of the published pyfile page that is not deprecated, and of the error codes."""
    folder = tmp_path_factory.mktemp("pyfile")
    shutil.copytree(published / "public_parameters", folder / "dli" / "public_parameters")
    (folder / "dli" / "package_groups").mkdir()
    shutil.copy(seed, folder / "dli" / "package_groups")
    return compiled(folder / "dli", folder)


def test_our_pages_state_the_eight_operations(ours: Facts) -> None:
    """No operation is missing, and nothing else is taken for one."""
    assert sorted(ours) == sorted([*OPERATIONS, PYFILE])


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
    assert facts["deprecated"] is False
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


@pytest.mark.parametrize("operation", OPERATIONS, ids=" ".join)
def test_facts_equal(operation: tuple[str, str], ours: Facts, theirs: Facts) -> None:
    """Path, parameters, schemas, required, enums, defaults, statuses and examples are the published ones."""
    assert ours[operation] == theirs[operation]


def test_pyfile_facts_equal(ours: Facts, theirs_pyfile: Facts) -> None:
    """The same for the pyfile page, whose published form is another."""
    assert ours[PYFILE] == theirs_pyfile[PYFILE]


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
    """Another type, value list, default or limit makes a schema another."""
    kind = {"type": "string", "description": "Kind."}
    assert schema({**kind, **changed}, {}) != schema(kind, {})
