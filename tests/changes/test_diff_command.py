"""`rst2openapi diff` as users call it: what it prints, its status, and documents that are odd or none."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from rst2openapi.changes.comparison import compare
from rst2openapi.changes.text import lines
from rst2openapi.cli import main

from .lamps import CREATE, Tree, fields, lamps


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints changes, names the commits where the documents do, and tells breaking ones by its status."""
    files = [tmp_path / "old.json", tmp_path / "new.json"]
    trees = [lamps(), lamps()]
    fields(trees[1], "LampCreate").pop("options")
    for tree, file, commit, day in zip(trees, files, ("1" * 40, "2" * 40), (1, 2), strict=True):
        tree["info"]["x-source"] = {"commit": commit, "date": f"2026-01-0{day}T00:00:00Z"}
        file.write_text(json.dumps(tree))
    assert main(["diff", *map(str, files)]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[:3] == [
        "Pages of commit 222222222222 of 2026-01-02, before 111111111111 of 2026-01-01",
        "",
        f"breaking   {CREATE}",
    ]
    assert shown[-2] == "fields      0 added, 1 removed, 0 changed"
    assert main(["diff", str(files[0]), str(files[0])]) == 0
    assert capsys.readouterr().out == "Nothing changed for users.\n"


def test_documents_that_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is missing, and one that cannot be read, are a sentence."""
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(lamps()))
    bad.write_text("{")
    assert main(["diff", str(good), str(tmp_path / "none.json")]) == 2
    assert "there is no document" in capsys.readouterr().err
    assert main(["diff", str(bad), str(good)]) == 2
    assert "bad.json cannot be read: C501" in capsys.readouterr().err


@pytest.mark.parametrize(
    "odd",
    [
        {"Lamp": {"$ref": "#/components/schemas/Lamp"}},
        {"Lamp": {"allOf": [{"$ref": "#/components/schemas/Lamp"}, {"type": "object"}]}},
        {"Lamp": {"type": "array", "items": {"$ref": "#/components/schemas/Lamp"}}},
        {"Lamp": {"oneOf": [{"$ref": "#/components/schemas/Lamp"}]}},
        {"Lamp": {"$ref": "https://example.com/lamp"}},
        {"Lamp": {"type": ["a"], "properties": [], "required": 3, "enum": 3, "additionalProperties": 3}},
        {"Lamp": 3},
        {},
    ],
    ids=["itself", "part", "array", "alternative", "elsewhere", "kinds", "number", "missing"],
)
def test_odd_documents(odd: Tree) -> None:
    """Circles, references that lead nowhere and values of wrong kinds end in changes, not in faults."""
    old, new = lamps(), lamps()
    schemas = new["components"]["schemas"]
    del schemas["Lamp"]
    schemas.update(odd)
    lines(compare(old, new))
    lines(compare(new, old))
    assert compare(new, copy.deepcopy(new)) == ()


def test_text_of_documents_is_shown_and_not_obeyed() -> None:
    """Names that hold commands to a terminal are escaped."""
    old, new = lamps(), lamps()
    fields(new, "LampCreate")["\x1b[2J"] = {"type": "string"}
    assert not any("\x1b" in line for line in lines(compare(old, new)))
