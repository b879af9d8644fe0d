"""Two schemas -> the differences between them, components apart: what many operations share is compared once.

`compare` walks two schemas side by side, each with the references of its own document. Where both lead into components,
the pair is noted with its place and compared by itself, so that recursion ends and nothing is told twice.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from rst2openapi.changes import words
from rst2openapi.changes.model import FIELD, Change, Kind
from rst2openapi.changes.plain import Plain, Tree, listed, plain

TRAITS: Mapping[str, str] = {
    "format": "format",
    "default": "default",
    "pattern": "pattern",
    "multipleOf": "multiple of",
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "shortest",
    "maxLength": "longest",
    "minItems": "fewest items",
    "maxItems": "most items",
    "minProperties": "fewest members",
    "maxProperties": "most members",
}
"""Keywords with a value that a user may notice, as a list of changes calls them."""

FLAGS: Mapping[str, str] = {
    "deprecated": "deprecated",
    "nullable": "null allowed",
    "readOnly": "read only",
    "writeOnly": "write only",
    "uniqueItems": "unique items",
    "exclusiveMinimum": "minimum left out",
    "exclusiveMaximum": "maximum left out",
}
"""Keywords that say yes or, without a word, no."""

Pair = tuple[str, str]
"""References to components of the old and of the new document."""


@frozen
class Found:
    """What differs between two schemas, and the pairs of components below them by the place where they are met."""

    changes: list[Change] = field(factory=list)
    pairs: dict[Pair, str] = field(factory=dict)

    def add(self, facet: str, at: str, before: str, after: str) -> None:
        """Note a change; where nothing was before it is an addition, where nothing is left a removal."""
        kind = Kind.ADDED if not before else Kind.REMOVED if not after else Kind.CHANGED
        self.changes.append(Change(kind, facet, at, before, after))


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
        traits(before.spot, after.spot, at, found)
        if before.name != after.name and "properties" in after.schema:
            found.add("model", at, before.name, after.name)
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
            found.add("type", at, words.named(self.old, before), words.named(self.new, after))
            return
        _values(old, new, at, found)
        traits(old, new, at, found)
        if kind == "array":
            self.compare(old.get("items", {}), new.get("items", {}), f"{at}[]", found)
        if kind == "alternatives":
            self._alternatives(old, new, at, found)
        self._members(old, new, at, found)
        self._others(old.get("additionalProperties", True), new.get("additionalProperties", True), at, found)

    def _members(self, old: Tree, new: Tree, at: str, found: Found) -> None:
        mine, theirs = _named(old), _named(new)
        for name, (schema, required) in theirs.items():
            place = below(at, name)
            if name not in mine:
                found.add(FIELD, place, "", words.field(self.new, schema, required=required))
                continue
            if mine[name][1] != required:
                found.add("required", place, words.need(required=not required), words.need(required=required))
            self.compare(mine[name][0], schema, place, found)
        for name, (schema, required) in mine.items():
            if name not in theirs:
                found.add(FIELD, below(at, name), words.field(self.old, schema, required=required), "")

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
            found.add("further members", at, *said)

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
        for kept, added in ((gone, []), ([], come)):
            if kept or added:
                found.add("alternatives", at, ", ".join(kept), ", ".join(added))
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
            return not self.pair(pair).changes
        finally:
            self.trying.discard(pair)


def below(at: str, name: str) -> str:
    """The place of a member, for odd names in quotes."""
    if not name or any(character in name for character in '.[]" ') or not name.isprintable():
        name = json.dumps(name)
    return f"{at}.{name}" if at else name


def traits(old: Tree, new: Tree, at: str, found: Found) -> None:
    """Note the keywords of a value or a flag that differ."""
    for key, name in FLAGS.items():
        flags = ["yes" if one.get(key) else "no" for one in (old, new)]
        if flags[0] != flags[1]:
            found.add(name, at, *flags)
    for key, name in TRAITS.items():
        values = [words.said(one[key]) if one.get(key) is not None else "" for one in (old, new)]
        if values[0] != values[1]:
            found.add(name, at, *values)


def _values(old: Tree, new: Tree, at: str, found: Found) -> None:
    """Note documented values that came or went, and whether others are allowed."""
    before, after = words.values(old), words.values(new)
    if not before or not after:
        if before or after:
            found.add("list of values", at, words.joined(before), words.joined(after))
        return
    gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
    for kept, added in ((gone, []), ([], come)):
        if kept or added:
            found.add("values", at, words.joined(kept), words.joined(added))
    if ("enum" in old) != ("enum" in new):
        found.add("other values", at, *("no" if "enum" in one else "allowed" for one in (old, new)))


def _named(schema: Tree) -> dict[str, tuple[Any, bool]]:
    """The fields of an object, and whether each is mandatory."""
    properties, required = schema.get("properties"), schema.get("required")
    needed = set(map(str, required)) if isinstance(required, list) else set()
    return {name: (one, name in needed) for name, one in properties.items()} if isinstance(properties, Mapping) else {}
