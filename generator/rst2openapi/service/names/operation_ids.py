"""Operations -> their ids: verb and things, such as `listRouteTables`, from title, path and answer together.

The title says what is done; the path says what the thing is called in the API; the answer says whether a read lists
many or gets one. What several operations would share is told apart by the words that only one of them has: of the
group, of the title, the version in the path, the folder, the path. Versions stand nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.service.merge import Merged
from rst2openapi.service.names.groups import version_of
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.paths import Speech, Things
from rst2openapi.service.names.titles import Phrase, phrase, remark_words
from rst2openapi.service.names.verbs import MAKING, READ, UNMAKING, canonical, is_verb
from rst2openapi.service.names.words import folded, listed, words

_BY_METHOD = {"get": READ, "head": "check", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
"""What a method does to the thing that its path names, where the title gives no verb."""

_OF_RESOURCES = frozenset({*_BY_METHOD.values(), "add", "remove", "set", "action", "show", "count"})
"""Verbs that say no more than a method does: at the end of a path they do not stand against that of the title."""

_OF_ANYTHING = listed(
    """
    action alias backup config configuration content count description detail flavor history host ip log member
    metadata mode name owner password permission plan policy port property quota record resource role rule setting
    state statistic status switch tag usage user version volume weight
    """
)
"""Things that say nothing without what they belong to."""

_GENERIC_FOLDERS = listed(
    """
    api apis recommended unrecommended deprecated discarded to be management related out date historical
    openstack native unavailable soon description public and of for the
    """
)

_WHOLE = listed("quota count schema")
"""Things that an answer tells as a whole, though it holds arrays."""

@frozen
class Reading:
    """An operation as its id is made from it: `group` are the words of the group that it stands in."""

    merged: Merged
    lists: bool
    group: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The path template."""
        return self.merged.path.text

    @property
    def phrases(self) -> list[Phrase]:
        """What each page's title says."""
        return [phrase(draft.operation.title, draft.operation.name) for draft in self.merged.drafts]


def operation_ids(
    readings: Sequence[Reading], deprecated: Sequence[bool], speech: Speech, report: Report
) -> list[Id]:
    """An id for each operation, unique also when its words are joined otherwise.

    Where all but one of the operations that share their words are deprecated, the one keeps the bare words.
    """
    ids = [id_of(reading, speech) for reading in readings]
    bare = _leaders(ids, deprecated)
    ids = _versioned(ids, readings, bare, alone=True)
    ids = _detailed(ids, readings, speech)
    ids = _all(ids, readings)
    for qualifier in (_group, _title, _remark):
        ids = _qualified(ids, readings, bare, qualifier)
    ids = _versioned(ids, readings, bare, alone=False)
    for qualifier in (_folder, _path, _method):
        ids = _qualified(ids, readings, bare, qualifier)
    return _numbered(ids, readings, report)


def id_of(reading: Reading, speech: Speech) -> Id:
    """The id as it would be if there were no other operation."""
    named = speech.things(reading.path)
    phrases = reading.phrases
    verb = _verb(reading, phrases, named)
    things = _things(phrases, named, reading.path)
    if len(phrases) > 1 and verb == "run":
        things = (*(word for word in things if word != "action"), "action")
    things = _in_group(things, reading.group)
    last = things[-1] if things else ""
    many = verb == "list" or (verb != "create" and any(last in one.plural for one in phrases))
    return Id(verb, things, many)


# --- verbs ---------------------------------------------------------------------------------------------------


def _verb(reading: Reading, phrases: Sequence[Phrase], named: Things) -> str:
    verbs = list(dict.fromkeys(_one_verb(reading, one, named) for one in phrases))
    if len(verbs) == 1:
        return verbs[0]
    if set(verbs) <= {"add", "create", "delete", "remove", "update"}:
        return "create" if not named.action and reading.merged.method == "post" else "update"
    if "create" in verbs and not named.action:
        return "create"
    return "run" if reading.merged.method not in ("get", "head") else verbs[0]


def _one_verb(reading: Reading, one: Phrase, named: Things) -> str:
    method = reading.merged.method
    verb, raw = one.verb or _BY_METHOD.get(method, method), one.verbs[0] if one.verbs else ""
    done = canonical(named.action[0]) if named.action and is_verb(named.action[0]) else ""
    if done and verb != READ and done not in _OF_RESOURCES and not one.named:
        return done
    collection = method == "post" and not named.action and not reading.path.rstrip("/").endswith("}")
    if verb == READ:
        return "list" if _reads_many(reading, one, named) else _made_or_read(raw, collection)
    if collection and (raw in MAKING or (raw in ("add", "configure", "install") and _outermost(named))):
        return "create"
    if method == "delete" and (raw in UNMAKING or (verb == "remove" and _outermost(named))):
        return "delete"
    return raw if raw == "change" and method == "post" else verb


def _reads_many(reading: Reading, one: Phrase, named: Things) -> bool:
    """Whether a read lists: the answer says so, and neither path nor title speaks of one thing only."""
    last = one.things[-1] if one.things else ""
    if not reading.path.strip("/"):
        return True
    if last in _WHOLE:
        return False
    many = last in one.plural or one.named or (bool(named.parts) and named.parts[-1].many)
    return reading.lists or (bool(one.verbs) and one.verbs[0] == "list" and last in one.plural)


def _made_or_read(raw: str, collection: bool) -> str:
    """A POST that obtains one thing makes it: a token."""
    return "create" if collection and raw == "obtain" else READ


def _outermost(named: Things) -> bool:
    """Whether the last thing of a path belongs to no other one."""
    return not any(part.member for part in named.parts[:-1])


# --- things --------------------------------------------------------------------------------------------------


def _things(phrases: Sequence[Phrase], named: Things, path: str) -> tuple[str, ...]:
    """What is meant: in the words of the title where the path has them too, else in those of the path."""
    if named.root:
        return ("api", "version")
    first = phrases[0]
    if len(phrases) == 1 and first.named:
        return first.things
    said = {word for one in phrases for word in one.things}
    own = _of_path(named, said)
    if len(phrases) > 1:
        return own
    if own[-1].endswith("ly") and first.things:
        return first.things
    known = named.words | {word for piece in re.findall(r"\{(\w+)\}", path) for word in words(piece)}
    kept = [word for word in first.things if word in known or word in own]
    if set(own) <= set(kept):
        return tuple(kept)
    return tuple(dict.fromkeys((*(word for word in kept if word not in own), *own)))


def _of_path(named: Things, said: set[str]) -> tuple[str, ...]:
    """The last thing of a path, behind its owner where the title names that, or where it says nothing alone."""
    *owners, last = named.parts
    needy = set(last.words) <= _OF_ANYTHING
    for owner in reversed(owners):
        if (owner.member or needy) and (needy or set(owner.words) & said):
            found = owner.words
            break
    else:
        found = ()
    rest = tuple(word for word in named.action[1:] if word not in ("batch", "detail") and not is_verb(word))
    return tuple(dict.fromkeys((*found, *(word for word in last.words if word not in found), *rest)))


def _in_group(things: tuple[str, ...], group: tuple[str, ...]) -> tuple[str, ...]:
    """The things, with the first of them as the group calls it: a job of the group SQL jobs is a SQL job."""
    for count in range(len(things), 0, -1):
        if len(group) > count and group[-count:] == things[:count]:
            return (*group, *things[count:])
    return things


# --- what tells apart ----------------------------------------------------------------------------------------

Qualifier = Callable[[Reading], list[str]]


def _clashes(ids: Sequence[Id]) -> list[list[int]]:
    """The places of ids that meet."""
    groups: dict[Hashable, list[int]] = {}
    for place, one in enumerate(ids):
        groups.setdefault(folded(str(one)), []).append(place)
    return [places for places in groups.values() if len(places) > 1]


def _leaders(ids: Sequence[Id], deprecated: Sequence[bool]) -> set[int]:
    """Of each clash the only operation that is not deprecated."""
    current = [[place for place in places if not deprecated[place]] for places in _clashes(ids)]
    return {places[0] for places in current if len(places) == 1}


def _versioned(ids: list[Id], readings: Sequence[Reading], bare: set[int], *, alone: bool) -> list[Id]:
    """The ids, those that meet with the versions of their paths; if `alone`, only where nothing else is needed."""
    result = list(ids)
    for clash in _clashes(ids):
        versions = {place: version_of(readings[place].path) for place in clash}
        different = len(set(versions.values()))
        if different == len(clash) or (different > 1 and not alone):
            for place in clash:
                if place not in bare:
                    result[place] = evolve(ids[place], version=versions[place])
    return result


def _detailed(ids: list[Id], readings: Sequence[Reading], speech: Speech) -> list[Id]:
    """The ids, those that meet others with `details` behind them, where their paths end so."""
    result = list(ids)
    for clash in _clashes(ids):
        for place in clash:
            if set(speech.things(readings[place].path).action) & {"detail", "details"}:
                result[place] = evolve(ids[place], things=(*ids[place].things, "detail"), many=True)
    return result


def _all(ids: list[Id], readings: Sequence[Reading]) -> list[Id]:
    """The ids, of two that meet the one that names no owner with `all`: all tags, and those of one address."""
    result = list(ids)
    for clash in _clashes(ids):
        owners = {place: len(re.findall(r"\{(?!project|tenant|domain)", readings[place].path)) for place in clash}
        least = [place for place in clash if owners[place] == min(owners.values())]
        if len(least) == 1 and len(clash) == 2 and ids[least[0]].many:
            result[least[0]] = evolve(ids[least[0]], things=("all", *ids[least[0]].things))
    return result


def _qualified(ids: list[Id], readings: Sequence[Reading], bare: set[int], qualifier: Qualifier) -> list[Id]:
    """The ids, those that meet lengthened by the qualifier as far as it tells them apart."""
    result = list(ids)
    for clash in _clashes(ids):
        found = {place: qualifier(readings[place]) for place in clash}
        if len({tuple(one) for one in found.values()}) < 2:
            continue  # this qualifier does not tell them apart
        shared = [word for word in found[clash[0]] if all(word in one for one in found.values())]
        for place in clash:
            if place not in bare:
                one = ids[place]
                new = [word for word in found[place] if word not in shared and word not in one.things]
                result[place] = evolve(one, things=(*new, *one.things))
    return result


def _group(reading: Reading) -> list[str]:
    return list(reading.group)


def _title(reading: Reading) -> list[str]:
    first = reading.phrases[0]
    return list(dict.fromkeys((*first.things, *first.ways)))


def _remark(reading: Reading) -> list[str]:
    """The words in parentheses of the title, as far as they say more than where the page stands."""
    found = remark_words(reading.merged.drafts[0].operation.title)
    return [word for word in found if word not in _GENERIC_FOLDERS and not re.fullmatch(r"v?\d+", word)]


def _folder(reading: Reading) -> list[str]:
    """The words of the folders, the innermost first, without those that every folder has."""
    *folders, _ = reading.merged.drafts[0].operation.location.split("/")
    found: list[str] = []
    for folder in reversed(folders):
        kept = [word for word in words(folder) if word not in _GENERIC_FOLDERS and not re.fullmatch(r"v?\d+", word)]
        found += [word for word in kept if word not in found]
    return found


def _path(reading: Reading) -> list[str]:
    """The words of the path that are no parameters; its last parameter, where it ends in one."""
    parts = [part for part in reading.path.split("/") if part]
    literals = [word for part in parts if "{" not in part for word in words(part)]
    if parts and "{" in parts[-1]:
        literals += ["by", *words(parts[-1])]
    return list(dict.fromkeys(literals))


def _method(reading: Reading) -> list[str]:
    return [reading.merged.method]


def _numbered(ids: list[Id], readings: Sequence[Reading], report: Report) -> list[Id]:
    """The last resort, in the order of the paths."""
    taken: set[str] = set()
    result = list(ids)
    for place in sorted(range(len(ids)), key=lambda place: (readings[place].path, readings[place].merged.method)):
        number = 1
        while folded(str(result[place])) in taken:
            number += 1
            result[place] = evolve(ids[place], things=(*ids[place].things, f"no{number}"), many=False)
        if number > 1:
            report.add(rules.NUMBERED_ID, readings[place].merged.drafts[0].operation.span, id=str(ids[place]))
        taken.add(folded(str(result[place])))
    return result
