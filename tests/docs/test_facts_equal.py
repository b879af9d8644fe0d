"""Our pages state the facts of the published ones: both are compiled, and the documents are compared."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

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
    command = [sys.executable, "-m", "rst2openapi", "build", str(source), "-o", str(target), "--service", "dli"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    assert target.is_file(), done.stderr
    return operations(json.loads(target.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The facts of our pages."""
    return compiled(ROOT / "docs" / "dli", tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="module")
def theirs(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The facts of the published pages of the family, together with those of the error codes."""
    folder = tmp_path_factory.mktemp("theirs")
    for part in (FAMILY, Path("public_parameters")):
        shutil.copytree(published / part, folder / "dli" / part)
    return compiled(folder / "dli", folder)


@pytest.fixture(scope="module")
def theirs_pyfile(seed: Path, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """The facts of the published pyfile page that is not deprecated, together with those of the error codes."""
    folder = tmp_path_factory.mktemp("pyfile")
    shutil.copytree(published / "public_parameters", folder / "dli" / "public_parameters")
    (folder / "dli" / "package_groups").mkdir()
    shutil.copy(seed, folder / "dli" / "package_groups")
    return compiled(folder / "dli", folder)


def test_our_pages_state_the_eight_operations(ours: Facts) -> None:
    """No operation is missing, and nothing else is taken for one."""
    assert sorted(ours) == sorted([*OPERATIONS, PYFILE])


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
