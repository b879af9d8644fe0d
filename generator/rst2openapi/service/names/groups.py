"""Folders and paths -> groups of operations: plural nouns of what is managed, such as `Elastic Resource Pools`.

The title of a folder says what its operations are about ("Queue-related APIs"); where it speaks of something else
("Lifecycle Management"), the thing that most of their paths begin with does. Folders about one thing are one group;
those of another family of APIs stand behind its name (`Nova Servers`), operations that a newer version has as well
before their own (`Load Balancers V2`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from rst2openapi.operation.model import PageFacts
from rst2openapi.service.deprecation import ancestors
from rst2openapi.service.merge import Merged
from rst2openapi.service.model import Tag
from rst2openapi.service.names.ids import Id
from rst2openapi.service.names.paths import Speech
from rst2openapi.service.names.spelling import Spelling
from rst2openapi.service.names.titles import STATE, things_of
from rst2openapi.service.names.verbs import imperative
from rst2openapi.service.names.words import listed, plural, words

_SUBJECTS = (
    re.compile(r"^(?P<subject>.+?)[- ]related APIs?$", re.IGNORECASE),
    re.compile(r"^APIs? (?:related to|for managing|for|about) (?:the )?(?P<subject>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<subject>.+?) APIs?$", re.IGNORECASE),
)
"""Wordings around a subject."""

_HOLLOW = listed(
    """
    access action administration analysis api apis authentication authorization basic batch center common
    configuration control data description details general historical information interconnection internal
    lifecycle list management native openstack operation operations other out of date proprietary public query
    queries recommended related service services setting settings setup discarded unrecommended deprecated
    unavailable soon status monitoring
    """
)
"""Last words of folders' titles that name no thing."""

_NEEDY = listed("group hook key item list log name policy pool record rule service tag task template user")
"""Things that say little without the word before them."""

FAMILIES = listed("nova neutron cinder glance heat keystone trove ironic octavia swift manila barbican designate")
"""Families of APIs by the names of their projects."""

_VERSION = re.compile(r"/v(\d+(?:\.\d+)*)(?=/|$)", re.IGNORECASE)


@frozen
class Group:
    """A group: the words of its things in the singular, its family, and the version where it has one to itself."""

    things: tuple[str, ...]
    family: str = ""
    version: str = ""

    def named(self, spelling: Spelling) -> str:
        """The tag: `Nova Servers`, `SQL Jobs`, `Load Balancers V2`."""
        *before, last = self.things
        parts = [*([self.family] if self.family else []), *before]
        shown = [*map(spelling.of, parts), plural(spelling.of(last))]
        return " ".join([*shown, *([self.version] if self.version else [])])


def groups(merged: Sequence[Merged], titles: Mapping[str, str], speech: Speech, service: Iterable[str]) -> list[Group]:
    """The group of each operation, not yet parted by versions; `service` are its short names."""
    by_folder: dict[str, list[Merged]] = {}
    for one in merged:
        by_folder.setdefault(_folder(one), []).append(one)
    own = {name.lower() for name in service}
    found = {folder: _of_folder(folder, titles, members, speech, own) for folder, members in by_folder.items()}
    return [found[_folder(one)] or _of_path(one, titles, speech) for one in merged]


@frozen
class Living:
    """What parts operations of one group by their versions: what each does, and its method and path.

    `key` is that of the lock; `gone` ones are deprecated.
    """

    id: Id
    key: str
    gone: bool = False

    @property
    def version(self) -> str:
        """The version in the path."""
        return version_of(self.key)

    @property
    def rank(self) -> tuple[bool, tuple[tuple[int, str], ...]]:
        """What the plain group is for: one that is not deprecated, then a newer one."""
        return not self.gone, _rank(self.version)

    @property
    def marks(self) -> tuple[Hashable, Hashable]:
        """What it shares with other versions of itself: verb and thing, or method and path."""
        return (self.id.verb, self.id.things, self.id.many), _VERSION.sub("", self.key)


def by_version(found: Sequence[Group], each: Sequence[Living]) -> list[Group]:
    """The groups; of an operation that one holds in several versions all but the newest are in groups of their own.

    `listVpcs` of V3 and `createVpc` of V1, which no newer one does, are in `VPCs`, `listVpcs` of V1 is in `VPCs V1`.
    """
    versions: dict[Hashable, dict[str, tuple[bool, tuple[tuple[int, str], ...]]]] = {}
    for group, one in zip(found, each, strict=True):
        for mark in one.marks:
            ranks = versions.setdefault((group, mark), {})
            ranks[one.version] = max(ranks.get(one.version, one.rank), one.rank)
    return [
        evolve(group, version=one.version)
        if any(max(versions[group, mark].values()) > versions[group, mark][one.version] for mark in one.marks)
        else group
        for group, one in zip(found, each, strict=True)
    ]


def beside(tags: Sequence[str], given: Sequence[bool], each: Sequence[Living]) -> Iterator[int]:
    """The places of operations that cannot be in the groups of these names.

    There an operation of another version does the same, and was there before: `given` says which ones were.
    """
    old = {
        (tag, mark): one.version
        for tag, before, one in zip(tags, given, each, strict=True)
        if before
        for mark in one.marks
    }
    for place, one in enumerate(each):
        if not given[place] and any(old.get((tags[place], mark), one.version) != one.version for mark in one.marks):
            yield place


def version_of(path: str) -> str:
    """The version in a path as names write it: `V2`, `V2_1`; nothing where there is none."""
    found = _VERSION.search(path)
    return "V" + found[1].removesuffix(".0").replace(".", "_") if found else ""


def _rank(version: str) -> tuple[tuple[int, str], ...]:
    """Versions in their order; numbers are compared as digits, since a page may hold any number of them."""
    return tuple((len(part), part) for part in (digits.lstrip("0") for digits in re.findall(r"\d+", version)))


def _folder(one: Merged) -> str:
    return one.drafts[0].operation.location.rpartition("/")[0]


def _of_folder(
    folder: str, titles: Mapping[str, str], members: Sequence[Merged], speech: Speech, own: set[str]
) -> Group | None:
    """The group that all operations of a folder are in; None where its title names no thing."""
    if all(speech.things(one.path.text).root for one in members):
        return Group(("api", "version"), _family(folder, titles))
    things = _subject(_titles(folder, titles)[-1], members, speech, own)
    return Group(things, _family(folder, titles)) if things else None


def _of_path(one: Merged, titles: Mapping[str, str], speech: Speech) -> Group:
    """The group of an operation by the first thing of its path."""
    parts = speech.things(one.path.text).parts
    many = [part.words for part in parts if part.many or part.member]
    things = next((found for found in (*many, *(part.words for part in parts)) if found[-1] not in _HOLLOW), None)
    return Group(things or ("operation",), _family(_folder(one), titles))


def _titles(folder: str, titles: Mapping[str, str]) -> list[str]:
    branches = [folder[: found.start()] for found in re.finditer(r"/", folder)] + [folder]
    return [titles.get(branch) or branch.rpartition("/")[2].replace("_", " ") for branch in branches]


def _family(folder: str, titles: Mapping[str, str]) -> str:
    return next((word for name in _titles(folder, titles) for word in words(name) if word in FAMILIES), "")


def _subject(title: str, members: Sequence[Merged], speech: Speech, own: set[str]) -> tuple[str, ...]:
    """What the title of a folder says its operations are about; nothing where they speak of something else."""
    title = re.sub(r"\([^()]*\)", " ", STATE.sub("", title)).strip()
    for pattern in _SUBJECTS:
        found = pattern.match(title)
        if found:
            title = found["subject"]
            break
    title = re.split(r"\s+(?:and|or|/)\s+|/", re.sub(r"\bAPIs?\b|\bv\d[\d.]*", " ", title))[0]
    things = [word for word in things_of(title) if word not in FAMILIES | {"native", "openstack"}]
    parts = [part.words for one in members for part in speech.things(one.path.text).parts]
    while len(things) > 1 and _says_nothing(things, parts):
        things.pop()
    if not things or (things[-1] in _HOLLOW and not _ends(parts, things[-1:])):
        return ()
    bare = [word for word in things if word not in own]
    if len(bare) < len(things):
        things = _without_own(things, bare, parts)
    spoken = {word for one in members for word in speech.things(one.path.text).words}
    spoken |= {word for one in members for draft in one.drafts for word in things_of(draft.operation.title)}
    initials = "".join(word[0] for word in things)
    known = bool(things) and (things[-1] in spoken or len(things) > 1)
    return tuple(things) if known and (len(things) < 3 or initials not in spoken) else ()


def _says_nothing(things: list[str], parts: Sequence[tuple[str, ...]]) -> bool:
    """Whether the last word names no thing: `management`; `configuration` where the paths do without it."""
    if _ends(parts, things[-1:]) or things[-2].endswith("ed"):
        return False
    return things[-1] in _HOLLOW or (imperative(things[-1]) is not None and _ends(parts, things[:-1]))


def _without_own(things: list[str], bare: list[str], parts: Sequence[tuple[str, ...]]) -> list[str]:
    """The things less the name of the service, if they then still say enough, or as the paths call them."""
    if bare and bare[-1] in _NEEDY and len(bare) == 1:
        longer = [part for part in parts if len(part) > 1 and part[-1] == bare[-1]]
        return list(Counter(longer).most_common(1)[0][0]) if longer else things
    return bare


def _ends(parts: Sequence[tuple[str, ...]], things: Sequence[str]) -> bool:
    return any(part[-len(things) :] == tuple(things) for part in parts)


# --- tags ----------------------------------------------------------------------------------------------------


def described(
    merged: Sequence[Merged], tags: Sequence[str], titles: Mapping[str, str], pages: Sequence[PageFacts]
) -> tuple[Tag, ...]:
    """All tags in the order of the table of contents, each described by the titles of its folders."""
    order = _order(pages)
    folders: dict[str, list[str]] = {}
    for one, tag in zip(merged, tags, strict=True):
        for draft in one.drafts:
            folders.setdefault(tag, []).append(draft.operation.location.rpartition("/")[0])
    ranked = {tag: min(_rank_of(folder, order) for folder in found) for tag, found in folders.items()}
    return tuple(
        Tag(tag, "; ".join(dict.fromkeys(_said(folder, titles, tag) for folder in sorted(folders[tag]))))
        for tag in sorted(folders, key=lambda tag: (ranked[tag], tag))
    )


def _said(folder: str, titles: Mapping[str, str], tag: str) -> str:
    name = folder.rpartition("/")[2].replace("_", " ")
    return STATE.sub("", titles.get(folder) or name[:1].upper() + name[1:] or tag).strip()


def _rank_of(folder: str, order: Mapping[str, int]) -> list[tuple[int, str]]:
    return [(order.get(part, 9999), part) for part in ancestors(f"{folder}/x")]


def _order(pages: Sequence[PageFacts]) -> dict[str, int]:
    """The place of each folder in the contents of the folder above it."""
    order: dict[str, int] = {}
    for page in pages:
        folder = page.location.rpartition("/")[0]
        for place, entry in enumerate(page.entries):
            path = "/".join(part for part in (folder, entry.removesuffix(".rst").removesuffix("/index")) if part)
            order.setdefault(path, place)
    return order
