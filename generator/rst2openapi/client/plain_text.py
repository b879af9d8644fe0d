"""CommonMark of a document -> the text of docstrings, which nobody renders: its escapes go, outside of code."""

from __future__ import annotations

import re

_CODE = re.compile(r"(`[^`\n]*`)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def without_escapes(text: str) -> str:
    """The text without the backslashes of CommonMark, outside of code spans."""
    parts = _CODE.split(text)
    return "".join(part if place % 2 else _ESCAPE.sub(r"\1", part) for place, part in enumerate(parts))
