"""Names of constants for documented values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from rst2openapi.constants import constants


@pytest.mark.parametrize(
    ("values", "explanations", "names"),
    [
        ([4, 6], ["IPv4", "IPv6"], ["IPV4", "IPV6"]),
        (["4", "6"], ["indicates IPv4", "indicates IPv6"], ["IPV4", "IPV6"]),
        ([4, 6], ["The address is an IPv4 one.", "The address is an IPv6 one."], ["IPV4_ONE", "IPV6_ONE"]),
        ([1, 2], ["ExactlyOnce, meaning once", "AtLeastOnce, meaning more"], ["EXACTLY_ONCE", "AT_LEAST_ONCE"]),
        ([0, 1], ["It is not read-only", "It is read-only"], ["NOT_READ_ONLY", "READ_ONLY"]),
        ([-1, 0], ["bypassed", "disabled"], ["BYPASSED", "DISABLED"]),
        ([60, 300], ["A period of 1 minute", "A period of 5 minutes"], ["PERIOD_OF_1_MINUTE", "PERIOD_OF_5_MINUTES"]),
    ],
)
def test_bare_numbers_are_named_after_their_words(
    values: Sequence[Any], explanations: Sequence[str], names: Sequence[str]
) -> None:
    """Short explanations name numbers, less the words that say nothing and those that all begin with."""
    assert constants(values, explanations) == names


@pytest.mark.parametrize(
    ("values", "explanations", "names"),
    [
        ([1, 2], [], ["VALUE_1", "VALUE_2"]),
        ([-1, 1], ["", "on"], ["VALUE_NEGATIVE_1", "VALUE_1"]),
        ([0, 1], ["balanced (without it)", "balanced (with it)"], ["VALUE_0", "VALUE_1"]),
        ([0, 1], ["one two three four five six seven eight", "no"], ["VALUE_0", "VALUE_1"]),
        (["on", "off"], ["It runs", "It rests"], ["ON", "OFF"]),
        (["-1", "0", "null"], ["a", "b", "c"], ["VALUE_NEGATIVE_1", "VALUE_0", "NULL"]),
    ],
)
def test_values_are_named_after_themselves_else(
    values: Sequence[Any], explanations: Sequence[str], names: Sequence[str]
) -> None:
    """Text names itself; so do numbers of which one has no words, too many, or those of another."""
    assert constants(values, explanations) == names


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["active", "ACTIVE", "Active"], ["ACTIVE", "ACTIVE_UPPER", "ACTIVE_CAPITALIZED"]),
        (["IPv4", "ipv4"], ["IPV4", "IPV4_LOWER"]),
        (["a-b", "a_b", "A_B"], ["A_B", "A_UNDERSCORE_B", "A_UNDERSCORE_B_UPPER"]),
        (["UTC", "UTC-01:00", "UTC+01:00"], ["UTC", "UTC_MINUS_01_00", "UTC_PLUS_01_00"]),
        (["e", "é"], ["E", "E_U00E9"]),
        (["<=", "", "1a", "class"], ["LESS_THAN_OR_EQUAL", "EMPTY", "VALUE_1A", "CLASS"]),
    ],
)
def test_names_tell_values_apart_by_what_differs(values: Sequence[Any], names: Sequence[str]) -> None:
    """By case, by marks, by signs, by letters: never by a number."""
    assert constants(values) == names


def test_words_in_camel_case() -> None:
    """They are parted where that is asked for, and still told apart."""
    assert constants(["pyFile", "py_file", "IPv4"], humps=True) == ["PY_FILE", "PY_FILE_LOWER", "IPV4"]
    assert constants(["pyFile", "IPv4"]) == ["PYFILE", "IPV4"]
