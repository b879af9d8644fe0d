"""The table of descriptions of DLI: complete, for places that exist, and each sentence short and whole."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from .conftest import ROOT
from .table import Place, entries, operations, possible, wanted

TABLE = ROOT / "docs" / "dli" / "descriptions.toml"
TEXTS: dict[Place, str] = dict(entries(tomllib.loads(TABLE.read_text("utf-8"))))
LONGEST = 200
"""Characters of a sentence."""


@pytest.fixture(scope="module")
def document() -> Mapping[str, Any]:
    """The document of our pages, which were begun with the table."""
    tree: Mapping[str, Any] = yaml.safe_load((ROOT / "openapi" / "dli.yaml").read_text("utf-8"))
    return tree


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=\.) (?=[A-Z*])", text)


def test_sentences_are_short_and_whole() -> None:
    """A sentence ends with a full stop and a phrase for a value does not; none is long."""
    phrases = {place: text for place, text in TEXTS.items() if "values" in place}
    whole = {place: text for place, text in TEXTS.items() if place not in phrases and place[-1] != "replacement"}
    assert [place for place, text in whole.items() if not text.endswith(".")] == []
    assert [place for place, text in phrases.items() if text.endswith(".")] == []
    assert [place for place, text in TEXTS.items() if any(len(one) > LONGEST for one in _sentences(text))] == []


def test_nothing_is_said_twice() -> None:
    """Where the general sentence does, the table has no other."""
    general = {(kind, "fields"): "fields" for kind in ("schemas",)} | {("operations", "parameters"): "fields"}
    repeated = [
        place
        for place, text in TEXTS.items()
        if place[0] in {"schemas", "operations"} and "values" not in place
        if TEXTS.get((general.get((place[0], place[2]), ""), *place[3:])) == text
    ]
    assert repeated == []


def test_every_place_has_words(document: Mapping[str, Any]) -> None:
    """Each operation, parameter, field, explained value and status of the service is described."""
    places = list(wanted(document))
    assert len(places) > len(operations(document)) > 0
    assert [one.place for one in places if not any(place in TEXTS for place in (one.place, *one.general))] == []


def test_no_words_are_for_nothing(document: Mapping[str, Any]) -> None:
    """Each entry is for an operation, parameter, schema, field, value or status that exists."""
    known = possible(document)
    general = ("responses",)
    assert [place for place in TEXTS if place not in known and place[:1] != general] == []


def test_deprecated_operations_say_what_to_use(document: Mapping[str, Any]) -> None:
    """It is an operation that is not deprecated, or a sentence on what else to do."""
    deprecated = {name: bool(one.get("deprecated")) for name, one in operations(document).items()}
    named = {place[1]: text for place, text in TEXTS.items() if place[-1] == "replacement"}
    told = named.keys() | {place[1] for place in TEXTS if place[-1] == "instead"}
    assert told == {name for name, old in deprecated.items() if old}
    assert [name for name, text in named.items() if deprecated.get(text, True)] == []
