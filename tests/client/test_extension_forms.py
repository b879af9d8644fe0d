"""What is said of a document whose extensions are not as the compiler writes them."""

from __future__ import annotations

from typing import Any

import pytest

from rst2openapi.client.explaining import faults_of

LISTS = ("x-structures", "x-transport-headers")


def document(**extensions: Any) -> dict[str, Any]:
    """A document without operations, with these extensions."""
    named = {name.replace("_", "-"): said for name, said in extensions.items()}
    return {"openapi": "3.0.3", "info": {"title": "Lamps", "version": "1"}, "paths": {}, **named}


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_schemas_are_as_the_compiler_writes_them(name: str) -> None:
    """A list of Schema Objects has no fault."""
    wick = {"type": "object", "title": "wick", "properties": {"length": {"type": "string"}}}
    assert faults_of(document(**{name: [wick, {"type": "object"}]})) is None


@pytest.mark.parametrize("name", LISTS)
def test_a_broken_schema_of_a_list_is_told_with_its_place(name: str) -> None:
    """Its number in the list, and where in it."""
    fault = faults_of(document(**{name: [{"type": "object"}, {"type": 7}]}))
    assert fault is not None
    assert fault.startswith(f"at /{name}/1/type: 7 is not")


@pytest.mark.parametrize("name", LISTS)
def test_what_is_no_list_is_told(name: str) -> None:
    """An object of schemas in place of the list."""
    assert faults_of(document(**{name: {"wick": {}}})) == f"at /{name}: {{'wick': {{}}}} is not of type 'array'"
