"""Documents that nobody could work with are refused with a sentence, before anything is made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rst2openapi.client.document import load
from rst2openapi.diagnostics import Report

HEAD = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n'
BOMB = "x-a0: &a0 [1]\n" + "".join(f"x-a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
CYCLE = "x-a: &a {b: *a}\n"


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("deep.json", json.dumps({"x": json.loads("[" * 150 + "]" * 150)}), "nested deeper than 100 levels"),
        ("deep.yaml", HEAD + "x-a: " + "[" * 150 + "]" * 150, "nested deeper than 100 levels"),
        ("deeper.json", "[" * 200_000, "cannot be read"),
        ("bomb.yaml", HEAD + BOMB, "unfold to"),
        ("cycle.yaml", HEAD + CYCLE, "nested deeper"),
        ("half.json", '{"openapi": "3.0.3", "info": {"title": "\\ud800"}, "paths": {}}', "half a character"),
    ],
)
def test_beyond_reason(tmp_path: Path, name: str, text: str, reason: str) -> None:
    """Depth, size and characters have limits that are told."""
    path, report = tmp_path / name, Report()
    path.write_text(text, encoding="utf-8")
    assert load(path, report) is None
    (finding,) = report.diagnostics
    assert reason in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "{",
        "[1]",
        '{"/paths": {"file": 1}}',
        '{"/paths": "p.rst:²"}',
        f'{{"/paths": "p.rst:{"9" * 5000}"}}',
    ],
)
def test_a_broken_source_map_only_costs_the_places(tmp_path: Path, text: str) -> None:
    """Messages then name the document itself."""
    path, report = tmp_path / "t.yaml", Report()
    path.write_text(HEAD, encoding="utf-8")
    (tmp_path / "t.map.json").write_text(text, encoding="utf-8")
    source = load(path, report)
    assert source is not None
    assert report.diagnostics == []
    assert str(source.span("/paths/x")) == f"{path.as_posix()}:1"


@pytest.mark.parametrize(
    ("text", "value"),
    [("1:30", "1:30"), (f"1{':59' * 3_000}", f"1{':59' * 3_000}"), ("1:30.5", "1:30.5"), ("90", 90), ("1.5", 1.5)],
)
def test_numbers_of_yaml_have_base_ten(tmp_path: Path, text: str, value: object) -> None:
    """A time is text, as YAML 1.2 has it; no document is long to read for the number in it."""
    path = tmp_path / "a.yaml"
    path.write_text(f"{HEAD}x-a: {text}\n", encoding="utf-8")
    document = load(path, Report())
    assert document is not None
    assert document.tree["x-a"] == value
