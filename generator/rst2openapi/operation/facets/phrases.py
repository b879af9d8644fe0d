"""Descriptions as marked-up sentences: bold and quoted literals keep a mark, the rest is words.

`The value can be **a** or **b**. The default is **a**.` becomes two sentences, in which `⟦a⟧` stands for the bold a:
"The value can be ⟦a⟧ or ⟦b⟧" and "The default is ⟦a⟧". An emphasised placeholder becomes `‹name›`, so that a literal
with a variable part is never taken for a value.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rst2openapi.operation.facets.wordings.grammar import ABSENT, CASE_WORD, CONDITION, FOR_SOME, LITERAL
from rst2openapi.prose import Code, Emphasis, Inline, Strong, Superscript

MOST_TEXTS = 5000
"""As many sentences are remembered with what was read in them: pages of a service say the same again and again."""


_EMPTY_MARKS = re.compile(r"⟦\s*⟧")
_QUOTED_MARKS = re.compile(r"[\"“”]⟦([^⟦⟧]*)⟧[\"“”]")
_NO_MARKS = dict.fromkeys(map(ord, "⟦⟧‹›"))


def marked(inlines: tuple[Inline, ...]) -> str:
    """The text of a paragraph with its literals marked, white space folded."""
    text = " ".join("".join([_marked(piece) for piece in inlines]).split())
    if "⟦" not in text:
        return text
    return _QUOTED_MARKS.sub(r"⟦\1⟧", _EMPTY_MARKS.sub("", text))


def bare(text: str) -> str:
    """Marked text without its marks."""
    return text.translate(_NO_MARKS).strip()


def unquoted(text: str) -> str:
    """A literal without marks and quotes."""
    word = bare(text)
    for left, right in ('""', "''", "“”", "‘’"):
        if len(word) > 1 and word.startswith(left) and word.endswith(right):
            return word[1:-1]
    return word


_ANNOUNCED = re.compile(
    r"(?<=[\w⟧%)]) (?=(?:Minimum|Maximum|Default|Value range|Enumeration|Options)(?: values?| length)?: )"
)
"""The gap before a label in the middle of a line."""


@lru_cache(MOST_TEXTS)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of marked text, without their final points."""
    protected = re.sub(LITERAL, lambda found: found.group().replace(".", "\ue000").replace(";", "\ue001"), text)
    protected = re.sub(r"\([^()]*\)", lambda found: found.group().replace(";", "\ue001"), protected)
    protected = re.sub(r"\b(e\.g|i\.e|etc|vs|No)\.", lambda found: found.group().replace(".", "\ue000"), protected)
    protected = re.sub(r"\b([Mm](?:in|ax))\.(?= ?:| \d| (?:value|length|size|of|number)\b)", "\\1\ue000", protected)
    protected = _ANNOUNCED.sub("; ", protected)
    parts = re.split(r"(?<=[.!?;。；])\s*(?=[\s⟦])\s*|(?<=[a-z⟧)]\.)(?=[A-Z][a-z]+ |\w+_\w+: )", protected)
    texts = (part.replace("\ue000", ".").replace("\ue001", ";").strip() for part in parts)
    return tuple(_opened(part.rstrip(".;。； ")) for part in texts if part.strip(".;。； "))


def _opened(sentence: str) -> str:
    """A sentence that stands in parentheses as a whole, without them."""
    within = re.fullmatch(r"\(([A-Z][^()]* [^()]* [^()]*?)[.。]?\)", sentence)
    return within[1] if within else sentence


@lru_cache(MOST_TEXTS)
def conditional(sentence: str) -> bool:
    """Whether what it says holds under a condition only, other than that the field is absent."""
    if re.search(rf"{ABSENT}(?! (?:during|when|and|but)\b)", bare(sentence), re.IGNORECASE):
        return False
    return bool(CONDITION.search(sentence) or FOR_SOME.search(sentence) or CASE_WORD.search(sentence))


def _marked(piece: Inline) -> str:
    if isinstance(piece, Strong | Code):
        return _literal(piece.text)
    if isinstance(piece, Emphasis):
        quoted = re.fullmatch(r"[\"'“](.*)[\"'”]", piece.text.strip())
        return f"⟦{quoted[1]}⟧" if quoted else f"‹{piece.text}›"
    if isinstance(piece, Superscript):
        return f"^{piece.text}"
    return piece.text


def _literal(text: str) -> str:
    """`**white:** …` and `**Note**.`: punctuation and white space do not belong to the literal."""
    core = text.strip()
    tail = re.search(r"[:：,;]$", core)
    end = tail.group() if tail and len(core) > 1 else ""
    core = core[: len(core) - len(end)].strip()
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() else ""
    return f"{left}⟦{core}⟧{end}{right}" if core else text
