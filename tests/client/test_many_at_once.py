"""Lists of objects are read field by field: what each gives is what it would give alone, whatever the others hold."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from .conftest import PACKAGE

KEYS = (
    "name",
    "kind",
    "level",
    "async",
    "is_async",
    "parts",
    "owner",
    "created",
    "additional_properties",
    "x",
    "to_dict",
)
MANY = 16
"""As many objects are read field by field; of fewer, each is read by itself."""

VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-2, 2), st.sampled_from(("oak", "pine", "", "2026-01-01"))),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from((*KEYS, *"abcdefghij")), inner, max_size=12)
    ),
    max_leaves=20,
)
OBJECTS = st.lists(st.one_of(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6), VALUES), max_size=4)


@pytest.fixture(scope="module")
def shelf(distribution: Any) -> Any:
    """A model with fields that have other names in Python, models in it, an enum, and a list of its own kind."""
    assert distribution.is_dir()
    return __import__(f"{PACKAGE}.models", fromlist=["Shelf"]).Shelf


@given(OBJECTS)
@example([{"async": 1, "is_async": 2}, {"is_async": 3}])
@example([{"kind": "oak"}, {"kind": ["oak"]}, {"kind": "none of them"}, {}])
@example([{"parts": [{"name": "a"}, {}]}, {"parts": []}, {"parts": [1, {"name": "b"}]}, {"parts": {"name": "c"}}])
@example([dict.fromkeys("abcdefghij", 1), {"a": 2, "name": "n"}])
@example([{"additional_properties": {"x": 1}, "x": 2}])
def test_each_is_what_it_is_alone(shelf: Any, found: list[Any]) -> None:
    """Equal, of the same types, and written back as it came; what was given is not touched, and never shared."""
    found = [deepcopy(one) for one in found * MANY]
    before = deepcopy(found)
    read = shelf._from_list(found)
    alone = [shelf.from_dict(one) if isinstance(one, dict) else one for one in found]
    assert read == alone
    assert repr(read) == repr(alone)
    assert found == before
    own = shelf._from_list(deepcopy(found), own=True)
    assert repr(own) == repr(read)
    for one, other in zip(read, before, strict=True):
        if isinstance(other, dict):
            assert type(one) is shelf
            assert one.to_dict() == other


def test_what_was_given_is_not_the_models(shelf: Any) -> None:
    """A change of the model, or of a model in it, is none of the mapping that it was read from."""
    given = {"name": "a", "parts": [{"name": "b"}], "x": 1}
    made = shelf.from_dict(given)
    made.name = "c"
    made.parts[0].name = "d"
    made.additional_properties["x"] = 2
    assert given == {"name": "a", "parts": [{"name": "b"}], "x": 1}


TEXTS = [
    b"{}",
    b"",
    b" 1 ",
    b"NaN",
    b"-Infinity",
    b"1e400",
    b"123456789012345678901234567890",
    b"-9223372036854775809",
    b"9" * 5000,
    b"0.1",
    b"1.0",
    b"1E2",
    b"-0",
    b'"\\ud800"',
    b'"\xff"',
    b"\xef\xbb\xbf{}",
    '{"a": "\u00e9"}'.encode("utf-16"),
    b'{"a": 1, "a": 2}',
    b"[1,]",
    b"01",
    b"'a'",
    b'"\x01"',
    b"[" * 400 + b"]" * 400,
    b"[" * 100_000,
]


def _told(read: Callable[[bytes], Any], text: bytes) -> str:
    try:
        return repr(read(text))
    except (ValueError, RecursionError) as error:
        return "refused" if isinstance(error, ValueError) else "too deep"


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: repr(text[:20]))
def test_msgspec_gives_what_python_gives(
    module: Callable[[str], Any], text: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same value, or neither takes it."""
    values = module("_runtime.json_values")
    monkeypatch.setattr(values, "LONG", 0)
    assert values._decoder() is not None
    assert _told(values.json_value, text) == _told(json.loads, text)


@given(VALUES)
def test_msgspec_reads_any_value(module: Callable[[str], Any], value: Any) -> None:
    """Of any body that is long enough, in either form that `json` writes."""
    values = module("_runtime.json_values")
    for ascii_only in (True, False):
        text = json.dumps(value, ensure_ascii=ascii_only).encode().ljust(values.LONG)
        assert repr(values.json_value(text)) == repr(value)


def test_python_parses_where_msgspec_is_not(module: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an extra, `fast`."""
    values = module("_runtime.json_values")
    monkeypatch.setitem(sys.modules, "msgspec.json", None)
    values._decoder.cache_clear()
    try:
        assert values._decoder() is None
        assert values.json_value(b'{"a": 1}'.ljust(values.LONG)) == {"a": 1}
    finally:
        values._decoder.cache_clear()
