"""Mandatory cells."""

from __future__ import annotations

import pytest

from rst2openapi.operation.mandatory import Mandatory, read_mandatory


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Yes", Mandatory(required=True)),
        ("No", Mandatory(required=False)),
        ("Y", Mandatory(required=True)),
        ("O", Mandatory(required=False)),
        ("True", Mandatory(required=True)),
        ("Optional", Mandatory(required=False)),
        ("Mandatory", Mandatory(required=True)),
        ("Required", Mandatory(required=True)),
        ("N/A", Mandatory(required=False)),
        ("", Mandatory(None)),
        ("Yes (optional for snapshots)", Mandatory(required=True, text="optional for snapshots")),
        ("No\nEither this or the id", Mandatory(required=False, text="Either this or the id")),
        ("Mandatory if action is create", Mandatory(required=False, text="Mandatory if action is create")),
        ("Not mandatory", Mandatory(required=False, text="Not mandatory")),
        ("When mode is a, this is mandatory", Mandatory(required=False, text="When mode is a, this is mandatory")),
        ("String", Mandatory(required=False, text="String", known=False)),
    ],
)
def test_mandatory(text: str, wanted: Mandatory) -> None:
    """The first word decides; a condition makes a field optional, and its words are kept."""
    assert read_mandatory(text) == wanted
