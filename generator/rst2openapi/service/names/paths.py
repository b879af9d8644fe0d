"""Paths -> the things that they name: `/v1/{project_id}/cloudservers/{server_id}/tags` is server, then tag.

A collection is called what the parameter behind it calls its members, where both plainly are one word
(`cloudservers/{server_id}`); words that a path writes as one are parted as the titles of the service part them
(`routetables` is route table).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from attrs import field, frozen

from rst2openapi.service.names.verbs import PLAIN, canonical, is_verb
from rst2openapi.service.names.words import listed, singular, words

VERSION = re.compile(r"v\d+(?:\.\d+)*", re.IGNORECASE)
"""A part of a path that is a version."""

_SCOPE = re.compile(r"\{(?:(?:project|tenant|domain|account)_?id|namespace)\}", re.IGNORECASE)
_MEMBER = re.compile(r"\{(\w+?)_?(?:id|ids|uuid|name|urn|no)\}", re.IGNORECASE)

_ACTIONS = listed(
    """
    action actions detail details list awake precheck enlarge recovery callback batch deletion creation rollbacks
    startup shutdown force
    """
)
"""Last parts of paths that say what is done, besides verbs."""

_PARTICLES = listed("on ons in out up off by to")

_ENDINGS = listed("ment able tion ation ability")

_OF_THE_CLOUD = re.compile(r"^cloud(?=[a-z]{4,}s$)", re.IGNORECASE)
"""What collections of a cloud's things may begin with: `cloudservers` are servers."""

_NOUNS = listed("record report test log view backup schedule release label tag mount share limit order")
"""Verbs that paths use as things."""


@frozen
class Part:
    """A literal part of a path: its words in the singular, whether a parameter follows, and whether it is plural."""

    words: tuple[str, ...]
    member: bool
    many: bool


@frozen
class Things:
    """What a path names, the outermost first; `action` are the words of its end that say what is done."""

    parts: tuple[Part, ...]
    action: tuple[str, ...] = ()

    @property
    def words(self) -> frozenset[str]:
        """Every word."""
        return frozenset((*(word for part in self.parts for word in part.words), *self.action))

    @property
    def root(self) -> bool:
        """Whether the path names nothing but versions."""
        return not self.parts


@frozen
class Speech:
    """How a service calls its things: what collections hold, and where words are parted."""

    members: Mapping[str, tuple[str, ...]] = field(factory=dict)
    parted: Mapping[str, tuple[str, ...]] = field(factory=dict)
    known: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    service: frozenset[str] = frozenset()

    def things(self, path: str, verb: str = "") -> Things:
        """What a path names; `verb` is that of the title.

        The words of an end such as `associate-queue` say what is done, unless the title says a plainer thing.
        """
        pieces = [one for one in path.split("/") if one and not VERSION.fullmatch(one)]
        if len(pieces) > 1 and pieces[0] in self.prefixes and not _ACTIONS.issuperset(map(str.lower, pieces[1:])):
            pieces = pieces[1:]
        parts: list[Part] = []
        for place, piece in enumerate(pieces):
            behind = pieces[place + 1] if place + 1 < len(pieces) else ""
            scoped = _SCOPE.fullmatch(behind) and any("{" not in one for one in pieces[place + 2 :])
            if "{" not in piece and not scoped:
                last = (words(piece) or [""])[-1]
                parts.append(Part(self._words(piece), "{" in behind, singular(last) != last))
        action: list[str] = []
        while len(parts) > 1 and not parts[-1].member and _acts(parts[-1].words, verb):
            action[:0] = parts.pop().words
        return Things(tuple(part for part in parts if part.words), tuple(action))

    def _words(self, piece: str) -> tuple[str, ...]:
        if piece in self.members:
            return self.members[piece]
        found: list[str] = []
        for word in words(_OF_THE_CLOUD.sub("", re.sub(r"^os-", "", piece, flags=re.IGNORECASE))):
            single = singular(word)
            found += self.parted.get(single) or self._verb_and_thing(single, word)
        return tuple(word for word in found if word != "batch" or len(found) == 1)

    def _verb_and_thing(self, single: str, word: str) -> tuple[str, ...]:
        """`attachvolume` is attach, volume, where the service has volumes."""
        if single not in self.known:
            for end in range(3, len(word) - 1):
                rest = singular(word[end:])
                plainly = rest in self.known or (end > 5 and len(rest) > 3 and rest not in _ENDINGS)
                if is_verb(word[:end]) and word[end:] not in _PARTICLES and plainly:
                    return (word[:end], rest)
        return (single,)


def _acts(found: tuple[str, ...], verb: str) -> bool:
    first = found[0] if found else ""
    if first in _ACTIONS or len(found) < 2:
        return first in _ACTIONS or (is_verb(first) and first not in _NOUNS)
    return is_verb(first) and (verb not in PLAIN or canonical(first) == verb)


def speech_of(paths: Iterable[str], texts: Sequence[str], service: Iterable[str]) -> Speech:
    """How a service speaks, from its paths, and from its titles and the titles of its folders."""
    members: dict[str, tuple[str, ...]] = {}
    every = sorted(set(paths))
    known = {singular(word) for text in (*texts, *_placeholders(every)) for word in words(text)}
    for path in every:
        pieces = [piece for piece in path.split("/") if piece]
        for piece, behind in pairwise(pieces):
            found = _MEMBER.fullmatch(behind)
            if found and "{" not in piece:
                member = tuple(singular(word) for word in words(found[1]))
                whole, own = "".join(singular(word) for word in words(piece)), "".join(member)
                if len(own) > 3 and whole != own and whole.endswith(own):
                    members[piece] = member
    short = {name.lower() for name in service} - {singular(word) for path in every for word in words(path)}
    return Speech(
        members,
        _parted([*texts, *(piece for path in every for piece in path.split("/"))]),
        frozenset(known),
        _prefixes(every),
        frozenset(short),
    )


def _pieces(path: str) -> list[str]:
    """The parts of a path that say more than a version or a scope."""
    return [one for one in path.split("/") if one and not VERSION.fullmatch(one) and not _SCOPE.fullmatch(one)]


def _prefixes(paths: Sequence[str]) -> frozenset[str]:
    """First parts of paths that stand before many things and hardly before a member: the name of the service."""
    behind: dict[str, list[str]] = {}
    for first, *rest in filter(None, map(_pieces, paths)):
        behind.setdefault(first, []).append(rest[0] if rest else "{}")
    return frozenset(first for first, found in behind.items() if "{" not in first and _stands_before_many(found))


def _stands_before_many(found: Sequence[str]) -> bool:
    literals = [one for one in found if "{" not in one]
    return len(set(literals)) > 2 and len(literals) * 5 >= len(found) * 4


def _placeholders(paths: Sequence[str]) -> Iterable[str]:
    return [name for path in paths for name in re.findall(r"\{(\w+)\}", path)]


def _parted(texts: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Two or three words that follow each other, by what they are when written as one."""
    found: dict[str, tuple[str, ...]] = {}
    for text in sorted(set(texts)):
        tokens = [singular(word) for word in words(text)]
        for count in (2, 3):
            for start in range(len(tokens) - count + 1):
                group = tuple(tokens[start : start + count])
                if all(len(word) > 1 for word in group) and len("".join(group)) > 6:
                    found.setdefault("".join(group), group)
    return found
