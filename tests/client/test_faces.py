"""What users import from a client, and what is no interface."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rst2openapi.client import faces

RUNTIME = Path(faces.__file__).parent / "runtime"


@pytest.mark.parametrize("name", faces.FACES)
def test_a_face_offers_what_its_module_names(module: Callable[[str], Any], name: str) -> None:
    """`errors.NotFound` is the very class that is raised, and nothing besides the interface is there."""
    face, inside = module(name), module(f"_runtime.{name}")
    assert sorted(face.__all__) == sorted(inside.__all__)
    assert all(getattr(face, one) is getattr(inside, one) for one in face.__all__)
    assert face.__doc__ == inside.__doc__


def test_the_package_holds_no_other_modules_of_ours(distribution: Path) -> None:
    """Beside the generated parts there are the faces alone: the rest is private."""
    package = next(path for path in distribution.iterdir() if (path / "py.typed").is_file())
    modules = {path.stem for path in package.glob("*.py")} - {"__init__", "_service", "client", "facade"}
    assert modules == set(faces.FACES)


@pytest.mark.parametrize("path", sorted(RUNTIME.glob("*.py")), ids=lambda path: path.stem)
def test_the_runtime_is_of_no_service(path: Path) -> None:
    """It imports nothing from outside its own folder, so that several services can share one copy."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level < 2


def test_the_runtime_works_without_a_service() -> None:
    """Its modules can be imported from where they stand in the compiler."""
    client = importlib.import_module("rst2openapi.client.runtime.client")
    assert client.AuthenticatedClient("https://x.test", auth=None).auth_header_name == "Authorization"
