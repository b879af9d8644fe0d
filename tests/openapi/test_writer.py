"""Text of documents, and files that are never half written."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from rst2openapi import files
from rst2openapi.openapi import writer, yaml_text

_STRINGS = st.text(alphabet=st.sampled_from(list("ab01e_.+-:oxTYnN~#%'\"\\ \n\té\u2028😀")), max_size=12)


@settings(max_examples=500)
@given(st.dictionaries(_STRINGS, st.one_of(_STRINGS, st.integers(), st.booleans(), st.none(), st.floats(-9, 9))))
@example(
    dict.fromkeys(["12e45678", "1e3", "0o14", "0x1F", "yes", "No", "on", "~", "null", "2024-01-01", "12:30:45", "1_0"])
)
@example(
    {"a": ["12e45678", "1e3", "0o14", "0x1F", "yes", "No", "on", "~", "null", "2024-01-01", "12:30:45", "1_0", "="]}
)
def test_every_reader_reads_the_same(tree: dict[str, object]) -> None:
    """YAML 1.1 and 1.2 readers get back exactly the tree: no string turns into a number, date or boolean."""
    text = yaml_text.to_yaml(tree)
    assert yaml.safe_load(text) == tree
    assert YAML(typ="safe", pure=True).load(text) == tree
    assert json.loads(files.to_json(tree)) == tree


def test_yaml_is_made_for_reading() -> None:
    """Keys keep their order, long text stays on its line, several lines are a literal block."""
    text = yaml_text.to_yaml(
        {"b": "x " * 100 + "y", "a": "one\n\ntwo\n", "c": ["1.0.0", "201"], "d": ["same"], "e": ["same"]}
    )
    assert text.split("\n")[1:] == [
        "a: |",
        "  one",
        "",
        "  two",
        "c:",
        "- 1.0.0",
        "- '201'",
        "d:",
        "- same",
        "e:",
        "- same",
        "",
    ]


def test_the_extension_chooses_the_form() -> None:
    """`.json` in any case is JSON, all else YAML."""
    assert writer.document_text({"a": 1}, Path("x.JSON")) == '{\n  "a": 1\n}\n'
    assert writer.document_text({"a": 1}, Path("x.yml")) == "a: 1\n"


def test_folders_are_made_and_permissions_kept(tmp_path: Path) -> None:
    """Missing folders are made; a file that exists keeps its permissions, also behind a symbolic link."""
    old = tmp_path / "old.yaml"
    old.write_text("x")
    old.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(old)
    files.write_all({tmp_path / "a" / "b.json": "1\n", link: "2\n"})
    assert (tmp_path / "a" / "b.json").read_text() == "1\n"
    assert (old.read_text(), old.stat().st_mode & 0o777, link.is_symlink()) == ("2\n", 0o640, True)


def test_all_files_or_none(tmp_path: Path) -> None:
    """If one file cannot be written, the others keep their old content and nothing is left behind."""
    first, blocked = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_text("old")
    blocked.mkdir()
    with pytest.raises(OSError, match="is not a file"):
        files.write_all({first: "new", blocked: "new"})
    assert first.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.yaml", "b.yaml"]


def test_an_interrupt_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while writing leaves the old file and no litter."""
    target = tmp_path / "a.yaml"
    target.write_text("old")

    def interrupt(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        files.write_all({target: "new"})
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.yaml", "old")]
