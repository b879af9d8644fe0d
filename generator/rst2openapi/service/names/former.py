"""Names of before against names of now -> the former names that stay for one release, and what was taken away.

`listAllQueues` in the group `queues` is called `listQueues` now: for as long as the version of the document is of the
release in which that was noted, `listQueues` remembers it, so that clients keep the old method. So does an operation
that takes the place of one of the same verb and things whose path is gone; what is gone for good is told of as long.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import field, frozen

from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.lock import Former, Lock, Removed

_VERSION = re.compile(r"V\d+(?:_\d+)?$")
_SINCE = " since "


@frozen
class History:
    """The former names of each operation in their order, what is gone, and what the lock remembers of both."""

    former: Sequence[tuple[Former, ...]] = ()
    removed: tuple[Removed, ...] = ()
    lock: Lock = field(factory=Lock)


def history(lock: Lock, keys: Sequence[str], ids: Sequence[Id], tags: Sequence[str], version: str) -> History:
    """What the lock's names and those of now (by key, in one order) say of each other."""
    before = _before(lock)
    now = {key: _public(tag, str(name)) for key, tag, name in zip(keys, tags, ids, strict=True)}
    bare = {key: _bare(_unlocked(name)) for key, name in zip(keys, ids, strict=True)}
    noted = {name: value for name, value in lock.former.items() if name not in now.values()}
    for key, name in before.items():
        if key in now and name != now[key]:
            noted[name] = f"{key}{_SINCE}{version}"
    gone = [key for key in before if key not in now and before[key] not in noted]
    removed: dict[str, str] = {}
    for key in gone:
        new = [one for one in now if one not in before and _same(key, before[key], one, bare[one])]
        if len(new) == 1:
            noted[before[key]] = f"{new[0]}{_SINCE}{version}"
        else:
            removed[key] = lock.removed.get(key, version)
    remembered = Lock(published={**before, **now}, former=noted, removed=removed)
    told = [
        _removed(key, before[key], since, _instead(key, before[key], now, bare))
        for key, since in sorted(removed.items())
        if _release(since) == _release(version)
    ]
    return History([_former(key, noted, version) for key in keys], tuple(told), remembered)


def _removed(key: str, name: str, since: str, instead: str) -> Removed:
    method, path, *_ = key.split(" ")
    return Removed(_id(name), _tag(name), method, path, since, instead)


def former_ids(lock: Lock) -> frozenset[str]:
    """The ids that operations had and have no more: they never mean another one."""
    return frozenset(map(_id, lock.former))


def _before(lock: Lock) -> Mapping[str, str]:
    """What was published, by key; what an older lock does not tell of is as it names it."""
    named = {key: _public(lock.groups.get(key, ""), name) for key, name in lock.operations.items()}
    return {**named, **lock.published}


def _former(key: str, noted: Mapping[str, str], version: str) -> tuple[Former, ...]:
    found = [(name, *value.rsplit(_SINCE, 1)) for name, value in sorted(noted.items())]
    return tuple(
        Former(_id(name), _tag(name), since)
        for name, home, since in found
        if home == key and _release(since) == _release(version)
    )


def _same(key: str, name: str, other: str, bare: str) -> bool:
    """Whether an operation of another path does with the same method what one did that is gone."""
    return key.split(" ", maxsplit=1)[0] == other.split(" ", maxsplit=1)[0] and _bare(_id(name)) == bare


def _instead(key: str, name: str, now: Mapping[str, str], bare: Mapping[str, str]) -> str:
    found = [one for one in now if _same(key, name, one, bare[one])]
    return _id(now[found[0]]) if len(found) == 1 else ""


def _unlocked(name: Id) -> str:
    """The id as it would be without a lock."""
    return str(Id(name.verb, name.things, name.many))


def _bare(name: str) -> str:
    return _VERSION.sub("", name)


def _public(tag: str, name: str) -> str:
    return f"{tag}.{name}"


def _id(public: str) -> str:
    return public.rpartition(".")[2]


def _tag(public: str) -> str:
    return public.rpartition(".")[0]


def _release(version: str) -> tuple[str, ...]:
    """The parts of a version that tell releases apart: 1.2.3 and 1.2.4 are one."""
    return tuple(version.split(".")[:2])
