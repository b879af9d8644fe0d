"""Example text -> JSON value, with the repairs that documented examples need; each repair is named.

`{"a": 1,}` becomes `{"a": 1}` and the repair "trailing comma". Nothing is guessed: what is still no JSON after
these repairs is reported and left out.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable

from attrs import frozen

from rst2openapi.limits import DEEPEST_EXAMPLE, LONGEST_MENDED, LONGEST_NUMBER
from rst2openapi.operation.model import Json


@frozen
class Parsed:
    """A JSON value with the repairs it took and the keys that stood twice in one object."""

    value: Json
    repairs: tuple[str, ...] = ()
    duplicates: tuple[str, ...] = ()


@frozen
class NotJson:
    """Why the text is no JSON."""

    reason: str


def parse(text: str) -> Parsed | NotJson:
    """Read the text as JSON (RFC 8259), as it stands or after as few of `REPAIRS` as needed, in their order."""
    first = _load(text)
    if isinstance(first, Parsed):
        return first
    if len(text) > LONGEST_MENDED:
        return NotJson(
            f"{first.reason}; it has {len(text):,} characters, and more than {LONGEST_MENDED:,} are not mended"
        )
    repairs: tuple[str, ...] = ()
    for name, repair in REPAIRS:
        mended = repair(text)
        if mended == text:
            continue
        text, repairs = mended, (*repairs, name)
        result = _load(text)
        if isinstance(result, Parsed):
            return Parsed(result.value, repairs, result.duplicates)
    return first


def _load(text: str) -> Parsed | NotJson:
    duplicates: list[str] = []

    def pairs(items: list[tuple[str, Json]]) -> dict[str, Json]:
        duplicates.extend(key for key, times in Counter(key for key, _ in items).items() if times > 1)
        return dict(items)

    try:
        _refuse_deep(text)
        value = json.loads(
            text, object_pairs_hook=pairs, parse_constant=_no_constant, parse_int=_integer, parse_float=_fraction
        )
        _refuse_lone_surrogates(text, value)
    except (ValueError, RecursionError) as error:
        return NotJson(str(error))
    return Parsed(value, (), tuple(duplicates))


def _no_constant(name: str) -> Json:
    raise ValueError(f"{name} is no JSON value")


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError(f"a number has {len(digits)} digits")
    return int(digits)


def _fraction(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"the number {digits[:LONGEST_NUMBER]} is larger than any that JSON readers hold")
    return value


_STRING = r'"(?:[^"\\\n]|\\.)*"'
_BRACKETS = re.compile(rf"{_STRING}|(?P<open>[{{\[])|(?P<close>[}}\]])")
_LONE = re.compile(r"(?<!\\)((?:\\\\)*)\\u(?:d[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..\\u)d[c-f]..)", re.IGNORECASE)
"""A `\\uD800` without the other half of its pair."""


def _refuse_deep(text: str) -> None:
    depth = 0
    for bracket in _BRACKETS.finditer(text):
        depth += 1 if bracket["open"] else -1 if bracket["close"] else 0
        if depth > DEEPEST_EXAMPLE:
            raise ValueError(f"it is nested deeper than {DEEPEST_EXAMPLE} levels")


def _refuse_lone_surrogates(text: str, value: Json) -> None:
    """A half of a pair of code units is no character, and can be written to no file."""
    if _LONE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError as error:
            raise ValueError("an escape is half a character") from error


def _lone_surrogates(text: str) -> str:
    return _LONE.sub(r"\1\\ufffd", text)


def _outside_strings(pattern: str, replacement: str, text: str) -> str:
    """Replace the pattern where it does not lie inside a string."""
    combined = re.compile(f"(?P<string>{_STRING})|(?:{pattern})", re.MULTILINE)
    return combined.sub(lambda m: m[0] if m["string"] is not None else m.expand(replacement), text)


_COMMENT = re.compile(
    rf"(?P<kept>{_STRING})|//[^\n]*|^[^\S\n]*#[^\n]*|/\*[\s\S]*?\*/|(?P<open>/\*[\s\S]*)", re.MULTILINE
)
"""Strings are kept; what is opened and never closed is met once, and kept as well."""


def _comments(text: str) -> str:
    return _COMMENT.sub(lambda found: found["kept"] or found["open"] or "", text)


def _quotes(text: str) -> str:
    return re.sub("[\u201c\u201d\uff02]", '"', text)


def _separators(text: str) -> str:
    return re.sub("[\uff0c]", ",", text.replace("\uff1a", ":").replace("\u00a0", " "))


def _ellipses(text: str) -> str:
    return _outside_strings(r",?\s{0,200}(?:\.{3,}|\u2026+)\s*,?", "", text)


def _commas(text: str) -> str:
    return _outside_strings(r",(?=\s*[}\]])", "", text)


def _double_commas(text: str) -> str:
    return _outside_strings(r",(?:\s*,)+", ",", text)


_VALUE_END = rf"(?P<end>{_STRING}|[}}\]]|\btrue\b|\bfalse\b|\bnull\b|(?<![\d.eE+-])-?\d[\d.eE+-]*)"


def _missing_commas(text: str) -> str:
    """A value that ends its line, and a key or value that begins the next one."""
    pattern = re.compile(rf"{_VALUE_END}(?P<gap>[ \t]*\n\s*)(?=[\"{{\[])|(?P<close>[}}\]])(?P<gap2>[ \t]*)(?=[{{\[])")

    def insert(match: re.Match[str]) -> str:
        if match["close"]:
            return f"{match['close']},{match['gap2']}"
        return f"{match['end']},{match['gap']}"

    return pattern.sub(insert, text)


def _line_breaks(text: str) -> str:
    """A line break or tab inside a string: escaped, as in certificates that are printed over several lines."""
    out: list[str] = []
    inside = escaped = False
    for char in text:
        if inside and not escaped and char in "\n\t":
            out.append({"\n": "\\n", "\t": "\\t"}[char])
            continue
        if char == '"' and not escaped:
            inside = not inside
        escaped = inside and char == "\\" and not escaped
        out.append(char)
    return "".join(out)


def _escapes(text: str) -> str:
    return re.sub(r'\\(?!["\\/bfnrtu])', r"\\\\", text)


def _missing_colon(text: str) -> str:
    return re.sub(rf"({_STRING})[ \t]+(?=[\[{{])", r"\1: ", text)


def _bare_keys(text: str) -> str:
    return _outside_strings(
        r"(?P<lead>[{,]\s*)(?P<key>[A-Za-z_][\w.-]*)(?P<colon>\s*:)", r'\g<lead>"\g<key>"\g<colon>', text
    )


def _single_quotes(text: str) -> str:
    return _outside_strings(r"'(?P<body>[^'\"\n]*)'", r'"\g<body>"', text)


def _outer_braces(text: str) -> str:
    return f"{{{text.strip().rstrip(',')}}}" if text.lstrip().startswith('"') else text


def _unbalanced(text: str) -> str:
    """Brackets that are opened and never closed are closed at the end; a few too many at the end are cut."""
    stack: list[str] = []
    end = len(text)
    for match in re.finditer(rf"{_STRING}|[{{}}\[\]]", text):
        bracket = match[0]
        if bracket in "{[":
            stack.append("}" if bracket == "{" else "]")
        elif bracket in "}]":
            if not stack or stack[-1] != bracket:
                return text
            stack.pop()
            if not stack:
                end = match.end()
                break
    tail = text[end:].strip()
    if tail and not set(tail) <= set("}], \n"):
        return text
    return text[:end] + "".join(reversed(stack))


REPAIRS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("typographic quotes", _quotes),
    ("full-width separators", _separators),
    ("comments", _comments),
    ("outer braces missing", _outer_braces),
    ("ellipses", _ellipses),
    ("double commas", _double_commas),
    ("trailing commas", _commas),
    ("missing commas", _missing_commas),
    ("line breaks in strings", _line_breaks),
    ("unknown escapes", _escapes),
    ("missing colons", _missing_colon),
    ("bare keys", _bare_keys),
    ("single quotes", _single_quotes),
    ("unbalanced brackets", _unbalanced),
    ("half characters", _lone_surrogates),
)
"""Tried from top to bottom, each on top of those before it, until the text is JSON."""
