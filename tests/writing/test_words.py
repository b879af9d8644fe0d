"""Sentences come from the document, or from a table and from nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from rst2openapi.diagnostics import Report
from rst2openapi.place import Span
from rst2openapi.writing.command import pages_of
from rst2openapi.writing.words import Place, WordsError, load

from .making import Json, document, members, operation, pages

THEIRS = "Sentence of the document."


def lamps() -> Json:
    """A document whose every place has the same sentence."""
    wick = {"type": "string", "description": THEIRS, "enum": ["a", "b"], "x-enum-descriptions": [THEIRS, THEIRS]}
    schema = {"$ref": "#/components/schemas/Lamp"}
    one = operation(schema, description=THEIRS, operationId="getLamp", summary="Show a lamp")
    one["responses"]["200"]["description"] = THEIRS
    one["parameters"] = [{"name": "id", "in": "query", "description": THEIRS, "schema": {"type": "string"}}]
    one["responses"]["200"]["content"]["application/json"]["examples"] = {"a": {"summary": THEIRS, "value": {}}}
    other = operation(operationId="oldLamp", summary="Query a lamp", deprecated=True)
    tree = document(get_lamps=one, get_old=other)
    tree["components"]["schemas"]["Lamp"] = members(wick=wick) | {"description": THEIRS}
    return tree


def test_without_a_table_the_document_is_heard() -> None:
    """Its sentences stand on the page, at the places that they are about."""
    page = pages(lamps())["operations/showing_a_lamp.rst"]
    assert page.count("Sentence") == 7  # operation, parameter, field, two values, status, example


def test_a_table_leaves_nothing_of_the_document() -> None:
    """No sentence is copied, and each place without words is named."""
    report = Report()
    table: Mapping[Place, str] = {("fields", "id"): "ID of the lamp.", ("nonsense", "x"): "Nothing."}
    made = pages_of(lamps(), table, Span("lamps.yaml", 1), report)
    assert not any("Sentence" in text for text in made.values())
    assert "ID of the lamp." in made["operations/showing_a_lamp.rst"]
    missing = {one.facts["place"] for one in report.diagnostics if one.rule.code == "W705"}
    assert {"operations.getLamp.summary", "schemas.Lamp.fields.wick", "schemas.Lamp.values.wick.a"} <= missing
    assert not {"operations.getLamp.parameters.id", "fields.id"} & missing
    assert [one.facts["place"] for one in report.diagnostics if one.rule.code == "W706"] == ["nonsense.x"]


def test_the_narrower_entry_wins_and_ids_become_links() -> None:
    """A bold operation id leads to its page, in words and as what to use in place of a deprecated one."""
    table: Mapping[Place, str] = {
        ("fields", "wick"): "Any wick.",
        ("schemas", "Lamp", "fields", "wick"): "This wick. See **oldLamp**.",
        ("operations", "getLamp", "title"): "A Lamp",
        ("operations", "getLamp", "examples", "200", "1"): "A **lit** lamp.",
        ("operations", "oldLamp", "replacement"): "getLamp",
    }
    made = pages(lamps(), table)
    page = made["operations/showing_a_lamp.rst"]
    assert "\nA Lamp\n======\n" in page
    assert "This wick." in page
    assert "A **lit** lamp.\n\n.. code-block::" in page
    assert "Any wick." not in page
    assert ":ref:`oldLamp <OldLamp>`" in page
    assert "Use :ref:`getLamp <GetLamp>` instead." in made["operations/querying_a_lamp_deprecated.rst"]


@pytest.mark.parametrize("text", ["a = ", "a = 1", '[a]\nb = ["c"]', None], ids=repr)
def test_a_table_that_is_none_is_refused(text: str | None, tmp_path: Path) -> None:
    """No TOML, a number, a list, no file: a sentence says so."""
    path = tmp_path / "table.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(WordsError, match=r"table\.toml"):
        load(path)
