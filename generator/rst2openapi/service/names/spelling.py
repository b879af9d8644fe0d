"""How a service writes its words: `SQL`, `PyFile` and `Flink` keep their capitals, `Package` loses them in a sentence.

Headings write most words with capitals; running text shows which of them are names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from attrs import frozen

from rst2openapi.operation.model import PageFacts
from rst2openapi.prose import plain
from rst2openapi.service.names.titles import ADVERBS, without_state
from rst2openapi.service.names.verbs import READS, imperative
from rst2openapi.service.names.words import singular

_IN_SENTENCE = re.compile(r"(?<=[a-z,;] )[A-Za-z][A-Za-z]+")
"""A word that a sentence does not begin with."""

_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]*")


@frozen
class Spelling:
    """Words with capitals of their own by their lower case, and those that running text writes with a capital."""

    forms: Mapping[str, str]
    proper: frozenset[str]

    def of(self, word: str) -> str:
        """A word of a heading: `SQL`, `Job`."""
        form = self.forms.get(word)
        if form is None and singular(word) in self.forms:
            form = self.forms[singular(word)] + "s"
        return form or word.capitalize()

    def sentence(self, title: str, read: str = "get") -> str:
        """A title as an imperative: "Uploading a PyFile Package Group" is `Upload a PyFile package group`.

        `read` is the verb for a title that asks for something, whatever word it uses.
        """
        first, *rest = without_state(title).split() or [""]
        adverb = first.lower() if rest and first.lower() in ADVERBS else ""
        if adverb:
            first, *rest = rest
        verb = imperative(first.lower().rstrip(","))
        if verb is None:
            return " ".join(filter(None, (adverb.capitalize(), first, *map(self._low, rest))))
        words = [read if verb in READS else verb, *(self._verb(*pair) for pair in pairwise((first, *rest)))]
        words[0] += "," if first.endswith(",") else ""
        behind = ["in", "batches"] if adverb == "batch" else []
        text = " ".join([*([adverb] if adverb and not behind else []), words[0], *map(self._low, words[1:]), *behind])
        return text[:1].upper() + text[1:]

    def _verb(self, before: str, word: str) -> str:
        """A gerund behind "and" or "or" follows the first one."""
        joined = before.lower() in ("and", "or") or before.endswith(",")
        verb = imperative(word.lower().rstrip(",")) if joined and word[:1].isupper() else None
        return verb + ("," if word.endswith(",") else "") if verb else word

    def _low(self, word: str) -> str:
        """A word inside a sentence."""
        core = re.sub(r"[^A-Za-z]", "", word)
        if core[1:] != core[1:].lower() or core.lower() in self.proper or len(core) < 2:
            return word
        return word[:1].lower() + word[1:] if not word.startswith("(") else word[:2].lower() + word[2:]


def spelling_of(pages: Iterable[PageFacts]) -> Spelling:
    """How the pages of a service write their words."""
    forms: Counter[str] = Counter()
    low: Counter[str] = Counter()
    high: Counter[str] = Counter()
    for page in pages:
        forms.update(token for token in _TOKEN.findall(page.title) if _has_capitals(token))
        for text in _texts(page):
            for word in _IN_SENTENCE.findall(text):
                (low if word.islower() else high)[word.lower()] += 1
    chosen: dict[str, str] = {}
    for form, _ in sorted(forms.items(), key=lambda pair: (-pair[1], pair[0])):
        own = form[:-1] if re.fullmatch(r"[A-Z]{2,}s", form) else form
        chosen.setdefault(own.lower(), own)
    return Spelling(chosen, frozenset(word for word, count in high.items() if count > low[word]))


def _has_capitals(token: str) -> bool:
    return token[1:] != token[1:].lower()


def _texts(page: PageFacts) -> Iterable[str]:
    for operation in page.operations:
        yield plain(operation.description)
        yield from (plain(parameter.field.description) for parameter in operation.parameters)
    for table in page.tables:
        yield from (plain(field.description) for field in table.fields)
