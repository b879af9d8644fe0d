"""The operations of a service -> their ids, groups and summaries, all at once since each looks at the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import PageFacts
from rst2openapi.service.deprecation import are_deprecated, folder_titles
from rst2openapi.service.graph import Draft
from rst2openapi.service.merge import Merged, alone
from rst2openapi.service.model import Settings, Tag
from rst2openapi.service.names.answers import Members, is_list, is_paged
from rst2openapi.service.names.former import History, former_ids, history
from rst2openapi.service.names.groups import Group, Living, beside, by_version, described, groups
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.lock import Former, Lock, operation_key, reserved
from rst2openapi.service.names.operation_ids import operation_ids
from rst2openapi.service.names.paths import Speech, speech_of
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.schema_claims import NamedDraft
from rst2openapi.service.names.spelling import Spelling, spelling_of
from rst2openapi.service.names.variants import (
    Known,
    Page,
    known_again,
    mark_of,
    page_of,
    summary_of,
    variant_ids,
    variants_of,
)


@frozen
class NamedPage:
    """What one of several pages about an operation is called: the id, the group and the summary of its variant."""

    page: Page
    id: Id
    tag: str
    summary: str
    former: tuple[Former, ...] = ()


@frozen
class NamedOperations:
    """What each operation is called, in their order, and all groups in the order of the table of contents.

    `variants` are the pages of each operation that several describe, none for the others; `own` says what the
    operation of each page is called, by number of the draft.
    """

    ids: tuple[Id, ...]
    tags: tuple[str, ...]
    summaries: tuple[str, ...]
    groups: tuple[Tag, ...]
    variants: tuple[tuple[NamedPage, ...], ...]
    own: Mapping[int, NamedDraft]
    said: Mapping[int, str]
    """What each page's operation does, by number of the draft."""

    history: History
    """The former names of operations, and what was taken away."""

    lock: Lock

    def of_drafts(self, drafts: Iterable[Draft]) -> list[NamedDraft]:
        """What each page's own operation is called; one of several is known by its own words besides."""
        return [self.own[draft.number] for draft in drafts]


@frozen
class Unnamed:
    """What the names of operations are made from; `members` gives the fields of an object by its temporary name."""

    merged: Sequence[Merged]
    deprecated: Sequence[bool]
    pages: Sequence[PageFacts]
    settings: Settings
    members: Members


@frozen
class _Room:
    """What is known before anything has its name: how the service speaks, and the group of each operation.

    `of_pages` are the groups that the pages of operations with several would be in alone, by number of the draft.
    """

    of: Unnamed
    titles: Mapping[str, str]
    speech: Speech
    spelling: Spelling
    found: Sequence[Group]
    of_pages: Mapping[int, Group]


def name_operations(of: Unnamed, lock: Lock, report: Report) -> NamedOperations:
    """Name the operations of a service, and the pages of those that several describe; those in the lock as before."""
    room = _room_of(of)
    readings = [_reading(room, *one) for one in zip(of.merged, room.found, of.deprecated, strict=True)]
    several = [_variants(room, one, lock) for one in of.merged]
    keys = [operation_key(one.method, one.path.text) for one in of.merged]
    keys += [page.key for pages in several for page in pages]
    known = Known(room.speech, lock.operations, _gone(lock, keys))
    ids = operation_ids(readings, room.speech, lock.operations, known.gone, report)
    own = variant_ids(list(zip(ids, readings, several, strict=True)), known, report)
    every = [*ids, *(one for each in own for one in each)]
    tags = _tags(room, lock, every, several)
    past = history(lock, keys, every, tags, of.settings.version)
    count = len(ids)
    variants = _named_pages(room, several, zip(every[count:], tags[count:], past.former[count:], strict=True))
    named = list(zip(of.merged, ids, variants, strict=True))
    spoken = list(zip(of.merged, *_spoken(readings, several, room.speech), strict=True))
    drafts = {number: one for each in named for number, one in _drafts(*each).items()}
    said = {
        draft.number: room.spelling.sentence(draft.operation.title, drafts[draft.number].id.verb)
        for one in of.merged
        for draft in one.drafts
    }
    names, in_groups = dict(zip(keys, map(str, every), strict=True)), dict(zip(keys, tags, strict=True))
    marks = {page.key: mark_of(page) for pages in several for page in pages}
    return NamedOperations(
        tuple(ids),
        tuple(tags[:count]),
        tuple(_summary(*each, said, room.spelling) for each in spoken),
        _described(room, tags[:count], variants),
        variants,
        drafts,
        said,
        evolve(past, former=past.former[:count]),
        evolve(past.lock, operations=names, groups=in_groups, pages={**lock.pages, **marks}),
    )


def _spoken(
    readings: Sequence[Reading], several: Sequence[Sequence[Page]], speech: Speech
) -> tuple[list[Id], list[list[Id]]]:
    """The ids that a first build gives: a summary says the same, whichever ids are given."""
    fresh = Report()
    ids = operation_ids(readings, speech, {}, frozenset(), fresh)
    return ids, variant_ids(list(zip(ids, readings, several, strict=True)), Known(speech, {}, frozenset()), fresh)


def _gone(lock: Lock, living: Sequence[str]) -> frozenset[str]:
    """The ids of what is no more, and those that were given up; what lives has its own, whoever else had it."""
    given = frozenset(lock.operations.values())
    kept = frozenset(lock.operations.get(key, "") for key in living)
    return (reserved(lock.operations, living) - kept) | (former_ids(lock) - given)


def _room_of(of: Unnamed) -> _Room:
    titles = folder_titles(of.pages)
    drafts = [draft for one in of.merged for draft in one.drafts]
    short = (of.settings.name, *of.settings.aliases)
    texts = [*(draft.operation.title for draft in drafts), *titles.values()]
    speech = speech_of([one.path.text for one in of.merged], texts, short)
    found = groups(of.merged, titles, speech, short)
    single = [alone(draft) for draft in drafts]
    of_pages = {
        one.drafts[0].number: group for one, group in zip(single, groups(single, titles, speech, short), strict=True)
    }
    found = [_common(one, group, of_pages) for one, group in zip(of.merged, found, strict=True)]
    return _Room(of, titles, speech, spelling_of(of.pages), found, of_pages)


def _common(one: Merged, group: Group, of_pages: Mapping[int, Group]) -> Group:
    """The group of an operation; of one whose pages are in several the one that its path names, else that of most."""
    counts = Counter(of_pages[draft.number] for draft in one.drafts)
    if len(counts) < 2:
        return group
    path = one.path.text.lower().replace("_", "").replace("-", "")
    return max(counts, key=lambda each: ("".join(each.things) in path, counts[each]))


def _reading(room: _Room, one: Merged, group: Group, gone: bool) -> Reading:
    """The operation as its id is made; the group gives no words where its pages are in several."""
    several = len({room.of_pages[draft.number] for draft in one.drafts}) > 1
    return Reading(one, is_list(one, room.of.members), is_paged(one), () if several else group.things, gone)


def _variants(room: _Room, one: Merged, lock: Lock) -> list[Page]:
    """The pages of an operation that are variants; a single page is one if it was one before."""
    own = operation_key(one.method, one.path.text)
    if len(one.drafts) == 1 and not any(key.startswith(f"{own} ") for key in lock.operations):
        return []
    single = [alone(draft) for draft in one.drafts]
    pages = variants_of(
        page_of(each, room.of_pages[each.drafts[0].number], room.of.members, deprecated=gone)
        for each, gone in zip(single, are_deprecated(single, room.of.pages, Report()), strict=True)
    )
    pages = known_again(pages, own, lock)
    return pages if len(pages) > 1 or any(page.key in lock.operations for page in pages) else []


def _tags(room: _Room, lock: Lock, ids: Sequence[Id], several: Sequence[Sequence[Page]]) -> list[str]:
    """The groups of operations and then those of their pages, parted by versions; those of before stay."""
    pages = [page for each in several for page in each]
    keys = [*(operation_key(one.method, one.path.text) for one in room.of.merged), *(page.key for page in pages)]
    gone = [*room.of.deprecated, *(page.reading.deprecated for page in pages)]
    living = [Living(*one) for one in zip(ids, keys, gone, strict=True)]
    found = by_version([*room.found, *(page.group for page in pages)], living)
    tags = [lock.groups.get(key, group.named(room.spelling)) for key, group in zip(keys, found, strict=True)]
    for place in beside(tags, [key in lock.groups for key in keys], living):
        tags[place] = evolve(found[place], version=living[place].version).named(room.spelling)
    return tags


def _named_pages(
    room: _Room, several: Sequence[Sequence[Page]], names: Iterable[tuple[Id, str, tuple[Former, ...]]]
) -> tuple[tuple[NamedPage, ...], ...]:
    """The pages of each operation with their ids, groups, summaries and former names."""
    rest = iter(names)
    found = []
    for pages in several:
        named = zip(pages, rest, strict=False)
        found.append(
            tuple(
                NamedPage(page, name, tag, room.spelling.sentence(page.draft.operation.title, name.verb), former)
                for page, (name, tag, former) in named
            )
        )
    return tuple(found)


def _drafts(one: Merged, name: Id, variants: Sequence[NamedPage]) -> dict[int, NamedDraft]:
    """What schemas are named after: each page's own operation, and what the lock knows it by."""
    key = operation_key(one.method, one.path.text)
    calls = {number: each for each in variants for number in each.page.same}
    found = {}
    for draft in one.drafts:
        own = calls.get(draft.number)
        known = own.page.key if own is not None and str(own.id) != str(name) else key
        found[draft.number] = NamedDraft(own.id if own is not None else name, known)
    return found


def _described(room: _Room, tags: Sequence[str], variants: Sequence[Sequence[NamedPage]]) -> tuple[Tag, ...]:
    """All groups, each with the folders of the pages in it."""
    of_pages = [(alone(each.page.draft), each.tag) for pages in variants for each in pages]
    given = {tag for _, tag in of_pages}
    whole = [
        (one, tag)
        for one, tag, pages in zip(room.of.merged, tags, variants, strict=True)
        if not pages or tag not in given
    ]
    each = [*whole, *of_pages]
    return described([one for one, _ in each], [tag for _, tag in each], room.titles, room.of.pages)


def _summary(one: Merged, name: Id, variants: Sequence[Id], said: Mapping[int, str], spelling: Spelling) -> str:
    """The title of its page; of several what they do together."""
    if len(variants) < 2:
        return said[one.drafts[0].number]
    return summary_of(name, variants, spelling)
