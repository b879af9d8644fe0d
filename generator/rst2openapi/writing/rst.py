r"""Rich text, tables and code blocks into reStructuredText, such that a reader finds exactly what was meant.

`Text("a*b")` becomes `a\*b`, `Strong("10")` becomes `**10**`, a `Link` to a label a `:ref:`; no text becomes markup, a
directive or a title, whatever it holds.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from rst2openapi.printable import printable
from rst2openapi.prose import (
    Block,
    Bullets,
    Code,
    Emphasis,
    Inline,
    Link,
    Literal,
    Note,
    Paragraph,
    Prose,
    Strong,
    Superscript,
    Text,
)

WIDTH = 110
"""Columns of a line of text."""

_SPECIAL = re.compile(r"[\\*`|]")
_REFERENCE = re.compile(r"_(?!\w)")
_ADDRESS = re.compile(r"(?<=\w)@(?=\w)|(?<=\w):(?=[^\s\\])")
_ENUMERATOR = re.compile(r"\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#)[.)](?:\s|$)")
_PUNCTUATION = re.compile(r"([^\w\s])\1*")
_BEFORE, _AFTER = frozenset(" '\"([{<-/:"), frozenset(" '\")]}>-/\\:.,;!?")
"""What may stand before and behind inline markup."""
_CLOSING = {'"': '"', "'": "'", "(": ")", "[": "]", "{": "}", "<": ">"}
_URL = re.compile(r"(?:https?|mailto):[^\s<>`\\]+\Z")
_MARKS = {"note", "important", "caution", "warning", "tip"}


def lines_of(prose: Prose, width: int = WIDTH) -> list[str]:
    """The blocks as lines, with an empty line between two blocks."""
    lines: list[str] = []
    for block in prose:
        rendered = _block(block, width)
        if rendered:
            lines += [*([""] if lines else []), *rendered]
    return lines


def _block(block: Block, width: int) -> list[str]:
    match block:
        case Paragraph():
            return _wrapped(_guarded(inlines(block.inlines)), width)
        case Bullets():
            return _list(block, width)
        case Literal():
            return code(block.text)
        case Note():
            body = lines_of(block.blocks, width - 3)
            kind = block.kind if block.kind in _MARKS else "note"
            return [f".. {kind}::", "", *_indented(body, "   ")] if body else []
        case _:
            assert_never(block)


def _list(block: Bullets, width: int) -> list[str]:
    bodies = [body for body in (lines_of(item, width - 3) for item in block.items) if body]
    loose = any("" in body for body in bodies)
    lines: list[str] = []
    for number, body in enumerate(bodies, 1):
        marker = f"{number}. ".ljust(3) if block.ordered else "-  "
        if lines and loose:
            lines.append("")
        lines += [marker + body[0], *_indented(body[1:], " " * len(marker))]
    return lines


def _indented(lines: Iterable[str], indent: str) -> list[str]:
    return [indent + line if line else "" for line in lines]


def code(text: str) -> list[str]:
    """A code block; nothing in it can end it, since every line is indented."""
    body = [printable(line.expandtabs(4)).rstrip() for line in text.strip("\n").split("\n")]
    indent = min((len(line) - len(line.lstrip()) for line in body if line), default=0)
    return [".. code-block::", "", *_indented([line[indent:] for line in body], "   ")] if any(body) else []


# --- inline pieces -----------------------------------------------------------------------------------------


def inlines(pieces: Sequence[Inline]) -> str:
    """The pieces of a paragraph as one line; markup that touches a word is parted from it by an escaped blank."""
    out = ""
    after = False
    for piece in pieces:
        text = " ".join(printable(re.sub(r"\s", " ", piece.text)).split(" "))
        core = " ".join(text.split())
        if not core:
            out += " " if text and not out.endswith(" ") else ""
            after = after and not text
            continue
        lead, trail = " " * text.startswith(" "), " " * text.endswith(" ")
        marked = not isinstance(piece, Text)
        rendered = _inline(piece, core)
        touches = bool(out) and not lead and not out.endswith(" ")
        if touches and (after or _melts(out[-1], core[0]) if marked else after and rendered[0] not in _AFTER):
            out += "\\ "
        out += lead + rendered + trail
        after = marked and not trail
    return " ".join(out.split(" ")).strip()


def _melts(before: str, first: str) -> bool:
    """Whether markup right behind a character would be none; `"**"**` and the like are quoted marks."""
    return before not in _BEFORE or _CLOSING.get(before) == first


def _inline(piece: Inline, core: str) -> str:
    match piece:
        case Text():
            return escape(core)
        case Strong():
            return f"**{_inner(core)}**"
        case Emphasis():
            return f"*{_inner(core)}*"
        case Code():
            plain = "`" not in core and "\\" not in core
            return f"``{core}``" if plain else f"**{_inner(core)}**"
        case Superscript():
            return f":sup:`{escape(core)}`"
        case Link():
            return _link(piece, core)
        case _:
            assert_never(piece)


def _inner(core: str) -> str:
    """Text within marks: its last character must not close them early."""
    return escape(core)


def _link(link: Link, core: str) -> str:
    words = escape(core).replace("<", "\\<")
    if link.target is not None:
        return f":ref:`{words} <{link.target}>`"
    if link.url is not None and _URL.match(link.url):
        return link.url if link.url == core and not link.url.endswith("_") else f"`{words} <{link.url}>`__"
    return escape(core)


def escape(text: str) -> str:
    """Text of one line such that no character of it is markup, wherever in a paragraph it stands."""
    escaped = _SPECIAL.sub(lambda found: "\\" + found[0], text)
    escaped = _REFERENCE.sub(lambda _: "\\_", escaped)
    return _ADDRESS.sub(lambda found: "\\" + found[0], escaped)


def _guarded(line: str) -> str:
    """The line such that neither its first characters nor its end open a list, a directive or a code block."""
    if not line:
        return line
    marks = line.startswith(("**", "``", ":ref:`", ":sup:`", "\\")) or re.match(r"\*\S|`[^`]", line)
    if not marks and (_ENUMERATOR.match(line) or (not line[0].isalnum() and line[0] not in "\"'(“‘")):
        line = "\\" + line
    return f"{line[:-1]}\\:" if line.endswith("::") else line


def _wrapped(line: str, width: int) -> list[str]:
    """The line broken at blanks; a line of its own that a title would be underlined with is guarded."""
    rows: list[str] = []
    for word in re.findall(r"(?:\\ |[^ ])+", line):
        if rows and columns(rows[-1]) + 1 + columns(word) <= width:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return [rows[0], *(_no_rule(row) for row in rows[1:])] if rows else []


def _no_rule(row: str) -> str:
    return "\\" + row if _PUNCTUATION.fullmatch(row) else row


def columns(text: str) -> int:
    """As many columns of a table as docutils counts for a text."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text
    )


# --- tables ------------------------------------------------------------------------------------------------

_NARROWEST = 30


def table(heads: Sequence[str], rows: Sequence[Sequence[Prose]], indent: int = 0, width: int = 120) -> list[str]:
    """A grid table; its last column takes what is left of the width."""
    taken = [
        max(columns(line) for line in [head, *(line for row in rows for line in lines_of(row[place], 40))])
        for place, head in enumerate(heads[:-1])
    ]
    left = max(_NARROWEST, width - indent - sum(taken) - 3 * len(heads) - 1)
    cells = [[lines_of(row[place], 40) for place in range(len(taken))] + [lines_of(row[-1], left)] for row in rows]
    last = max([columns(heads[-1]), *(columns(line) for row in cells for line in row[-1])])
    widths = [*taken, last]
    return list(_grid(heads, cells, widths))


def _grid(heads: Sequence[str], cells: Sequence[Sequence[Sequence[str]]], widths: Sequence[int]) -> Iterator[str]:
    yield _border(widths, "-")
    yield _row(heads, widths)
    yield _border(widths, "=")
    for row in cells:
        for number in range(max(1, *(len(cell) for cell in row))):
            yield _row([cell[number] if number < len(cell) else "" for cell in row], widths)
        yield _border(widths, "-")


def _border(widths: Sequence[int], sign: str) -> str:
    return "+" + "+".join(sign * (width + 2) for width in widths) + "+"


def _row(texts: Sequence[str], widths: Sequence[int]) -> str:
    padded = (f" {text}{' ' * (width - columns(text))} " for text, width in zip(texts, widths, strict=True))
    return "|" + "|".join(padded) + "|"


def title(text: str, sign: str) -> list[str]:
    """A title, underlined."""
    line = _guarded(inlines((Text(text),)))
    return [line, sign * max(columns(line), 1)]
