"""Two schemas -> the differences between them, components apart: what many operations share is compared once.

`compare` walks two schemas side by side, each with the references of its own document. Where both lead into components,
the pair is noted with its place and compared by itself, so that recursion ends and nothing is told twice.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from rst2openapi.changes import words
from rst2openapi.changes.keywords import of_types, traits, values
from rst2openapi.changes.model import FIELD, Change, Direction, Effect, Kind
from rst2openapi.changes.plain import Plain, Tree, listed, plain

Pair = tuple[str, str]
"""References to components of the old and of the new document."""


Member = tuple[Any, bool]
"""The schema of a field, and whether it is mandatory."""


@frozen
class Found:
    """What differs between two schemas, and the pairs of components below them by the place where they are met."""

    changes: list[Change] = field(factory=list)
    pairs: dict[Pair, str] = field(factory=dict)

    def add(self, facet: str, at: str, before: str, after: str, *, effect: Effect) -> None:
        """Note a change; where nothing was before it is an addition, where nothing is left a removal."""
        kind = Kind.ADDED if not before else Kind.REMOVED if not after else Kind.CHANGED
        self.changes.append(Change(kind, facet, at, before, after, effect))


@frozen
class Schemas:
    """The two documents that schemas are read in; `trying` are pairs that are being held against each other."""

    old: Tree
    new: Tree
    trying: set[Pair] = field(factory=set, eq=False)

    def compare(self, old: Any, new: Any, at: str, found: Found) -> None:
        """Note how two schemas at a place differ; of components only which ones they are."""
        before, after = plain(self.old, old), plain(self.new, new)
        if not before.reference or not after.reference:
            self._inside(before, after, at, found)
            return
        traits(before.spot, after.spot, at, found.add)
        if before.name != after.name and "properties" in after.schema:
            found.add("model", at, before.name, after.name, effect=Effect.BREAKS)
        found.pairs.setdefault((before.reference, after.reference), at)

    def pair(self, pair: Pair) -> Found:
        """How two components differ."""
        found = Found()
        before, after = (plain(tree, {"$ref": one}) for tree, one in zip((self.old, self.new), pair, strict=True))
        self._inside(before, after, "", found)
        return found

    def _inside(self, before: Plain, after: Plain, at: str, found: Found) -> None:
        old, new = before.whole, after.whole
        kind = words.kind(old)
        if kind != words.kind(new):
            names = (words.named(self.old, before), words.named(self.new, after))
            found.add("type", at, *names, effect=self._of_types(before, after))
            return
        values(old, new, at, found.add)
        traits(old, new, at, found.add)
        _always(old, new, at, found)
        if kind == "array":
            self.compare(old.get("items", {}), new.get("items", {}), f"{at}[]", found)
        if kind == "alternatives":
            self._alternatives(old, new, at, found)
        self._members(old, new, at, found)
        self._others(old.get("additionalProperties", True), new.get("additionalProperties", True), at, found)

    def _of_types(self, before: Plain, after: Plain) -> Effect:
        """The effect of another type, alternatives taken for what each of them is."""
        options = [
            [words.what(tree, one) for one in listed(each.schema)]
            for tree, each in ((self.old, before), (self.new, after))
        ]
        names = [
            kind if kind in ("integer", "number", "anything") else words.named(tree, each)
            for tree, each in ((self.old, before), (self.new, after))
            for kind in [words.kind(each.schema)]
        ]
        return of_types(*names, *options)

    def _members(self, old: Tree, new: Tree, at: str, found: Found) -> None:
        mine, theirs = _named(old), _named(new)
        for name in (*theirs, *(name for name in mine if name not in theirs)):
            start = len(found.changes)
            self._member(mine.get(name), theirs.get(name), below(at, name), found)
            only = _only(
                [plain(tree, one[name][0]).whole for tree, one in ((self.old, mine), (self.new, theirs)) if name in one]
            )
            found.changes[start:] = [evolve(one, travels=one.travels or only) for one in found.changes[start:]]

    def _member(self, mine: Member | None, theirs: Member | None, place: str, found: Found) -> None:
        if theirs is None and mine is not None:
            found.add(FIELD, place, words.field(self.old, mine[0], required=mine[1]), "", effect=Effect.BREAKS)
        if mine is None and theirs is not None:
            effect = Effect.NARROWS if theirs[1] else Effect.ADDS
            found.add(FIELD, place, "", words.field(self.new, theirs[0], required=theirs[1]), effect=effect)
        if mine is not None and theirs is not None:
            required(place, was=mine[1], now=theirs[1], found=found)
            self.compare(mine[0], theirs[0], place, found)

    def _others(self, old: Any, new: Any, at: str, found: Found) -> None:
        """Members without names: none, any, or those of a schema."""
        schemas = [isinstance(one, Mapping) and bool(one) for one in (old, new)]
        if all(schemas):
            self.compare(old, new, below(at, "*"), found)
            return
        trees, said = (self.old, self.new), []
        for tree, one, described in zip(trees, (old, new), schemas, strict=True):
            said.append(words.what(tree, one) if described else "none" if one is False else "any")
        if said[0] != said[1]:
            narrower = said[1] == "none" or said[0] == "any"
            found.add("further members", at, *said, effect=Effect.NARROWS if narrower else Effect.LOOSENS)

    def _alternatives(self, old: Tree, new: Tree, at: str, found: Found) -> None:
        """Alternatives are the same by what they are called, else by what they hold."""
        mine = {words.what(self.old, one): one for one in listed(old)}
        theirs = {words.what(self.new, one): one for one in listed(new)}
        partners = {name: name for name in theirs if name in mine}
        for name in [one for one in theirs if one not in partners]:
            free = (one for one in mine if one not in partners.values())
            same = next((one for one in free if self._alike(mine[one], theirs[name])), None)
            partners |= {} if same is None else {name: same}
        come = [name for name in theirs if name not in partners]
        gone = [name for name in mine if name not in partners.values()]
        if gone:
            found.add("alternatives", at, ", ".join(gone), "", effect=Effect.NARROWS)
        if come:
            found.add("alternatives", at, "", ", ".join(come), effect=Effect.WIDENS)
        for name, one in theirs.items():
            if name in partners:
                self.compare(mine[partners[name]], one, at, found)

    def _alike(self, old: Any, new: Any) -> bool:
        """Whether two components of several names hold the same, themselves in their middle taken for that."""
        pair = (plain(self.old, old).reference, plain(self.new, new).reference)
        if not all(pair) or pair in self.trying:
            return all(pair)
        self.trying.add(pair)
        try:
            return all(one.effect is Effect.WORDS for one in self.pair(pair).changes)
        finally:
            self.trying.discard(pair)


def below(at: str, name: str) -> str:
    """The place of a member, for odd names in quotes."""
    if not name or any(character in name for character in '.[]" ') or not name.isprintable():
        name = json.dumps(name)
    return f"{at}.{name}" if at else name


def required(at: str, *, was: bool, now: bool, found: Found) -> None:
    """Note that something must be there now, or need not be any more."""
    if was != now:
        effect = Effect.NARROWS if now else Effect.WIDENS
        found.add("required", at, words.need(required=was), words.need(required=now), effect=effect)


def _only(states: list[Tree]) -> Direction | str:
    """The only direction that a field goes in, in all its states."""
    for flag, direction in (("readOnly", Direction.RECEIVED), ("writeOnly", Direction.SENT)):
        if states and all(one.get(flag) is True for one in states):
            return direction
    return ""


def _always(old: Tree, new: Tree, at: str, found: Found) -> None:
    """Note the fields that answers are known to have though no page calls them mandatory."""
    before, after = (_names(one.get("x-always-present")) for one in (old, new))
    gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
    # What is mandatory is told as such.
    optional = [{name for name, (_, needed) in _named(one).items() if not needed} for one in (old, new)]
    gone, come = [one for one in gone if one in optional[1]], [one for one in come if one in optional[0]]
    if gone or come:
        found.add("always there", at, words.joined(gone), words.joined(come), effect=Effect.ADDS)


def _names(said: Any) -> list[str]:
    return [str(one) for one in said] if isinstance(said, list) else []


def _named(schema: Tree) -> dict[str, Member]:
    """The fields of an object, and whether each is mandatory."""
    properties, needed = schema.get("properties"), set(_names(schema.get("required")))
    return {name: (one, name in needed) for name, one in properties.items()} if isinstance(properties, Mapping) else {}
