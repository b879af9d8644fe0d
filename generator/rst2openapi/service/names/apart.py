"""Ids that meet -> ids that are told apart: by version, owner, group, title, folder, path and method, in this order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Sequence

from attrs import evolve

from rst2openapi.diagnostics import Report
from rst2openapi.diagnostics.rules import service as rules
from rst2openapi.service.names.groups import version_of
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.paths import Speech
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.titles import remark_words
from rst2openapi.service.names.words import folded, listed, words

_GENERIC_FOLDERS = listed(
    """
    api apis recommended unrecommended deprecated discarded to be management related out date historical
    openstack native unavailable soon description public and of for the
    """
)


def told_apart(
    ids: list[Id], readings: Sequence[Reading], speech: Speech, gone: Collection[str], report: Report
) -> list[Id]:
    """The ids, each unique also when its words are joined otherwise; `gone` are ids of operations that once were.

    Where all but one of the operations that share an id are deprecated, the one keeps it; an id that was given before
    stays as it is.
    """
    bare = _leaders(ids, readings) | {place for place, one in enumerate(ids) if one.given}
    ids = _versioned(ids, readings, bare, alone=True)
    ids = _detailed(ids, readings, bare, speech)
    ids = _all(ids, readings, bare)
    for qualifier in (_group, _title, _remark, _member):
        ids = _qualified(ids, readings, bare, qualifier)
    ids = _versioned(ids, readings, bare, alone=False)
    for qualifier in (_folder, _path, _method):
        ids = _qualified(ids, readings, bare, qualifier)
    return _numbered(_bare(ids), readings, gone, report)


def _bare(ids: list[Id]) -> list[Id]:
    """The ids, without a version where no other operation has the same words."""
    shared = Counter(folded(str(evolve(one, version=""))) for one in ids)
    return [evolve(one, version="") if shared[folded(str(evolve(one, version="")))] == 1 else one for one in ids]


# --- what tells apart ----------------------------------------------------------------------------------------

Qualifier = Callable[[Reading], list[str]]


def _clashes(ids: Sequence[Id]) -> list[list[int]]:
    """The places of ids that meet."""
    groups: dict[Hashable, list[int]] = {}
    for place, one in enumerate(ids):
        groups.setdefault(folded(str(one)), []).append(place)
    return [places for places in groups.values() if len(places) > 1]


def _leaders(ids: Sequence[Id], readings: Sequence[Reading]) -> set[int]:
    """Of each clash the only operation that is not deprecated."""
    current = [[place for place in places if not readings[place].deprecated] for places in _clashes(ids)]
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


def _detailed(ids: list[Id], readings: Sequence[Reading], bare: set[int], speech: Speech) -> list[Id]:
    """The ids, those whose paths end in `detail` with that word, where another of their version meets them without."""
    result = list(ids)
    for clash in _clashes(ids):
        ends = {place: set(speech.things(readings[place].path).action) & {"detail", "details"} for place in clash}
        plain = {version_of(readings[place].path) for place in clash if not ends[place]}
        for place in clash:
            if place not in bare and ends[place] and version_of(readings[place].path) in plain:
                result[place] = evolve(ids[place], things=(*ids[place].things, "detail"), many=True)
    return result


def _all(ids: list[Id], readings: Sequence[Reading], bare: set[int]) -> list[Id]:
    """The ids, of two that meet the one that names no owner with `all`: all tags, and those of one address."""
    result = list(ids)
    for clash in _clashes(ids):
        owners = {place: len(re.findall(r"\{(?!project|tenant|domain)", readings[place].path)) for place in clash}
        least = [place for place in clash if owners[place] == min(owners.values())]
        if len(least) == 1 and len(clash) == 2 and ids[least[0]].many and least[0] not in bare:
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
    """The words of the title; of several titles those that all have."""
    return _common([list(dict.fromkeys((*one.things, *one.ways))) for one in reading.phrases])


def _remark(reading: Reading) -> list[str]:
    """The words in parentheses of the title, as far as they say more than where the page stands."""
    found = _common([remark_words(draft.operation.title) for draft in reading.merged.drafts])
    return [word for word in found if word not in _GENERIC_FOLDERS and not re.fullmatch(r"v?\d+", word)]


def _common(each: Sequence[list[str]]) -> list[str]:
    first, *others = each
    return [word for word in first if all(word in other for other in others)]


def _member(reading: Reading) -> list[str]:
    """The words of what a page's body wraps, as far as the page is one of several about its operation."""
    return list(reading.member)


def _folder(reading: Reading) -> list[str]:
    """The words of the folders, the innermost first, without those that every folder has."""
    return _common([_words_of_folders(draft.operation.location) for draft in reading.merged.drafts])


def _words_of_folders(location: str) -> list[str]:
    *folders, _ = location.split("/")
    found: list[str] = []
    for folder in reversed(folders):
        kept = [word for word in words(folder) if word not in _GENERIC_FOLDERS and not re.fullmatch(r"v?\d+", word)]
        found += [word for word in kept if word not in found]
    return found


def _path(reading: Reading) -> list[str]:
    """The words of the path that are no parameters; its last parameter, where it ends in one."""
    parts = [part for part in reading.path.split("/") if part]
    literals = [word for part in parts if "{" not in part for word in words(part) if not re.fullmatch(r"v?\d+", word)]
    if parts and "{" in parts[-1]:
        literals += ["by", *words(parts[-1])]
    return list(dict.fromkeys(literals))


def _method(reading: Reading) -> list[str]:
    return [reading.merged.method]


def _numbered(ids: list[Id], readings: Sequence[Reading], gone: Collection[str], report: Report) -> list[Id]:
    """The last resort, in the order of the paths; what was given before comes first."""
    old = {folded(one) for one in gone}
    taken = set(old)
    result = list(ids)
    order = sorted(range(len(ids)), key=lambda place: (not ids[place].given, *readings[place].key))
    for place in order:
        number = 1
        if folded(str(result[place])) in old:  # the operation that is gone may have had another version
            result[place] = evolve(result[place], version=version_of(readings[place].path))
        while folded(str(result[place])) in taken:
            number += 1
            result[place] = evolve(
                ids[place], things=(*ids[place].things, f"no{number}"), many=False, version="", given=""
            )
        if number > 1:
            report.add(rules.NUMBERED_ID, readings[place].merged.drafts[0].operation.span, id=str(ids[place]))
        taken.add(folded(str(result[place])))
    return result
