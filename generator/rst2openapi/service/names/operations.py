"""The operations of a service -> their ids, groups and summaries, all at once since each looks at the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.operation.model import PageFacts
from rst2openapi.service.deprecation import folder_titles
from rst2openapi.service.graph import Draft
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import Settings, Tag
from rst2openapi.service.names.answers import Members, is_list, is_paged
from rst2openapi.service.names.former import History, history
from rst2openapi.service.names.groups import by_version, described, groups
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.lock import Lock, operation_key
from rst2openapi.service.names.operation_ids import id_of, operation_ids
from rst2openapi.service.names.paths import Speech, speech_of
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.schemas import NamedDraft
from rst2openapi.service.names.spelling import Spelling, spelling_of

_LONGEST_SUMMARY = 100


@frozen
class NamedOperations:
    """What each operation is called, in their order, and all groups in the order of the table of contents.

    `pages` are the ids that the pages of operations which several describe would have alone, by number of the draft.
    """

    ids: tuple[Id, ...]
    tags: tuple[str, ...]
    summaries: tuple[str, ...]
    groups: tuple[Tag, ...]
    pages: Mapping[int, Id]
    said: Mapping[int, str]
    """What each page's operation does, by number of the draft."""

    history: History
    lock: Lock

    def of_drafts(self, drafts: Iterable[Draft]) -> list[NamedDraft]:
        """What each page's own operation is called; one of several is known by its own id besides."""
        found = []
        for draft in drafts:
            own, key = self.pages[draft.number], operation_key(draft.operation.method, draft.operation.path.text)
            found.append(NamedDraft(own, key if own in self.ids else f"{key} {own}"))
        return found


@frozen
class Unnamed:
    """What the names of operations are made from; `members` gives the fields of an object by its temporary name."""

    merged: Sequence[Merged]
    deprecated: Sequence[bool]
    pages: Sequence[PageFacts]
    settings: Settings
    members: Members


def name_operations(of: Unnamed, lock: Lock, report: Report) -> NamedOperations:
    """Name the operations of a service; those in the lock as before."""
    merged, pages, settings = of.merged, of.pages, of.settings
    titles = folder_titles(pages)
    drafts = [draft for one in merged for draft in one.drafts]
    short = (settings.name, *settings.aliases)
    texts = [*(draft.operation.title for draft in drafts), *titles.values()]
    speech = speech_of([one.path.text for one in merged], texts, short)
    found = groups(merged, titles, speech, short)
    readings = [
        Reading(one, is_list(one, of.members), is_paged(one), group.things, gone)
        for one, group, gone in zip(merged, found, of.deprecated, strict=True)
    ]
    ids = operation_ids(readings, speech, lock, report)
    found = by_version(found, ids, [one.path.text for one in merged])
    spelling = spelling_of(pages)
    keys = [operation_key(one.method, one.path.text) for one in merged]
    tags = tuple(lock.groups.get(key, group.named(spelling)) for key, group in zip(keys, found, strict=True))
    summaries = tuple(_summary(one, name, spelling) for one, name in zip(merged, ids, strict=True))
    own = {
        draft.number: name if len(one.drafts) == 1 else _of_page(reading, draft, name, speech)
        for one, reading, name in zip(merged, readings, ids, strict=True)
        for draft in one.drafts
    }
    said = {draft.number: spelling.sentence(draft.operation.title, own[draft.number].verb) for draft in drafts}
    past = history(lock, keys, ids, tags, settings.version)
    named = dict(zip(keys, map(str, ids), strict=True))
    now = evolve(past.lock, operations=named, groups=dict(zip(keys, tags, strict=True)))
    return NamedOperations(tuple(ids), tags, summaries, described(merged, tags, titles, pages), own, said, past, now)


def _of_page(reading: Reading, draft: Draft, name: Id, speech: Speech) -> Id:
    """What one of several pages about an operation calls it: `startServer` of `runServerAction`."""
    alone = evolve(reading, merged=evolve(reading.merged, drafts=(draft,)))
    return evolve(id_of(alone, speech), version=name.version)


def _summary(one: Merged, name: Id, spelling: Spelling) -> str:
    """The titles of all pages where they fit a line, else the words of the id."""
    said = list(dict.fromkeys(spelling.sentence(draft.operation.title, name.verb) for draft in one.drafts))
    text = " / ".join(said)
    return text if len(text) <= _LONGEST_SUMMARY or len(said) == 1 else name.sentence(spelling.of)
