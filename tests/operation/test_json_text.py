"""Examples that are almost JSON are repaired by name; what is not is refused with a reason."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rst2openapi.operation.json_text import NotJson, Parsed, parse

SLIPS = [
    ('{"a": 1,}', {"a": 1}, "trailing commas"),
    ('{"a": 1 // the first\n}', {"a": 1}, "comments"),
    ('{"a": "http://x/y", // not this: "http://"\n "b": 2}', {"a": "http://x/y", "b": 2}, "comments"),
    ('{"a": 1\n "b": {"c": 2}\n "d": 3}', {"a": 1, "b": {"c": 2}, "d": 3}, "missing commas"),
    ('[{"a": 1} {"a": 2}]', [{"a": 1}, {"a": 2}], "missing commas"),
    ('"a": 1,\n"b": 2', {"a": 1, "b": 2}, "outer braces missing"),
    ('{"a": "x\ny"}', {"a": "x\ny"}, "line breaks in strings"),
    ('{"a": "\\d"}', {"a": "\\d"}, "unknown escapes"),
    ("{\u201ca\u201d: 1}", {"a": 1}, "typographic quotes"),
    ('{"a": [1, 2, ...]}', {"a": [1, 2]}, "ellipses"),
    ('{"a" {"b": 1}}', {"a": {"b": 1}}, "missing colons"),
    ('{"a": {"b": 1}', {"a": {"b": 1}}, "unbalanced brackets"),
    ('{"a": 1}}', {"a": 1}, "unbalanced brackets"),
    ("{a: 1}", {"a": 1}, "bare keys"),
    ("{'a': 'b'}", {"a": "b"}, "single quotes"),
]


@pytest.mark.parametrize(("text", "value", "repair"), SLIPS, ids=[slip[2] + slip[0][:8] for slip in SLIPS])
def test_a_slip_is_repaired_and_named(text: str, value: object, repair: str) -> None:
    """Each repair is tried only where the text is no JSON without it."""
    result = parse(text)
    assert isinstance(result, Parsed)
    assert result.value == value
    assert repair in result.repairs


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_json_is_read_as_it_stands(value: object) -> None:
    """No repair touches a text that is JSON already."""
    result = parse(json.dumps(value, indent=2))
    assert isinstance(result, Parsed)
    assert result.value == value
    assert result.repairs == ()


@given(st.text())
def test_no_text_raises(text: str) -> None:
    """Any text gives a value or a reason."""
    assert isinstance(parse(text), Parsed | NotJson)


@pytest.mark.parametrize("text", ['{"a": }', "<html></html>", '{"a": NaN}', "", "[" * 100_000])
def test_what_cannot_be_repaired_is_refused_with_a_reason(text: str) -> None:
    """Nothing is guessed: a missing value stays missing."""
    result = parse(text)
    assert isinstance(result, NotJson)
    assert result.reason


def test_a_key_that_stands_twice_is_named() -> None:
    """The last value counts, and the writer is told."""
    result = parse('{"id": 1, "id": 2}')
    assert isinstance(result, Parsed)
    assert result.value == {"id": 2}
    assert result.duplicates == ("id",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[" * 61 + "]" * 61, "it is nested deeper than 60 levels"),
        ('{"a":' * 10_000, "it is nested deeper than 60 levels"),
        (f'{{"a": {"9" * 5000}}}', "a number has 5000 digits"),
        ('{"a": -1e999}', "the number -1e999 is larger than any that JSON readers hold"),
    ],
    ids=["brackets", "braces", "digits", "exponent"],
)
def test_what_no_reader_can_hold_is_refused(text: str, reason: str) -> None:
    """Depth and size have limits that are told."""
    assert parse(text) == NotJson(reason)


@pytest.mark.parametrize("text", ["\\ud800", "x\\udc00", "\\ud800\\ud800", "\\\\\\ud83d!"])
def test_half_characters_are_replaced(text: str) -> None:
    """An escape of one half of a pair is no character; whole pairs and escaped backslashes stay."""
    result = parse(f'{{"a": "{text}"}}')
    assert isinstance(result, Parsed)
    assert result.repairs == ("half characters",)
    json.dumps(result.value, ensure_ascii=False).encode()
    whole = parse('{"a": "\\ud83d\\ude00 \\\\ud800"}')
    assert whole == Parsed({"a": "\N{GRINNING FACE} \\ud800"})
