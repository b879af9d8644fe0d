"""The pages about one method and path -> an id for each: `startServer`, `addServerSecurityGroup` of `runServerAction`.

The path of such an operation says whose it is, the title of each page what is done: "Starting an ECS" posted to
`/servers/{server_id}/action` is start, server. Words that all of these titles share, and the path does not have, are
the pages' own name of the thing that the path names. Pages that say the same of the same call are one variant.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.diagnostics import Report
from rst2openapi.service.graph import Draft
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import SchemaRef
from rst2openapi.service.names.answers import Members, is_list, is_paged
from rst2openapi.service.names.apart import told_apart
from rst2openapi.service.names.groups import Group
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.lock import Lock, operation_key
from rst2openapi.service.names.paths import Speech, Things
from rst2openapi.service.names.reading import Reading
from rst2openapi.service.names.spelling import Spelling
from rst2openapi.service.names.thing_choice import by_tag, in_group, of_path
from rst2openapi.service.names.titles import Phrase, phrase
from rst2openapi.service.names.verb_choice import verb_of
from rst2openapi.service.names.verbs import EMPTY, READ, canonical
from rst2openapi.service.names.words import camel, folded, words

_JOINED, _FEW = 2, 3
"""So many verbs of one title stand in its id, so many of several pages in the summary of all: more are too many."""

_ALIKE = re.compile(r"(?<!ing)/(?=[A-Z]\w+)(?!\w+ing\b)")
"""What joins two things of one kind: "Primary/Standby Instances"."""


@frozen
class Page:
    """One of several pages about an operation, as if it were the only one.

    `group` is what it stands in, `key` what the lock knows it by, `call` what is sent and answered; `same` are the
    numbers of the drafts that say the same.
    """

    draft: Draft
    reading: Reading
    group: Group
    key: str
    call: Hashable
    same: frozenset[int]


@frozen
class Known:
    """What ids of pages are made from: how the service speaks, the ids given before, and those of what is no more."""

    speech: Speech
    given: Mapping[str, str]
    gone: frozenset[str]


def key_of(one: Merged) -> str:
    """What a page is known by among those of its operation: `POST /servers/{}/action startEcs`, whatever others say."""
    said = _said(one)
    verbs = [word for verb in said.verbs for word in words(verb)]
    return f"{operation_key(one.method, one.path.text)} {camel([*verbs, *said.things, *said.ways])}"


def _said(one: Merged) -> Phrase:
    """What the title of a page says, both of what a slash joins."""
    first = one.drafts[0].operation
    return phrase(_ALIKE.sub(" ", first.title), first.name)


def page_of(one: Merged, group: Group, members: Members, *, deprecated: bool) -> Page:
    """What a page says of its operation, whatever others do; `one` is made of it alone."""
    (draft,) = one.drafts
    reading = Reading(one, is_list(one, members), is_paged(one), group.things, deprecated, _member(one, members))
    return Page(draft, reading, group, key_of(one), _call(one), frozenset({draft.number}))


def variants_of(pages: Iterable[Page]) -> list[Page]:
    """The pages of an operation that say something of their own; of those that say the same of one call the first."""
    found: dict[Hashable, Page] = {}
    for page in pages:
        mark = (page.key, page.group, page.call)
        found[mark] = evolve(found[mark], same=found[mark].same | page.same) if mark in found else page
    known: dict[str, Page] = {}
    for page in found.values():
        key = next(key for key in _keys(page) if key not in known)
        known[key] = evolve(page, key=key)
    return list(known.values())


def mark_of(page: Page) -> str:
    """What the lock notes of a page: the member that its body wraps, `-` without one, and where the page stands."""
    return f"{camel(page.reading.member) or '-'} {page.draft.operation.location}"


def known_again(pages: Sequence[Page], operation: str, lock: Lock) -> list[Page]:
    """The pages of an operation with the keys that the lock has for them, whatever their titles are now.

    What a body wraps tells a page from others; where it wraps nothing, the place of the page does.
    """
    missed = {key for key in lock.pages if key.startswith(f"{operation} ")} - {page.key for page in pages}
    found = {}
    for page in pages:
        same = [key for key in missed if _is_same(lock.pages[key], mark_of(page))]
        if page.key not in lock.operations and len(same) == 1:
            found[page.key] = same[0]
    once = {new: old for new, old in found.items() if [*found.values()].count(old) == 1}
    return [evolve(page, key=once.get(page.key, page.key)) for page in pages]


def _is_same(before: str, now: str) -> bool:
    wrapped = before.partition(" ")[0], now.partition(" ")[0]
    return before == now if "-" in wrapped else wrapped[0] == wrapped[1]


def _keys(page: Page) -> Iterator[str]:
    """What the lock may know a page by, where others have the same words: what it wraps, where it stands."""
    yield page.key
    if page.reading.member:
        yield f"{page.key} {camel(page.reading.member)}"
    yield f"{page.key} {page.draft.operation.location}"
    yield f"{page.key} {page.draft.operation.location} {page.draft.number}"


def _member(one: Merged, members: Members) -> tuple[str, ...]:
    """The words of the one member that a body has: the wrapper that tells one action from another."""
    type_ = one.body.type if one.body is not None else None
    fields = members(type_.name) if isinstance(type_, SchemaRef) else ()
    return tuple(words(re.sub(r"^os-", "", fields[0].name))) if len(fields) == 1 else ()


def _call(one: Merged) -> Hashable:
    """What is sent and answered: two pages that agree in it describe one call."""
    sent = repr(one.body.type) if one.body is not None else ""
    named = frozenset((each.location, each.field.name, bool(each.field.required)) for each in one.parameters)
    answered = frozenset(
        (each.status, repr(each.body.type) if each.body is not None else "")
        for each in one.responses
        if each.status < "400"
    )
    return sent, named, answered


# --- ids -----------------------------------------------------------------------------------------------------


def variant_ids(
    operations: Sequence[tuple[Id, Reading, Sequence[Page]]], known: Known, report: Report
) -> list[list[Id]]:
    """The ids of each operation's pages, unlike those of all operations; none for those that one page describes.

    A page may have the id of its own operation, for which it then stands.
    """
    own = [[_given(page, name, pages, known) for page in pages] for name, _, pages in operations]
    flat = [one for each in own for one in each]
    readings = [page.reading for *_, pages in operations for page in pages]
    fixed = [(evolve(name, given=str(name)), reading) for name, reading, pages in operations if not pages]
    taken = {
        str(name)
        for (name, _, pages), each in zip(operations, own, strict=True)
        if pages and not any(folded(str(one)) in (folded(str(name)), _bare(name)) for one in each)
    }
    ids = told_apart(
        [*(name for name, _ in fixed), *flat],
        [*(reading for _, reading in fixed), *readings],
        known.speech,
        known.gone | taken,
        report,
    )
    left = iter(ids[len(fixed) :])
    return [[next(left) for _ in each] for each in own]


def _bare(one: Id) -> str:
    return folded(str(evolve(one, version="", given="")))


def _given(page: Page, operation: Id, pages: Sequence[Page], known: Known) -> Id:
    """The id of a page, as it was given; what was once the only page of its operation has the operation's."""
    one = _id(page, pages, known.speech)
    if page.key in known.given:
        return evolve(one, given=known.given[page.key])
    first = operation.given and not any(other.key in known.given for other in pages)
    return evolve(one, given=operation.given) if first and folded(str(one)) == folded(operation.given) else one


def _id(page: Page, pages: Sequence[Page], speech: Speech) -> Id:
    """The id as it would be if there were no other operation."""
    said = _said(page.reading.merged)
    named = speech.things(page.reading.path, said.verb)
    if not named.root and by_tag(of_path(named, set()), said):
        things = tuple(word for word in said.things if word not in speech.service) or said.things
        return Id(_verb(page.reading, said, named), (*things, "by", "tag"), page.reading.lists)
    shared = _shared(pages)
    owner = _owner(page.reading, said, named, shared)
    verb = _verb(page.reading, said, named)
    if verb in ("add", "remove") and not set(owner) & set(said.things):
        shared = frozenset()  # what is added is not the thing of the path
    own = _own_words(said, owner, shared, speech)
    if not own and verb in ("add", "remove") and said.things[-1:] != owner[-1:]:
        own = said.things[-1:]
    told = [word for word in said.things if word in owner or word in own]
    things = tuple(dict.fromkeys((*(word for word in owner if word not in told), *told)))
    of_owner = not own and bool(said.plural) and not any(part.member for part in named.parts[-1:])
    return Id(verb, things, verb == "list" or of_owner or things[-1] in said.plural)


def _owner(reading: Reading, said: Phrase, named: Things, shared: frozenset[str]) -> tuple[str, ...]:
    """What the path names; or what the group does, where the title calls it so and the path otherwise."""
    if said.named:
        return said.things
    if named.root:
        return ("api", "version")
    owner = of_path(named, set(said.things))
    called = set(reading.group) <= (shared if named.action else set(said.things))
    if called and not set(reading.group) & set(owner):
        return reading.group
    return in_group(owner, reading.group)


def _shared(pages: Sequence[Page]) -> frozenset[str]:
    """The words that the titles of all pages have."""
    said = [set(_said(page.reading.merged).things) for page in pages]
    return frozenset(set.intersection(*said)) if len(said) > 1 else frozenset()


def _own_words(said: Phrase, owner: tuple[str, ...], shared: frozenset[str], speech: Speech) -> tuple[str, ...]:
    """The words of a title that tell more than the path: less the owner, and the pages' own name of it.

    Where the titles have the owner's words, their own name of it is that with what stands before: a DB instance.
    """
    left = [word for word in said.things if word not in owner and word not in speech.service]
    if set(owner) <= {*said.things, *said.ways}:
        first = min((said.things.index(word) for word in owner if word in said.things), default=0)
        shared = shared & frozenset(said.things[:first])
    return tuple(word for word in left if word not in shared)


def _verb(reading: Reading, said: Phrase, named: Things) -> str:
    """What the page does: in the words of its title, also where these are two verbs or say nothing."""
    raw = [verb for verb in said.verbs if verb not in EMPTY]
    if raw and said.verb == READ and named.action:
        return "list" if reading.lists else READ
    if len(set(raw)) == _JOINED and said.verb == "run":
        return " or ".join(canonical(verb) for verb in dict.fromkeys(raw))
    if said.verbs and not raw:
        return "run"
    return verb_of(reading, [said], named)


# --- words ---------------------------------------------------------------------------------------------------


def summary_of(name: Id, variants: Sequence[Id], spelling: Spelling) -> str:
    """What an operation of several pages does: "Add or delete server tags", "Run an action on a server"."""
    verbs = list(dict.fromkeys(one.verb for one in variants))
    first = variants[0]
    if all((one.things, one.many) == (first.things, first.many) for one in variants) and 1 < len(verbs) <= _FEW:
        return _sentence(" or ".join([", ".join(verbs[:-1]), verbs[-1]]), first, spelling)
    if name.verb == "run" and len(name.things) > 1 and name.things[-1] == "action":
        return _sentence("run an action on", evolve(name, things=name.things[:-1], many=False), spelling)
    return _sentence(name.verb, name, spelling)


def _sentence(verb: str, name: Id, spelling: Spelling) -> str:
    thing = evolve(name, verb="", given="").sentence(spelling.of)
    if thing[1:2].islower() and spelling.of(thing.split()[0].lower())[1:].islower():
        thing = thing[:1].lower() + thing[1:]
    article = "" if name.many or not thing else ("an " if thing[:1].lower() in "aeio" else "a ")
    return f"{verb[:1].upper()}{verb[1:]} {article}{thing}".strip()
