"""Reads `clouds.yaml` and its kin; every value is text, so that an id like `12e45678` stays what it is.

PyYAML does it where it is installed. Without it there is a reader of what such files are made of: mappings and
lists in blocks, plain and quoted text on one line, lists like `[a, b]`, and comments. All else is refused.
"""

import importlib
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from .identity_errors import CredentialsError

__all__ = ["load"]

_KEY = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\w./+][\w ./+@-]*?)\s*:(?:\s+(.*))?""")
_ITEM = re.compile(r"-(?:\s+(.*))?")
_QUOTED = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')""")
_FLOW_ITEM = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^"'\s,\[\]{}:][^,\[\]{}:]*?)\s*(?:,|$)""")
_BEYOND = frozenset("&*!|>%@`{}]?,#")
_HINT = "install PyYAML to use such files"


class _Line(NamedTuple):
    number: int
    indent: int
    text: str


def load(path: Path) -> dict[str, Any]:
    """The mapping in a file; empty where the file is.

    Raises:
        CredentialsError: The file cannot be read or holds something else; no value of it is in the message.

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise CredentialsError(f"{path} cannot be read: {reason}") from None
    try:
        yaml: Any = importlib.import_module("yaml")
    except ImportError:
        tree: Any = parse(text, str(path))
    else:
        try:
            tree = _merged(yaml.load(text, Loader=yaml.BaseLoader)) or {}
        except (yaml.YAMLError, RecursionError) as error:
            mark = getattr(error, "problem_mark", None)
            where = f" in line {mark.line + 1}" if mark else ""
            raise CredentialsError(f"{path} is not YAML{where}") from None
    if not isinstance(tree, dict):
        raise CredentialsError(f"{path} holds no mapping: its first lines should read like `clouds:`")
    return tree


def _merged(value: Any) -> Any:
    """The value with `<<: *other` replaced by what it stands for."""
    if isinstance(value, list):
        return [_merged(item) for item in value]
    if not isinstance(value, dict):
        return value
    own = {key: _merged(item) for key, item in value.items() if key != "<<"}
    sources = value.get("<<", [])
    for source in sources if isinstance(sources, list) else [sources]:
        if isinstance(source, dict):
            own = {**_merged(source), **own}
    return own


def parse(text: str, name: str) -> Any:
    """The value of a text, read without PyYAML.

    Raises:
        CredentialsError: Names the line that is more than this reader knows.

    """
    lines = [line for number, raw in enumerate(text.splitlines(), 1) if (line := _line(number, raw, name))]
    if lines and lines[0].text == "---":
        del lines[0]
    return _Reader(lines, name).read() if lines else {}


def _line(number: int, raw: str, name: str) -> _Line | None:
    text = _without_comment(raw).rstrip()
    indent = len(text) - len(text.lstrip(" "))
    if text[indent : indent + 1] == "\t":
        raise CredentialsError(f"{name}, line {number}: tabs cannot indent; use spaces")
    return _Line(number, indent, text[indent:]) if text.strip() else None


def _without_comment(raw: str) -> str:
    quote, before, place = "", "", 0
    while place < len(raw):
        character = raw[place]
        if quote:
            if character == "\\" and quote == '"':
                place += 1
            elif character == quote:
                quote = ""
        elif character in "\"'" and before.strip()[-1:] in {"", ":", "-", "[", ","}:
            quote = character
        elif character == "#" and (not before or before[-1].isspace()):
            return raw[:place]
        before = raw[: place + 1]
        place += 1
    return raw


class _Reader:
    """Reads lines from the first to the last."""

    def __init__(self, lines: list[_Line], name: str) -> None:
        self._lines = lines
        self._name = name
        self._place = 0

    def read(self) -> Any:
        value = self._block()
        if self._place < len(self._lines):
            raise self._fault("this line is indented as no other around it is")
        return value

    def _fault(self, reason: str) -> CredentialsError:
        place = min(self._place, len(self._lines) - 1)
        return CredentialsError(f"{self._name}, line {self._lines[place].number}: {reason}")

    def _here(self, indent: int) -> _Line | None:
        """The line of the moment if it is indented like this."""
        line = self._lines[self._place] if self._place < len(self._lines) else None
        return line if line is not None and line.indent == indent else None

    def _block(self) -> Any:
        first = self._lines[self._place]
        return self._sequence(first.indent) if _ITEM.fullmatch(first.text) else self._mapping(first.indent)

    def _mapping(self, indent: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while (line := self._here(indent)) is not None and not _ITEM.fullmatch(line.text):
            match = _KEY.fullmatch(line.text)
            if match is None:
                raise self._fault(f"this is not `name: value`; {_HINT}")
            key = self._scalar(match[1])
            if not isinstance(key, str) or key in result or key == "<<":
                raise self._fault(f"this name stands twice, or is more than a name; {_HINT}")
            result[key] = self._value(match[2], indent, items_may_align=True)
        return result

    def _sequence(self, indent: int) -> list[Any]:
        result = []
        while (line := self._here(indent)) is not None and (match := _ITEM.fullmatch(line.text)):
            rest = match[1]
            if rest and (_ITEM.fullmatch(rest) or (not _QUOTED.fullmatch(rest) and _KEY.fullmatch(rest))):
                self._lines[self._place] = _Line(line.number, indent + match.start(1), rest)
                result.append(self._block())
            else:
                result.append(self._value(rest, indent, items_may_align=False))
        return result

    def _value(self, text: str | None, indent: int, *, items_may_align: bool) -> Any:
        """What stands after a name or a hyphen, or in the deeper lines below it."""
        value = self._scalar(text) if text else ""
        self._place += 1
        following = self._lines[self._place] if self._place < len(self._lines) else None
        aligned = items_may_align and following and following.indent == indent and _ITEM.fullmatch(following.text)
        if following is None or (following.indent <= indent and not (aligned and not text)):
            return value
        if text:
            raise self._fault(f"text of several lines is not understood; {_HINT}")
        return self._block()

    def _scalar(self, text: str) -> Any:
        if _QUOTED.fullmatch(text):
            return self._unquoted(text)
        if text == "{}":
            return {}
        if text.startswith("[") and text.endswith("]"):
            return self._flow(text[1:-1])
        if text[0] in _BEYOND or text[0] in "\"'[" or text[:2] in {"- ", "? ", ": "} or text in {"---", "..."}:
            raise self._fault(f"what begins like this is not understood; {_HINT}")
        if re.search(r":\s|:$|\s#", text):
            raise self._fault("a colon or a hash in a value: write the value in quotes")
        return text

    def _flow(self, inside: str) -> list[Any]:
        items, place = [], 0
        while inside[place:].strip():
            match = _FLOW_ITEM.match(inside, place)
            if match is None:
                raise self._fault(f"only plain or quoted text can stand in such a list; {_HINT}")
            items.append(self._scalar(match[1]))
            place = match.end()
        return items

    def _unquoted(self, text: str) -> str:
        if text[0] == "'":
            return text[1:-1].replace("''", "'")
        try:
            return str(json.loads(text))
        except ValueError:
            raise self._fault(f"this use of a backslash is not understood; {_HINT}") from None
