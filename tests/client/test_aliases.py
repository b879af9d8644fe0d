"""Names that Python cannot tell apart are told apart, and lead back to what the document says."""

from __future__ import annotations

import keyword
import re

from hypothesis import given
from hypothesis import strategies as st

from rst2openapi.client.aliases import aliases, original
from rst2openapi.constants import constants

NAMES = st.lists(st.text(alphabet="aA_1@~.- é\ue100", max_size=6), max_size=8)


@given(NAMES)
def test_aliases_lead_back_and_differ(names: list[str]) -> None:
    """Every alias gives back its name; no two are equal once marks are gone."""
    given_names = aliases(names)
    assert [original(alias) for alias in given_names.values()] == list(given_names)
    plain = [re.sub(r"\W", "", alias, flags=re.ASCII).rstrip("_") or "field" for alias in given_names.values()]
    assert len(set(plain)) == len(plain)


def test_a_name_that_is_clear_is_left_alone() -> None:
    """Only the later of two alike is changed."""
    given_names = aliases(["name", "name~", "name_2", "nameX"])
    assert given_names["name"] == "name"
    assert given_names["name~"].startswith("name_2")
    assert original(given_names["name~"]) == "name~"
    assert given_names["nameX"] == "nameX"


@given(st.lists(st.text(max_size=6) | st.integers(), max_size=8, unique_by=lambda value: (type(value), value)))
def test_members_of_enums_have_names_of_their_own(values: list[str | int]) -> None:
    """Whatever the values are, the names are identifiers, none twice, none a word of Python."""
    names = constants(values)
    assert len(set(names)) == len(values)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in names)
