"""A Mandatory cell -> whether the field is required, and what else the cell says.

"Yes" -> required; "Yes (optional for snapshots)" -> required, with "optional for snapshots" as text for the
description; "Mandatory if **action** is **create**" -> not always required, with the whole text kept.
"""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

YES = frozenset({"yes", "y", "true", "√", "✓", "✔"})
MANDATORY = frozenset({"mandatory", "m", "required", "must"})
NO = frozenset({"no", "n", "false", "optional", "o", "opt", "not", "n/a", "na", "-", "--", "×", "x", "none"})
CONDITIONAL = frozenset({"conditional", "c", "depends", "either"})
CONDITION = re.compile(r"\b(?:if|when|for|unless|only|either|except|not|case|depends)\b", re.IGNORECASE)
NOT_REQUIRED = re.compile(r"(?:not|non)[ -]?(?:mandatory|required)\b|(?:is )?not needed\b", re.IGNORECASE)


@frozen
class Mandatory:
    """`required` is None where the cell is empty; `text` is what the description has to keep;
    `known` is False where the cell is no word for yes or no at all.
    """

    required: bool | None
    text: str = ""
    known: bool = True


@lru_cache(1000)
def read_mandatory(text: str) -> Mandatory:
    """The meaning of a Mandatory cell's plain text; the first word decides, where it is a plain yes or no."""
    words = " ".join(text.split())
    if not words:
        return Mandatory(None)
    if NOT_REQUIRED.match(words):
        return Mandatory(required=False, text=words)
    first = re.match(r"n/a|[\w√✓✔×-]+", words, re.IGNORECASE)
    lead = first.group().lower() if first else ""
    rest = _rest(words[len(lead) :])
    if lead in YES:
        return Mandatory(required=True, text=rest)
    if lead in NO:
        return Mandatory(required=False, text=rest)
    if lead in MANDATORY:
        return Mandatory(required=not CONDITION.search(rest), text=words if rest else "")
    return Mandatory(required=False, text=words, known=lead in CONDITIONAL or bool(CONDITION.search(words)))


def _rest(text: str) -> str:
    bare = text.strip(" .,;:*")
    return bare[1:-1].strip() if bare.startswith("(") and bare.endswith(")") else bare
