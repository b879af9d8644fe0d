r"""Text of pages and names of files -> text that a terminal or a CI shows and never obeys.

An escape character becomes the four letters `\x1b`, a mark that turns the direction of writing `\u202e`; letters of
all languages stay.
"""

from __future__ import annotations

import re
import unicodedata

_SUSPECT = re.compile(r"[^\x20-\x7e]")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Categories of Unicode: controls, format marks (also those of direction), surrogates, private use, line breaks."""


def printable(text: str) -> str:
    """The text with everything that is not seen written as an escape."""
    return _SUSPECT.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if unicodedata.category(character) not in _UNSEEN:
        return character
    return character.encode("unicode_escape" if ord(character) < 0x100 else "ascii", "backslashreplace").decode("ascii")
