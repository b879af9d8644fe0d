"""Prose into CommonMark: what a page says of a value becomes the `description` a reader sees.

The cell "Number of items. The default is **10**. See :ref:`Table 3 <x>`." gives
`Number of items. The default is **10**. See Table 3.`; bullets, notes and code blocks keep their form.
The text of a page is never markup: whatever CommonMark (or raw HTML) would read in it is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import assert_never

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

LinkTo = Callable[[Link], str | None]
"""Gives the address of a link, or None where it is unknown: the link's words then stand as text."""

_SPACE = re.compile(r"\s+")
_ALWAYS = re.compile(r"([\\`*\[\]<~])")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LINE_START = re.compile(r"^(\s*)([#>+=-]|\d{1,9}[.)](?=\s|$))")
_SAFE_URL = re.compile(r"(https?|mailto):[^\s<>]+\Z", re.IGNORECASE)
_NOTE_TITLES: Mapping[str, str] = {
    "note": "Note",
    "important": "Important",
    "caution": "Caution",
    "warning": "Warning",
    "tip": "Tip",
}


def nowhere(_link: Link) -> str | None:
    """No link has an address."""
    return None


def commonmark(prose: Prose, link_to: LinkTo = nowhere) -> str:
    """The blocks as CommonMark, without a final line break; empty for empty prose."""
    return "\n".join(_lines(prose, link_to)).strip("\n")


def escape(text: str) -> str:
    """Text of one line, such that CommonMark renders exactly this text (white space at the ends aside)."""
    return _escape_start(_escape_inline(text))


def _lines(blocks: Iterable[Block], link_to: LinkTo) -> list[str]:
    lines: list[str] = []
    previous: tuple[bool, int] | None = None
    for block in blocks:
        if isinstance(block, Bullets):
            # Two lists in a row would melt into one; another marker keeps them apart.
            turn = 1 - previous[1] if previous is not None and previous[0] is block.ordered else 0
            rendered = _list(block, turn, link_to)
            previous = (block.ordered, turn)
        else:
            rendered = _block(block, link_to)
            previous = None if rendered else previous
        if rendered:
            lines += [*([""] if lines else []), *rendered]
    return lines


def _block(block: Paragraph | Literal | Note, link_to: LinkTo) -> list[str]:
    if isinstance(block, Paragraph):
        text = _escape_start(_inlines(block.inlines, link_to).strip())
        return [text] if text else []
    if isinstance(block, Literal):
        return _fenced(block)
    return _note(block, link_to)


def _list(block: Bullets, turn: int, link_to: LinkTo) -> list[str]:
    tight = all(_is_short(item) for item in block.items)
    bodies = [
        [line for part in item for line in _lines((part,), link_to)] if tight else _lines(item, link_to)
        for item in block.items
    ]
    lines: list[str] = []
    number = 0
    for body in bodies:
        if not body:
            continue
        number += 1
        marker = f"{number}{'.)'[turn]} " if block.ordered else f"{'-*'[turn]} "
        indent = " " * len(marker)
        if lines and not tight:
            lines.append("")
        lines.append(marker + body[0])
        lines += [indent + line if line else "" for line in body[1:]]
    return lines


def _is_short(item: tuple[Block, ...]) -> bool:
    """Whether an item needs no blank lines: a paragraph, or one with a list below it."""
    return len(item) == 1 or (len(item) == 2 and isinstance(item[0], Paragraph) and isinstance(item[1], Bullets))


def _fenced(block: Literal) -> list[str]:
    text = block.text.strip("\n")
    if not text.strip():
        return []
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    language = block.language or ""
    info = language if re.fullmatch(r"[A-Za-z0-9+-]+", language) else ""
    return [fence + info, *text.split("\n"), fence]


def _note(block: Note, link_to: LinkTo) -> list[str]:
    body = _lines(block.blocks, link_to)
    if not body:
        return []
    title = f"**{_NOTE_TITLES.get(block.kind, 'Note')}:**"
    starts_with_text = isinstance(block.blocks[0], Paragraph) and block.blocks[0].inlines
    lines = [f"{title} {body[0]}", *body[1:]] if starts_with_text else [title, "", *body]
    return [f"> {line}" if line else ">" for line in lines]


# --- inline pieces -----------------------------------------------------------------------------------------


def _inlines(inlines: tuple[Inline, ...], link_to: LinkTo) -> str:
    pieces = _merged(inlines)
    texts = [_spaced(piece.text) for piece in pieces]
    out = ""
    for index, piece in enumerate(pieces):
        before = texts[index - 1][-1:] if index else ""
        after = texts[index + 1][:1] if index + 1 < len(texts) else ""
        rendered = _inline(piece, texts[index], (before, after), link_to)
        if out.endswith("!") and rendered.startswith("["):
            out = out[:-1] + "\\!"  # else the link would be an image
        if out.endswith("&") and re.match(r"#?\w", rendered):
            out = out[:-1] + "\\&"  # else the two together would be a character by its number or name
        out += rendered
    return out


def _merged(inlines: tuple[Inline, ...]) -> list[Inline]:
    """Neighbours of one kind as one piece: `**a**` `**b**` written next to each other would not be bold."""
    merged: list[Inline] = []
    for piece in map(_path_as_code, inlines):
        if not piece.text:
            continue
        last = merged[-1] if merged else None
        if last is not None and type(last) is type(piece) and isinstance(piece, Text | Strong | Emphasis | Code):
            merged[-1] = type(piece)(last.text + piece.text)
        else:
            merged.append(piece)
    return merged


def _path_as_code(piece: Inline) -> Inline:
    """A bold path as code: two stars before a slash would end the comments of generated code."""
    return Code(piece.text) if isinstance(piece, Strong) and piece.text.lstrip().startswith("/") else piece


def _inline(piece: Inline, text: str, around: tuple[str, str], link_to: LinkTo) -> str:
    match piece:
        case Text():
            return _escape_inline(text)
        case Strong():
            return _marked(text, "**", around)
        case Emphasis():
            return _marked(text, "*", around)
        case Code():
            return _code(text)
        case Superscript():
            return _escape_inline(f"^{text}" if text.isalnum() else f"^({text})")
        case Link():
            return _link(piece, text, link_to)
        case _:
            assert_never(piece)


def _marked(text: str, mark: str, around: tuple[str, str]) -> str:
    """Bold or emphasised text, its outer blanks outside the marks; plain where marks would not be read as such."""
    core = text.strip()
    if not core:
        return text
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    before, after = lead[-1:] or around[0], trail[:1] or around[1]
    opens = _is_word(core[0]) or not _is_word(before)
    closes = _is_word(core[-1]) or not _is_word(after)
    touches = before in ("*", "_") or after in ("*", "_")
    if opens and closes and not touches:
        return f"{lead}{mark}{_escape_inline(core)}{mark}{trail}"
    return _escape_inline(text)


def _is_word(character: str) -> bool:
    """Neither white space, nor punctuation, nor the line's end: what the flanking rules ask of a neighbour."""
    return character.isalnum()


def _code(text: str) -> str:
    runs = {len(run) for run in re.findall(r"`+", text)}
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    stripped = text.strip()
    if not stripped:
        return text
    pad = " " if stripped.startswith("`") or stripped.endswith("`") else ""
    lead, trail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{lead}{fence}{pad}{stripped}{pad}{fence}{trail}"


def _link(link: Link, text: str, link_to: LinkTo) -> str:
    url = link.url if link.url is not None else link_to(link)
    words = _escape_inline(text)
    if url is None or not _SAFE_URL.match(url) or not text.strip():
        return words
    if url == text:
        return f"<{url}>"
    return f"[{words.strip()}](<{url}>)" if re.search(r"[()\\]", url) else f"[{words.strip()}]({url})"


def _spaced(text: str) -> str:
    return _SPACE.sub(" ", text)


@lru_cache(5000)
def _escape_inline(text: str) -> str:
    escaped = _ALWAYS.sub(r"\\\1", _spaced(text))
    escaped = _UNDERSCORE.sub(r"\\_", escaped)
    return _ENTITY.sub(r"\\&", escaped)


def _escape_start(line: str) -> str:
    """A marker of a list, heading, quote or rule at the start of a line is text as well."""

    def guarded(match: re.Match[str]) -> str:
        lead, marker = match.groups()
        return f"{lead}\\{marker}" if len(marker) == 1 else f"{lead}{marker[:-1]}\\{marker[-1]}"

    return _LINE_START.sub(guarded, line, count=1)
