"""CommonMark of a description into rich text: paragraphs, lists, notes, code blocks, bold, links.

`Number of items. The default is **10**.` becomes one `Paragraph` of `Text`, `Strong("10")`, `Text`. What CommonMark has
beyond that (HTML, images, headings) stays plain text: a description is untrusted, and only said in other signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rst2openapi.place import Span
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
    Text,
)

NOWHERE = Span("", 0)
_DEEPEST = 8
"""Levels of lists and quotes; what is deeper is text."""

_FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})[^`]*$")
_ITEM = re.compile(r"(?P<indent> {0,3})(?P<marker>[-*+]|\d{1,9}[.)])(?P<gap> +)(?=\S)")
_NOTE = re.compile(r"\*\*(?P<kind>Note|Important|Caution|Warning|Tip):\*\*\s*", re.IGNORECASE)
_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?P<code>(?:(?!(?P=ticks)).)+?)(?P=ticks)(?!`)"
    r"|\*\*(?P<strong>(?:\\.|[^*\\])+?)\*\*"
    r"|(?<!\*)\*(?P<emphasis>[^\s*\\](?:\\.|[^*\\])*?)\*(?!\*)"
    r"|<(?P<auto>(?:https?|mailto):[^\s<>]+)>"
    r"|\[(?P<words>(?:\\.|[^\[\]\\])+)\]\((?:<(?P<angled>[^<>\s]+)>|(?P<url>[^\s()<>]+))\)"
    r"|&(?P<entity>amp|lt|gt|quot|nbsp);"
)
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "nbsp": " "}


def prose(text: str, depth: int = 0) -> Prose:
    """The blocks of a description."""
    return tuple(_blocks(text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n"), depth))


def paragraph(*pieces: Inline) -> Paragraph:
    """A paragraph of these pieces."""
    return Paragraph(pieces, NOWHERE)


def _blocks(lines: Sequence[str], depth: int) -> Iterator[Block]:
    place = 0
    while place < len(lines):
        line = lines[place]
        if not line.strip():
            place += 1
            continue
        end = place + 1
        if fence := _FENCE.match(line.strip()):
            while end < len(lines) and not lines[end].strip().startswith(fence["fence"]):
                end += 1
            yield Literal("\n".join(lines[place + 1 : end]), NOWHERE)
            end += 1
        elif depth < _DEEPEST and line.lstrip().startswith(">"):
            while end < len(lines) and lines[end].lstrip().startswith(">"):
                end += 1
            yield from _quote(lines[place:end], depth)
        elif depth < _DEEPEST and (item := _ITEM.match(line)):
            end, block = _list(lines, place, item, depth)
            yield block
        else:
            while end < len(lines) and _goes_on(lines[end]):
                end += 1
            pieces = tuple(_inlines(" ".join(part.strip() for part in lines[place:end])))
            if pieces:
                yield Paragraph(pieces, NOWHERE)
        place = end


def _goes_on(line: str) -> bool:
    return bool(line.strip()) and not (_FENCE.match(line.strip()) or line.lstrip().startswith(">") or _ITEM.match(line))


def _quote(lines: Sequence[str], depth: int) -> Iterator[Block]:
    """A quote that opens with "**Note:**" is a note, any other what it quotes."""
    bare = [re.sub(r"^ {0,3}> ?", "", line) for line in lines]
    note = _NOTE.match(bare[0])
    if note is None:
        yield from _blocks(bare, depth + 1)
        return
    inside = tuple(_blocks([bare[0][note.end() :], *bare[1:]], depth + 1))
    if inside:
        yield Note(note["kind"].lower(), inside, NOWHERE)


def _list(lines: Sequence[str], place: int, first: re.Match[str], depth: int) -> tuple[int, Block]:
    """The list that begins at a line, and where it ends."""
    sign = first["marker"][-1]
    items: list[list[str]] = []
    width = 0
    while place < len(lines):
        line = lines[place]
        item = _ITEM.match(line)
        if item and item["marker"][-1] == sign and (not items or len(item["indent"]) < width):
            width = item.end()
            items.append([line[width:]])
        elif items and (not line.strip() or len(line) - len(line.lstrip()) >= width):
            items[-1].append(line[width:])
        elif items and items[-1][-1].strip() and _goes_on(line):
            items[-1].append(line.strip())
        else:
            break
        place += 1
    blocks = tuple(tuple(_blocks(item, depth + 1)) for item in items)
    return place, Bullets(tuple(item for item in blocks if item), NOWHERE, ordered=sign in ".)")


def _inlines(text: str) -> Iterator[Inline]:
    plain = ""
    place = 0
    for found in _INLINE.finditer(text):
        plain += text[place : found.start()]
        place = found.end()
        if found["escaped"] is not None:
            plain += found["escaped"]
        elif found["entity"] is not None:
            plain += _ENTITIES[found["entity"]]
        else:
            if plain:
                yield Text(plain)
            plain = ""
            yield _piece(found)
    plain += text[place:]
    if plain.strip():
        yield Text(plain)


def _piece(found: re.Match[str]) -> Inline:
    if found["code"] is not None:
        return Code(found["code"].strip() or found["code"])
    if found["strong"] is not None:
        return Strong(_bare(found["strong"]))
    if found["emphasis"] is not None:
        return Emphasis(_bare(found["emphasis"]))
    if found["auto"] is not None:
        return Link(found["auto"], url=found["auto"])
    return Link(_bare(found["words"]), url=found["angled"] or found["url"])


def _bare(text: str) -> str:
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    return re.sub(r"&(amp|lt|gt|quot|nbsp);", lambda found: _ENTITIES[found[1]], text)
