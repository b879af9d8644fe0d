"""Who may import whom: the stages stay apart, and the heavy libraries stay behind one door each."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import rst2openapi

ROOT = Path(rst2openapi.__file__).parent
STAGES = ("doctree", "page", "operation", "service", "openapi", "client")
SHARED = (
    "rst2openapi.place",
    "rst2openapi.prose",
    "rst2openapi.formats",
    "rst2openapi.diagnostics",
    "rst2openapi.__version__",
    "rst2openapi.constants",
    "rst2openapi.specification",
    "rst2openapi.build_mark",
    "rst2openapi.files",
    "rst2openapi.interruptions",
    "rst2openapi.leftovers",
    "rst2openapi.limits",
    "rst2openapi.misspelling",
    "rst2openapi.versions",
)
MODULES = sorted(
    path for path in ROOT.rglob("*.py") if not {"templates", "runtime"} & set(path.relative_to(ROOT).parts)
)


def imported(path: Path) -> Iterator[str]:
    """The full names of all modules that a module imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def stage_of(path: Path) -> str | None:
    """The stage that a module belongs to, if any."""
    first = path.relative_to(ROOT).parts[0]
    return first if first in STAGES else None


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_stage_knows_only_the_model_of_earlier_stages(path: Path) -> None:
    """A stage imports the text model, places, findings, and models of what it is made from: nothing else of ours."""
    stage = stage_of(path)
    if stage is None:
        return
    earlier = STAGES[: STAGES.index(stage)]
    allowed = (*SHARED, f"rst2openapi.{stage}", *(f"rst2openapi.{one}.model" for one in earlier))
    if stage in ("operation", "service", "openapi", "client"):
        allowed = tuple(one for one in allowed if one != "rst2openapi.doctree.model")
    for name in imported(path):
        if name.split(".")[0] == "rst2openapi":
            assert any(name == one or name.startswith(f"{one}.") for one in allowed), f"{path} imports {name}"


OF_WRITING = (*SHARED, "rst2openapi.writing", "rst2openapi.operation", "rst2openapi.service.names.verbs")
"""What the way back may know: the words that pages are read by, and nothing that reads them."""


WRITING = [path for path in MODULES if path.parent.name == "writing"]


@pytest.mark.parametrize("path", WRITING, ids=lambda path: path.stem)
def test_only_the_proof_of_written_pages_knows_the_compiler(path: Path) -> None:
    """Pages are made of a document and of the model of operations; `proof` reads them again, `command` runs both."""
    if path.stem in ("command", "proof"):
        return
    for name in imported(path):
        if name.split(".")[0] == "rst2openapi" and name != "rst2openapi.printable.printable":
            assert any(name == one or name.startswith(f"{one}.") for one in OF_WRITING), f"{path} imports {name}"


@pytest.mark.parametrize(
    ("library", "stages"),
    [("docutils", {"doctree", "page"}), ("openapi_python_client", {"client"}), ("jsonschema", {"openapi", None})],
)
def test_libraries_have_one_door(library: str, stages: set[str | None]) -> None:
    """Only the stages that are about a library know it."""
    users = {stage_of(path) for path in MODULES if any(name.split(".")[0] == library for name in imported(path))}
    assert users <= stages


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is(path: Path) -> None:
    """Every module opens with a docstring."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
