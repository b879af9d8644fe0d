"""The README shows each operation with its page and the method that calls it, as `make` writes it."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import ROOT

SPEC = importlib.util.spec_from_file_location("operations_table", ROOT / ".ci" / "operations.py")
assert SPEC is not None
assert SPEC.loader is not None
TABLE = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(TABLE)


@pytest.fixture(scope="module")
def written() -> str:
    """What stands between the marks."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return text.partition(TABLE.MARKS[0])[2].partition(TABLE.MARKS[1])[0]


@pytest.fixture(scope="module")
def operations() -> list[Mapping[str, Any]]:
    """The operations of the document."""
    tree = yaml.safe_load((ROOT / "openapi" / "dli.yaml").read_text(encoding="utf-8"))
    return [one for item in tree["paths"].values() for one in item.values()]


def test_the_table_is_what_make_writes(written: str) -> None:
    """Nobody has to remember to mend it by hand."""
    assert written.strip("\n") == TABLE.table(ROOT / "openapi" / "dli.yaml", ROOT / "generated_client").strip("\n")


def test_every_operation_has_a_row_with_a_page_and_a_method(written: str, operations: list[Mapping[str, Any]]) -> None:
    """Each page exists, each method is there, and no two operations share one."""
    rows = re.findall(r"^\| \[(.+?)\]\((\S+)\) \| `client\.(\w+\.\w+)` \|", written, re.MULTILINE)
    assert len(rows) == len(operations)
    assert {page for _, page, _ in rows if not (ROOT / page).is_file()} == set()
    assert len({method for _, _, method in rows}) == len(rows)


def test_deprecated_operations_stand_apart_and_say_what_to_use(
    written: str, operations: list[Mapping[str, Any]]
) -> None:
    """They are in the second table, each with an operation that is not deprecated, or with a sentence."""
    current, _, old = written.partition("Deprecated ones")
    deprecated = sum(bool(one.get("deprecated")) for one in operations)
    assert old.count("\n| [") == deprecated > 0
    assert current.count("\n| [") == len(operations) - deprecated
    assert "| nothing |" not in old
    for name in re.findall(r"`client\.\w+\.\w+` \| .*?`(client\.\w+\.\w+)`", old):
        assert f"`{name}`" in current, name


def test_a_readme_without_marks_is_left_alone(tmp_path: Path) -> None:
    """The table needs a place; a second run changes nothing."""
    readme = tmp_path / "README.md"
    readme.write_text("# Lamps\n", encoding="utf-8")
    arguments = (ROOT / "openapi" / "dli.yaml", ROOT / "generated_client", readme)
    assert TABLE.main(*arguments) == 1
    readme.write_text("\n".join(("# Lamps", *TABLE.MARKS, "")), encoding="utf-8")
    assert TABLE.main(*arguments) == 0
    first = readme.read_text(encoding="utf-8")
    assert TABLE.main(*arguments) == 0
    assert readme.read_text(encoding="utf-8") == first
