"""The words above a table -> the names of the object that it describes.

"Table 4 **details** parameter description" gives `("details",)`, a bullet "Parameters in the **tags** field" gives
`("tags",)`, "Data structure of the primaryNic/extNics field" gives both names. Captions that name a role
("Response parameters") give nothing.
"""

from __future__ import annotations

import re

from rst2openapi.page.model import Heading
from rst2openapi.prose import Emphasis, Inline, Strong, inline_text

ROLES = frozenset({"body", "description", "header", "parameter", "path", "query", "request", "response", "uri", "url"})
"""Words, without a plural `s`, that name the role of a table where nothing calls them a field."""

NOISE = re.compile(
    r"(?:an?|and|are|array|attributes?|body|class|components?|data|descriptions?|details?|elements?|entity|fields?|"
    r"following|for|format|from|has|headers?|in|information|introduction|is|items?|list|message|objects?|of|or|"
    r"parameters?|path|property|query|request|response|result|structures?|table|the|this|to|type|ur[il]|used|values?|"
    r"which)",
    re.IGNORECASE,
)
"""Words of captions that name no object."""

_NAME = r"[A-Za-z_][\w.:<>~-]*(?:/[A-Za-z_][\w.:<>-]*)*"

_PARTS = "(?:field|parameter|object|structure|element|array|attribute)"

PATTERNS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bthe (?P<name>{_NAME}) (?:object|structure|class) has\b",
        rf"\bfields? of (?:the )?(?P<name>{_NAME}) (?:object|structure)\b",
        rf"\b(?:of|in|for) (?:the )?(?:(?:request|response) )?(?:field|parameter)s? (?P<name>{_NAME})$",
        rf"\b(?:of|in|for) (?:the )?\[?(?P<name>{_NAME})\]? {_PARTS}s?$",
        rf"^(?P<name>{_NAME}) (?:request |response )?(?:{_PARTS}|data)s?\b",
        rf"^(?P<name>{_NAME}) (?:description|structure|information|attributes|elements)\b",
        rf"^(?:data )?structure(?: description)? of (?:the )?(?P<name>{_NAME})$",
        rf"^(?:object|field|parameter) (?P<name>{_NAME})$",
        rf"^(?P<name>{_NAME})$",
    )
)
"""Wordings around one name, tried in order on the words after "Table N"."""


def subjects(caption: tuple[Inline, ...], headings: tuple[Heading, ...] = ()) -> tuple[str, ...]:
    """The names that the caption gives, then those of the headings from the innermost outwards."""
    names = list(_of_caption(caption))
    for heading in reversed(headings):
        names += _of_heading(heading)
    return tuple(dict.fromkeys(names))


def _of_caption(caption: tuple[Inline, ...]) -> tuple[str, ...]:
    bold, words = _without_number(caption)
    if bold:
        return tuple(name for text in bold for name in _split(text))
    return _by_pattern(words) or _by_leftover(words)


def _of_heading(heading: Heading) -> tuple[str, ...]:
    words = heading.text
    marked = [piece.text.strip(" :") for piece in heading.inlines if isinstance(piece, Strong | Emphasis)]
    if not heading.bold and len(marked) == 1:
        named = re.search(r"\b(?:field|parameter|object|structure|element|attribute|array|body|format)s?\b", words)
        return _split(marked[0]) if named and re.fullmatch(_NAME, marked[0]) else ()
    return _by_pattern(words)


def _without_number(caption: tuple[Inline, ...]) -> tuple[tuple[str, ...], str]:
    """The bold names of a caption and its words, both without "Table N" and without parentheses."""
    text = re.sub(r"^\s*Table \d+\s*[:.]?\s*", "", inline_text(caption), flags=re.IGNORECASE)
    text = re.sub(r"\s*\([^()]*\)", "", text)
    bold = [
        re.sub(r"^Table \d+\s*[:.]?", "", piece.text.strip(), flags=re.IGNORECASE).strip()
        for piece in caption
        if isinstance(piece, Strong)
    ]
    return tuple(name for name in bold if re.fullmatch(_NAME, name) and not _is_role(name)), text


def _by_pattern(words: str) -> tuple[str, ...]:
    for pattern in PATTERNS:
        found = pattern.search(words)
        if found and (_called_field(words, found["name"]) or not _is_role(found["name"])):
            return _split(found["name"])
    return ()


def _by_leftover(words: str) -> tuple[str, ...]:
    """What is left of a caption without its noise: "Page Info" (also as one word)."""
    rest = [word for word in re.findall(r"[\w.:/<>-]+", words) if not NOISE.fullmatch(word)]
    if not rest or len(rest) > 3:
        return ()
    if len(rest) == 1:
        return _split(rest[0]) if re.fullmatch(_NAME, rest[0]) else ()
    whole = "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", words))
    return tuple(dict.fromkeys(("".join(word[:1].upper() + word[1:] for word in rest), whole)))


def _split(name: str) -> tuple[str, ...]:
    """`primaryNic/extNics` names two objects."""
    return tuple(part for part in name.split("/") if part)


def _is_role(name: str) -> bool:
    return name.lower().removesuffix("s") in ROLES


def _called_field(words: str, name: str) -> bool:
    """Whether the words call it a field: "Data structure of the header field"."""
    return bool(re.search(rf"{re.escape(name)}\]? (?:field|object)\b", words))
