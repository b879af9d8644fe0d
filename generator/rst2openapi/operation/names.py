"""A name cell -> what the row stands for: one field, two aliases, any key, or the value as a whole.

"pageSize/size" -> two names; "{User defined key}" -> any key; "`-`" and "[items]" -> the whole value;
"protocol _id" -> `protocol_id`, with a diagnostic.
"""

from __future__ import annotations

import re
from enum import Enum

from attrs import frozen

from rst2openapi.page.model import Cell
from rst2openapi.prose import Superscript, paragraphs

WHOLE = re.compile(
    r"-+|–|—|\[-?\]|\[?(?:array|items?|list|body)\]|\[?(?:array|list) (?:elements?|items?)\]?", re.IGNORECASE
)
"""Names of the value as a whole: the table has no members of its own."""

ITEMS = re.compile(r".*(?:items?|array|list|elements?).*", re.IGNORECASE)
"""Of these, names that say that the whole value is an array."""

ANY_KEY = re.compile(r"\$?\{[^{}]+\}|<[^<>]+>|\[[^\]]*key[^\]]*\]", re.IGNORECASE)
"""Names in braces or angle brackets stand for keys of the user's choice."""

_ALIAS = re.compile(r"([A-Za-z][\w.:-]*) or ([A-Za-z][\w.:-]*)|([A-Za-z]\w*) ?/ ?([A-Za-z]\w*)")
_BROKEN = re.compile(r"\s*([_.:-])\s+|\s+([_.:-])\s*")


class Meaning(Enum):
    """What the row of a name stands for."""

    FIELD = "field"
    WHOLE = "whole"
    WHOLE_ARRAY = "whole array"
    ANY_KEY = "any key"
    NOTHING = "nothing"


@frozen
class Name:
    """The names that a cell gives (one, or two aliases); `text` is the name as written, `note` what else the
    cell says ("name (reserved)").
    """

    meaning: Meaning
    names: tuple[str, ...]
    text: str
    note: str = ""

    @property
    def repaired(self) -> bool:
        """Whether white space had to be taken out."""
        return len(self.names) == 1 and self.names[0] != self.text and " " in self.text


def read_name(cell: Cell) -> Name:
    """The meaning of a name cell."""
    text, note = _parts(cell)
    if not text:
        return Name(Meaning.NOTHING, (), text, note)
    if WHOLE.fullmatch(text):
        return Name(Meaning.WHOLE_ARRAY if ITEMS.fullmatch(text) else Meaning.WHOLE, (), text, note)
    if ANY_KEY.fullmatch(text):
        return Name(Meaning.ANY_KEY, (), text, note)
    alias = _ALIAS.fullmatch(text)
    if alias:
        return Name(Meaning.FIELD, tuple(part for part in alias.groups() if part), text, note)
    name = _BROKEN.sub(lambda found: found[1] or found[2], text)
    if " " in name:  # words instead of a name: "Network address of the server"
        return Name(Meaning.ANY_KEY, (), text, note)
    return Name(Meaning.FIELD, (name,), text, note)


def _parts(cell: Cell) -> tuple[str, str]:
    """The cell's name without quotes and footnote marks, and the words beside it."""
    texts = [
        "".join(piece.text for piece in paragraph.inlines if not isinstance(piece, Superscript))
        for paragraph in paragraphs(cell.prose)
    ] or [cell.text]
    name, *more = (" ".join(text.split()) for text in texts)
    found = re.fullmatch(r"([\w.:/-]+) ?\((.+)\)", name)
    if found:
        name, more = found[1], [found[2], *more]
    name = re.sub(r" ?\[\d+\]$", "", name)
    return name.strip("\"'“”").rstrip("*†‡,; ") or name, "; ".join(more)
