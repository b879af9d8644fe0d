"""CommonMark of a document -> the text of docstrings, which nobody renders: no escapes, no broken links."""

from __future__ import annotations

import re
import textwrap

_CODE = re.compile(r"(`[^`\n]*`)")
_LINK = re.compile(r"\[[^\[\]\n]*\]\([^()\s]*\)")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


def without_escapes(text: str) -> str:
    """The text without the backslashes of CommonMark, outside of code spans."""
    parts = _CODE.split(text)
    return "".join(part if place % 2 else _ESCAPE.sub(r"\1", part) for place, part in enumerate(parts))


def wrapped(text: str, width: int, indent: str = "") -> str:
    """Each line of the text in lines of this width; no link or long word is broken, further lines are indented.

    A filter of templates, in the place of their own `wordwrap`.
    """
    lines = (_whole(line, width, indent) for line in text.splitlines())
    return "\n".join(piece for line in lines for piece in line)


def _whole(line: str, width: int, indent: str) -> list[str]:
    kept = _LINK.sub(lambda link: link[0].replace(" ", "\0"), line.replace("\0", ""))
    pieces = textwrap.wrap(
        kept,
        width,
        subsequent_indent=indent,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [piece.replace("\0", " ") for piece in pieces] or [""]
