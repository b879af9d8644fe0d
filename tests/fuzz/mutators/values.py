"""Damage to what pages state: JSON of examples, request lines, names, numbers, units, wordings."""

from __future__ import annotations

import random
import re

from .markup import _one
from .model import of_text
from .words import CELLS, NUMBERS, ODD_JSON, REQUEST_LINES, UNITS

_REQUEST = re.compile(r"\b(GET|POST|PUT|DELETE|PATCH|HEAD)[ \t]+\S+")
_JSON_VALUE = re.compile(r"(?<=: )(\"[^\"\n]*\"|-?\d+|true|false|null)")
_JSON_SIGN = re.compile(r"[{}\[\],:\"]")
_NUMBER = re.compile(r"\b\d+\b")
_WORD = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
_PLACEHOLDER = re.compile(r"\{\w+\}")


def _literal_of(new: str) -> str:
    return new.replace("\\", r"\\")


def _other_json(text: str, dice: random.Random) -> str:
    return _one(_JSON_VALUE, _literal_of(dice.choice(ODD_JSON)), text, dice)


def _broken_json(text: str, dice: random.Random) -> str:
    return _one(_JSON_SIGN, dice.choice(["", ",", "}", "[", "'", "\u201c", "\n"]), text, dice)


def _deep_json(text: str, dice: random.Random) -> str:
    """A value of an example is nested deeply."""
    depth = dice.choice([5, 60, 150, 600])
    return _one(
        _JSON_VALUE, dice.choice(["[" * depth + "1" + "]" * depth, '{"a":' * depth + "1" + "}" * depth]), text, dice
    )


def _other_request(text: str, dice: random.Random) -> str:
    return _one(_REQUEST, _literal_of(dice.choice(REQUEST_LINES)), text, dice)


def _other_placeholder(text: str, dice: random.Random) -> str:
    return _one(
        _PLACEHOLDER, dice.choice(["{x}", "{}", "{{a}}", "{a b}", "{A-B}", "x", "{class}", "{" * 20]), text, dice
    )


def _other_case(text: str, dice: random.Random) -> str:
    """A name is written in another case in one place."""
    found = list(_WORD.finditer(text))
    if not found:
        return text
    place = dice.choice(found)
    name = place[0]
    forms = [name.upper(), name.title(), name.swapcase(), name.replace("_", "-"), name.replace("_", "")]
    return text[: place.start()] + dice.choice(forms) + text[place.end() :]


def _renamed(text: str, dice: random.Random) -> str:
    """A name is another one wherever it stands."""
    names = sorted(set(_WORD.findall(text)))
    if not names:
        return text
    return text.replace(dice.choice(names), dice.choice([*names, "self", "from", "a", "_", "x" * 300, "0a", "id"]))


def _other_number(text: str, dice: random.Random) -> str:
    return _one(_NUMBER, dice.choice(NUMBERS), text, dice)


def _with_unit(text: str, dice: random.Random) -> str:
    return _one(_NUMBER, rf"\g<0> {dice.choice(UNITS)}", text, dice)


def _other_wording(text: str, dice: random.Random) -> str:
    """A sentence of a cell or a paragraph ends in words of another."""
    return _one(re.compile(r"\. |\.$|\.(?= *\|)", re.MULTILINE), _literal_of(". " + dice.choice(CELLS)), text, dice)


ROWS = (
    of_text("json-value", _other_json),
    of_text("json-broken", _broken_json),
    of_text("json-deep", _deep_json),
    of_text("request-line", _other_request),
    of_text("placeholder", _other_placeholder),
    of_text("name-case", _other_case),
    of_text("name-changed", _renamed),
    of_text("number", _other_number),
    of_text("unit", _with_unit),
    of_text("wording", _other_wording),
)
