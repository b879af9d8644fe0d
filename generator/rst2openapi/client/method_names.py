"""Ids of operations -> names of methods in their group: `listQueues` of `queues` is `list`, `exportSqlJob…Results`
of `sql_jobs` is `export_results`.

The noun of a group is not said twice, and a version that the group has for itself, or that tells nothing apart, goes.
A name that two operations would share stays long.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_VERSION = re.compile(r"_v\d+(?:_\d+)?$")


def method_names(tag: str, ids: Sequence[str]) -> list[str]:
    """The names of a group's methods, for ids in snake case; `tag` is the group's own name in snake case."""
    bare = _unless_shared([_VERSION.sub("", one) for one in ids], ids)
    group = [singular(word) for word in _VERSION.sub("", tag).split("_")]
    return _unless_shared([_short(one.split("_"), group) for one in bare], bare)


def _unless_shared(short: Sequence[str], long: Sequence[str]) -> list[str]:
    """The short names, and the long ones for those that are not the only ones of their name."""
    found = Counter((*short, *(one for one, other in zip(long, short, strict=True) if one != other)))
    return [one if found[one] == 1 else other for one, other in zip(short, long, strict=True)]


def _short(parts: list[str], group: list[str]) -> str:
    """`export_sql_job_results` without the words of `sql_jobs`: the whole noun, else its end."""
    verb, *things = parts
    singles = [singular(word) for word in things]
    for noun in (group[place:] for place in range(len(group))):
        left = _without(things, singles, noun)
        if left is not None:
            return "_".join((verb, *left))
    return "_".join(parts)


def _without(things: list[str], singles: list[str], noun: list[str]) -> list[str] | None:
    """The words that are left when the noun goes; None where it is not there."""
    count = len(noun)
    if singles[:count] == noun:
        return things[count:]
    if singles[-count:] == noun:
        return things[:-count]
    if count > 1 and len(singles) > count and singles[: count - 1] == noun[:-1] and singles[-1] == noun[-1]:
        return things[count - 1 : -1]
    return None


def singular(word: str) -> str:
    """A word in a form that is the same for one and many; it is compared, never shown."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "uses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def without_verb(name: str, verbs: Iterable[str]) -> str:
    """What a method of one of these verbs is about: nothing where its name is the verb alone."""
    verb, _, rest = name.partition("_")
    return rest if verb.rstrip("_") in verbs else name
