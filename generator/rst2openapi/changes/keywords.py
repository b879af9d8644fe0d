"""Keywords of a schema, before and after -> what a list of changes calls them, and the effect of each change.

`maxLength: 64` that becomes `maxLength: 32` is `longest 32, was 64` and narrows what a value may be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from rst2openapi.changes import words
from rst2openapi.changes.model import Effect
from rst2openapi.changes.plain import Tree


class Add(Protocol):
    """Notes a change."""

    def __call__(self, facet: str, at: str, before: str, after: str, *, effect: Effect) -> None:
        """Note it by its facet, its place, what was and what is there, and its effect."""


def _added_or_not(added: Effect, removed: Effect, changed: Effect) -> Callable[[Any, Any], Effect]:
    def effect(old: Any, new: Any) -> Effect:
        return added if old is None else removed if new is None else changed

    return effect


def _limit(*, is_least: bool) -> Callable[[Any, Any], Effect]:
    """The effect of a limit, of the least or of the most that a value may be."""

    def effect(old: Any, new: Any) -> Effect:
        if old is None or new is None:
            return Effect.NARROWS if old is None else Effect.LOOSENS
        if not isinstance(old, int | float) or not isinstance(new, int | float):
            return Effect.SHIFTS
        return Effect.NARROWS if (new > old) == is_least else Effect.LOOSENS

    return effect


_LEAST, _MOST = _limit(is_least=True), _limit(is_least=False)
_SET = _added_or_not(Effect.NARROWS, Effect.LOOSENS, Effect.SHIFTS)

TRAITS: Mapping[str, tuple[str, Callable[[Any, Any], Effect]]] = {
    "format": ("format", _added_or_not(Effect.NARROWS, Effect.WIDENS, Effect.BREAKS)),
    # Callers who leave the value out get another one.
    "default": ("default", _added_or_not(Effect.ADDS, Effect.ADDS, Effect.NARROWS)),
    "pattern": ("pattern", _SET),
    "multipleOf": ("multiple of", _SET),
    "minimum": ("minimum", _LEAST),
    "maximum": ("maximum", _MOST),
    "minLength": ("shortest", _LEAST),
    "maxLength": ("longest", _MOST),
    "minItems": ("fewest items", _LEAST),
    "maxItems": ("most items", _MOST),
    "minProperties": ("fewest members", _LEAST),
    "maxProperties": ("most members", _MOST),
}
"""Keywords with a value that a program may notice, as a list of changes calls them, and the effect of a change."""

FLAGS: Mapping[str, tuple[str, Effect, Effect]] = {
    "deprecated": ("deprecated", Effect.ADDS, Effect.ADDS),
    "nullable": ("null allowed", Effect.WIDENS, Effect.NARROWS),
    # A field that is read only is not sent any more, one that is write only not received.
    "readOnly": ("read only", Effect.NARROWS, Effect.ADDS),
    "writeOnly": ("write only", Effect.WIDENS, Effect.ADDS),
    "uniqueItems": ("unique items", Effect.NARROWS, Effect.LOOSENS),
    "exclusiveMinimum": ("minimum left out", Effect.NARROWS, Effect.LOOSENS),
    "exclusiveMaximum": ("maximum left out", Effect.NARROWS, Effect.LOOSENS),
}
"""Keywords that say yes or, without a word, no, and the effects of yes and of no."""

_WORDS: Mapping[str, Sequence[str]] = {
    "words": ("title", "description", "externalDocs", "x-enum-descriptions"),
    "example": ("example", "examples", "x-documented-by"),
}
"""What is said to people alone."""


def traits(old: Tree, new: Tree, at: str, add: Add) -> None:
    """Note the keywords of a value or a flag that differ."""
    for key, (name, of_yes, of_no) in FLAGS.items():
        flags = ["yes" if one.get(key) else "no" for one in (old, new)]
        if flags[0] != flags[1]:
            add(name, at, *flags, effect=of_yes if flags[1] == "yes" else of_no)
    for key, (name, effect) in TRAITS.items():
        before, after = old.get(key), new.get(key)
        values = [words.said(one) if one is not None else "" for one in (before, after)]
        if before != after and values[0] != values[1]:
            add(name, at, *values, effect=effect(before, after))
    _for_people(old, new, at, add)


def _for_people(old: Tree, new: Tree, at: str, add: Add) -> None:
    for facet, keys in _WORDS.items():
        for key in keys:
            before, after = old.get(key), new.get(key)
            if before != after:
                values = [words.said(one) if one not in (None, "") else "" for one in (before, after)]
                add(facet, at, *_apart(*values), effect=Effect.WORDS)
                break


def _apart(before: str, after: str) -> tuple[str, str]:
    """Two long texts that begin alike, told apart."""
    return (before, after) if before != after else (before, f"{after} (further on)")


def values(old: Tree, new: Tree, at: str, add: Add) -> None:
    """Note documented values that came or went, and whether others are allowed."""
    before, after = words.values(old), words.values(new)
    closed = ["enum" in one for one in (old, new)]
    if not before or not after:
        if before or after:
            effect = (
                (Effect.NARROWS if closed[1] else Effect.ADDS)
                if after
                else (Effect.WIDENS if closed[0] else Effect.ADDS)
            )
            add("list of values", at, words.joined(before), words.joined(after), effect=effect)
        return
    gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
    if gone:
        add("values", at, words.joined(gone), "", effect=Effect.NARROWS if closed[1] else Effect.ADDS)
    if come:
        add("values", at, "", words.joined(come), effect=Effect.LOOSENS if closed[0] else Effect.ADDS)
    if closed[0] != closed[1]:
        add(
            "other values",
            at,
            *("no" if one else "allowed" for one in closed),
            effect=Effect.LOOSENS if closed[0] else Effect.NARROWS,
        )
    _names_of_values(old, new, at, add)


def _names_of_values(old: Tree, new: Tree, at: str, add: Add) -> None:
    """The constants that clients have for values, where a value got another one."""
    before, after = _named(old), _named(new)
    changed = [one for one in before if one in after and before[one] != after[one]]
    if changed:
        add(
            "names of values",
            at,
            *(words.joined([each[one] for one in changed]) for each in (before, after)),
            effect=Effect.BREAKS,
        )


def _named(schema: Tree) -> dict[str, str]:
    listed, names = schema.get("enum"), schema.get("x-enum-varnames")
    if not isinstance(listed, list) or not isinstance(names, list) or len(listed) != len(names):
        return {}
    return {words.said(value): str(name) for value, name in zip(listed, names, strict=True)}


def of_types(old: str, new: str, option: Sequence[str], options: Sequence[str]) -> Effect:
    """The effect of another type; `option` and `options` are the alternatives before and after, if there are any."""
    if (old, new) == ("integer", "number") or new == "anything" or old in options:
        return Effect.WIDENS
    if (old, new) == ("number", "integer") or old == "anything" or new in option:
        return Effect.NARROWS
    return Effect.BREAKS
